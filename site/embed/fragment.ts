/** What a page may set of the estimator in a frame. */
export interface FrameSettings {
  readonly attributes: Readonly<Record<string, string>>;
  /** Custom properties, such as `--te-accent`. */
  readonly look: Readonly<Record<string, string>>;
  readonly colours: 'light' | 'dark' | 'auto';
  /** Names that mean nothing here; told in the console. */
  readonly unknown: readonly string[];
}

/**
 * Attributes that make sense in a frame. `config-src` would fetch what a policy forbids;
 * `share-answers` would tell a frame's own page, where nobody listens.
 */
export const FRAME_ATTRIBUTES = [
  'concern',
  'kind',
  'area',
  'skin-tone',
  'severity',
  'treatments',
  'market',
  'locale',
  'lang',
  'hide',
  'layout',
  'no-charts',
  'debug',
  'config',
];

/**
 * Reads what stands behind the “#” of the frame's address, which no browser sends to a server:
 * `#concern=wrinkles&market=GB&--te-accent=%2315803d&config=%7B…%7D`. The values are checked by the
 * element itself, which replaces and reports what it cannot use.
 */
export function readFragment(fragment: string): FrameSettings {
  const attributes: Record<string, string> = {};
  const look: Record<string, string> = {};
  const unknown: string[] = [];
  let colours: FrameSettings['colours'] = 'light';
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (FRAME_ATTRIBUTES.includes(name)) attributes[name] = value;
    else if (/^--te-[a-z-]+$/.test(name) && !FETCHES.test(value)) look[name] = value;
    else if (name === 'colours' && isColours(value)) colours = value;
    else unknown.push(name);
  }
  return {attributes, look, colours, unknown};
}

/**
 * What may be shown where no page stands around it. Anybody can write a link to this page, and the
 * prices in it would stand under this site’s name: opened by itself, it has no clinic’s words, links
 * or prices.
 */
export const withoutClinic = (settings: FrameSettings): FrameSettings => ({
  ...settings,
  attributes: Object.fromEntries(
    Object.entries(settings.attributes).filter(([name]) => name !== 'config'),
  ),
});

/** A look fetches nothing. */
const FETCHES = /url\(|image-set\(|[\\;{}<>]/i;

const isColours = (value: string): value is FrameSettings['colours'] =>
  ['light', 'dark', 'auto'].includes(value);

/** The fragment that `readFragment` reads. */
export const toFragment = (settings: Readonly<Record<string, string>>): string =>
  `#${String(new URLSearchParams(settings))}`;
