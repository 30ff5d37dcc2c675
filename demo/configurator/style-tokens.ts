import manifest from '../../custom-elements.json' with {type: 'json'};

/**
 * A custom property through which a page styles the element, as the product's manifest lists it.
 */
export interface StyleToken {
  /** Key in a `Look`, and part of a field's name: `chartHeight` for `--te-chart-height`. */
  readonly id: string;
  readonly property: string;
  readonly label: string;
  readonly isColour: boolean;
  /** What the element takes where the page sets nothing, as CSS. */
  readonly usual: string;
}

/**
 * A value in CSS for each style token by its id. An empty value leaves what the element takes by
 * itself.
 */
export type Look = Record<string, string>;

/**
 * What the page calls each token, in the order of its fields. A token without a label here comes
 * last, under its description.
 */
const LABELS: Readonly<Record<string, string>> = {
  accent: 'Buttons, ticks and focus',
  first: 'First treatment',
  second: 'Second treatment',
  third: 'Third treatment',
  fourth: 'Fourth treatment',
  ink: 'Words',
  paper: 'Paper behind them',
  quiet: 'Hints and ranges',
  line: 'Lines',
  radius: 'Corners',
  font: 'Font',
  size: 'Size of the words',
  space: 'Room between things',
  chartHeight: 'Height of the charts',
};

/** As much of a declaration of the manifest as is read here. */
interface Declaration {
  readonly kind: string;
  readonly cssProperties?: readonly {
    readonly name: string;
    readonly syntax: string;
    readonly description: string;
    readonly default?: string;
  }[];
}

const idOf = (property: string): string =>
  property.replace('--te-', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const placeOf = ({id}: StyleToken): number => [...Object.keys(LABELS), id].indexOf(id);

/**
 * Every token of the manifest, so that a new one has its field, its line of code and its preview
 * without a change here.
 */
export const STYLE_TOKENS: readonly StyleToken[] = manifest.modules
  .flatMap(({declarations}): readonly Declaration[] => declarations)
  .flatMap(({cssProperties = []}) => cssProperties)
  .map(({name, syntax, description, default: usual = ''}) => ({
    id: idOf(name),
    property: name,
    label: LABELS[idOf(name)] ?? description.replace(/\.( .*)?$/, ''),
    isColour: syntax === '<color>',
    usual,
  }))
  .sort((first, second) => placeOf(first) - placeOf(second));

export const COLOUR_TOKENS = STYLE_TOKENS.filter(({isColour}) => isColour);

export const EMPTY_LOOK: Readonly<Look> = Object.fromEntries(STYLE_TOKENS.map(({id}) => [id, '']));
