/**
 * Attributes that are read aloud, or change how a text is read aloud, or say where a link leads.
 */
const ATTRIBUTES = [
  ...words('role lang dir title alt placeholder scope href download min max inputmode'),
  ...words('label description hidden selected expanded invalid live current pressed level').map(
    (name) => `aria-${name}`,
  ),
];
/** Attributes that name another element, whose text is read aloud. */
const REFERENCES = ['aria-labelledby', 'aria-describedby'];
/** Elements that are announced by what they are, in the form of `h2`. */
const ANNOUNCED = 'h1, h2, h3, h4, h5, h6, input, select, textarea, button, summary, legend';

function words(text: string): string[] {
  return text.split(' ');
}

/** What a reader hears of an element beside its text: `[input radio ticked] [aria-label: …]`. */
export const said = (element: Element): string[] =>
  [kindOf(element), ...attributesOf(element), ...referencesOf(element), valueOf(element)]
    .filter((text) => text !== '')
    .map((text) => `[${text}] `);

function kindOf(element: Element): string {
  if (!element.matches(ANNOUNCED)) return '';
  const {type = '', checked = false} = element as Partial<HTMLInputElement>;
  const states = [type, checked ? 'ticked' : '', element.matches(':disabled') ? 'disabled' : ''];
  return [element.localName, ...states].filter((text) => text !== '').join(' ');
}

const attributesOf = (element: Element): string[] =>
  ATTRIBUTES.filter((name) => element.hasAttribute(name)).map(
    (name) => `${name}: ${element.getAttribute(name) ?? ''}`,
  );

function referencesOf(element: Element): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  return REFERENCES.filter((name) => element.hasAttribute(name)).map((name) => {
    const ids = (element.getAttribute(name) ?? '').split(/\s+/);
    const texts = ids.map((id) => root.getElementById(id)?.textContent ?? 'nothing');
    return `${name}: ${texts.join(' ').replace(/\s+/g, ' ').trim()}`;
  });
}

/** What stands in a field, or is chosen in a list. */
function valueOf(element: Element): string {
  if (element.matches('option')) return element.selected ? 'chosen' : '';
  const isField = element.matches('input:not([type=radio], [type=checkbox]), textarea');
  return isField ? `value: ${(element as HTMLInputElement).value}` : '';
}
