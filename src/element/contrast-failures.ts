import {contrastRatio, over, rgbaOf, type Rgb, type Rgba} from './contrast-ratio.js';

/**
 * Two colours that are too much alike: a token, and what it is seen against (a token, or words for
 * what is mixed from tokens).
 */
export interface ContrastFailure {
  readonly token: string;
  readonly against: string;
  /** Not rounded, 1 to 21. */
  readonly ratio: number;
  readonly needed: number;
}

/**
 * For text of this size, WCAG 2.2, 1.4.3. The colours of treatments are text as well: in the
 * headline, and beside lines in charts.
 */
const NEEDED_FOR_TEXT = 4.5;

const TEXT: readonly (readonly [token: string, drawn: string])[] = [
  ['--te-ink', 'var(--_ink)'],
  ['--te-quiet', 'var(--_quiet)'],
  ['--te-accent', 'var(--_accent)'],
  ['--te-first', 'var(--_series-0)'],
  ['--te-second', 'var(--_series-1)'],
  ['--te-third', 'var(--_series-2)'],
  ['--te-fourth', 'var(--_series-3)'],
];

/**
 * Pairs of colours of this estimator that many people cannot tell apart well enough to read; none
 * where all is well, nor before it stands (`updateComplete`). Whatever colours the page gives, they
 * are taken as they are drawn now. Where the paper lets the page through, colours behind it count;
 * pictures and opacity do not.
 */
export function contrastFailures(host: HTMLElement): readonly ContrastFailure[] {
  const box = host.isConnected ? host.shadowRoot?.querySelector('.te') : undefined;
  if (!box) return [];
  // Inside, where it sees what text there sees; gone again before anything is painted.
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  box.append(probe);
  try {
    return failuresIn(host, (colour, as) => resolved(probe, colour, as));
  } finally {
    probe.remove();
  }
}

type Resolve = (colour: string, as: 'color' | 'background-color') => Rgba;

/** The browser turns any colour into sRGB by mixing it there with nothing. */
function resolved(probe: HTMLElement, colour: string, as: 'color' | 'background-color'): Rgba {
  probe.style.setProperty(as, `color-mix(in srgb, ${colour} 100%, transparent)`);
  const computed = getComputedStyle(probe).getPropertyValue(as);
  probe.style.removeProperty(as);
  return rgbaOf(computed);
}

function failuresIn(host: HTMLElement, resolve: Resolve): readonly ContrastFailure[] {
  const paper = over(resolve('var(--_paper)', 'background-color'), behind(host, resolve));
  const soft = over(resolve('var(--_soft)', 'background-color'), paper);
  const surfaces = [
    ['--te-paper', paper],
    ['the background of charts and notes', soft],
  ] as const;
  const pairs = surfaces.flatMap(([against, surface]) =>
    TEXT.map(([token, drawn]) => ({
      token,
      against,
      ratio: contrastRatio(over(resolve(drawn, 'color'), surface), surface),
      needed: NEEDED_FOR_TEXT,
    })),
  );
  return pairs.filter(({ratio, needed}) => ratio < needed);
}

/**
 * What lies behind the element: the colours up the tree as far as the first that lets nothing
 * through.
 */
function behind(host: Element, resolve: Resolve): Rgb {
  const layers: Rgba[] = [];
  for (let at: Element | null = host; at && layers.at(-1)?.[3] !== 1; at = parentOf(at)) {
    layers.push(resolve(getComputedStyle(at).backgroundColor, 'background-color'));
  }
  const [red, green, blue] = resolve('Canvas', 'background-color');
  return layers.reduceRight<Rgb>((back, layer) => over(layer, back), [red, green, blue]);
}

/** The element in which this one is shown. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}
