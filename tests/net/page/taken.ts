import {all, press} from './acts.js';
import {settled, until, type EstimatorElement} from './settled.js';
import {visibleText} from './visible-text.js';

/** What was printed, copied and saved, since the page was opened. */
const taken: string[] = [];
const PRINTED = 'net-printed';

/**
 * Keeps what would go to a printer, a clipboard, a folder or a mail program. To be called before any of the page's
 * code, in each of its frames: what is printed stands in a frame of its own.
 */
export function catchAll(): void {
  window.print = () => {
    window.parent.dispatchEvent(new CustomEvent(PRINTED, {detail: window}));
  };
  window.addEventListener(PRINTED, ({detail}: CustomEventInit<Window>) => {
    if (detail) taken.push(printed(detail));
  });
  const writeText = (text: string): Promise<void> => Promise.resolve(void taken.push(text));
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}});
  catchFiles();
}

/** What stands on paper. The browser is then done with printing. */
function printed(page: Window): string {
  const {title, documentElement, body} = page.document;
  const text = visibleText(body);
  setTimeout(() => page.dispatchEvent(new Event('afterprint')));
  return `${title} [lang: ${documentElement.lang}] [dir: ${documentElement.dir}]\n${text}`;
}

function catchFiles(): void {
  const blobs = new Map<string, Blob>();
  const addressOf = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const address = addressOf(blob);
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const {download, href} = this;
    // As the mail program would have it.
    if (href.startsWith('mailto:')) taken.push(decodeURIComponent(href));
    void blobs
      .get(href)
      ?.text()
      .then((text) => taken.push(`${download}\n${text}`));
  };
}

/** Fewer would not be the part with the plan: paper, text and link are always there. */
const FEWEST = 3;

/**
 * Presses each button of the last part that has any; what came of each, and what was said aloud.
 */
export async function takeAlong(element: EstimatorElement): Promise<string[]> {
  const part = all(element, 'details button:not([aria-label])').at(-1)?.closest('details');
  const buttons = (): HTMLElement[] => [...(part?.querySelectorAll('button') ?? [])];
  if (!part || buttons().length < FEWEST) throw new Error('No plan can be taken along.');
  const found: string[] = [];
  for (const [at] of buttons().entries()) {
    const button = buttons()[at];
    if (button) found.push(await takenBy(element, button));
  }
  await settled(element);
  return [...found, `== the part of the plan then\n${visibleText(part)}`];
}

async function takenBy(element: EstimatorElement, button: HTMLElement): Promise<string> {
  const before = taken.length;
  await press(element, button);
  await until(() => taken.length > before, button.innerText);
  await settled(element);
  const said = all(element, '[role=status]').map(visibleText);
  const texts = [`== ${button.innerText}`, ...taken.slice(before), `== said: ${said.join(' ')}`];
  return texts.join('\n');
}
