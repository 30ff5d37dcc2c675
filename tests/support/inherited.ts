/**
 * Values that some property takes and that are nobody's default. Which property takes which, the
 * browser says.
 */
const VALUES = [
  ...['none', 'auto', 'normal', 'all', 'both', 'hidden', 'visible', 'collapse'],
  ...['red', 'rgb(1, 2, 3)', 'white', '#fff', 'transparent', 'blue white'],
  ...['0', '1', '3', '7', '0.5', '150', '900', '2', 'bold', '40px', '0.3px', '3em', '50%', '130%'],
  ...['italic', 'oblique', 'small-caps', 'condensed', 'ultra-expanded', 'titling-caps'],
  ...['uppercase', 'lowercase', 'full-width', 'center', 'right', 'end', 'justify', 'left'],
  ...['pre', 'nowrap', 'pre-wrap', 'preserve', 'break-spaces', 'break-all', 'keep-all', 'anywhere'],
  ...['break-word', 'loose', 'strict', 'balance', 'pretty', 'stable', 'each-line', 'hanging'],
  ...['rtl', 'vertical-rl', 'sideways-rl', 'vertical-lr', 'upright', 'sideways', 'bidi-override'],
  ...['bottom', 'inline-end', 'hide', 'square', 'inside', 'decimal', 'url("data:,")', '"a" "b"'],
  ...['wait', 'crosshair', 'pointer', 'text', 'grab', 'none auto', 'manual', 'inter-word'],
  ...['0 0 3px red', '2px 2px red', 'under', 'over', 'left bottom', 'open dot', 'dot', '"x"'],
  ...['optimizeSpeed', 'geometricPrecision', 'optimizeLegibility', 'crisp-edges', 'pixelated'],
  ...['evenodd', 'round', 'bevel', 'square', 'middle', 'linearRGB', 'stroke', 'markers stroke'],
  ...['dark', 'light', 'only dark', 'exact', 'economy', 'preserve-parent-color', 'antialiased'],
  ...['subpixel-antialiased', 'slashed-zero', 'common-ligatures', 'no-common-ligatures', 'ruby'],
  ...['no-contextual', 'historical-forms', 'jis78', 'sub', 'super', 'text', 'emoji', 'weight'],
  ...['"liga" 0', '"wght" 900', '"DEU"', 'monospace', 'cursive', 'fixed', 'read-only', 'first'],
  ...['no-autospace', 'trim-start', 'space-all', 'text-top', 'cap alphabetic', 'trim-both'],
  ...['5 2 2', '4', 'inert', 'inter-character', 'alternate', 'space-around', 'merge'],
  ...['separate', '9px 3px', 'force-end allow-end', 'last', 'element', 'no-limit', 'from-image'],
  ...[
    '90deg',
    'flip',
    'snap',
    'spell-out',
    'always',
    'isolate',
    'spread',
    'match-parent',
    'ex-height 0.2',
  ],
  ...['skip-ink', 'allow-keywords', 'numeric-only', 'avoid', 'contain', 'blur', 'scroll', 'thin'],
  ...['document', 'plaintext', 'read-write-plaintext-only', 'space', 'after-white-space', 'touch'],
  ...['alphabetic', 'central', 'ideographic', 'mathematical', 'math', 'compact', '8', 'thick 9px'],
];

/** Enough of each property, since some take hundreds of names. */
const MOST_VALUES = 4;

/** Every property whose name the browser tells. */
function properties(): readonly string[] {
  const named = Object.keys(Object.getOwnPropertyDescriptors(CSSStyleDeclaration.prototype))
    .concat(Object.keys(document.body.style))
    .map((name) =>
      name
        .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        .replace(/^webkit-/, '-webkit-'),
    );
  const all = new Set([...getComputedStyle(document.body), ...named]);
  return [...all].filter((name) => CSS.supports(name, 'initial')).sort();
}

/**
 * Every property that this browser hands on from parent to child, with values that are not its
 * first.
 */
export function inheritedProperties(): ReadonlyMap<string, readonly string[]> {
  const parent = document.createElement('div');
  const child = parent.appendChild(document.createElement('div'));
  // A size that follows the parent's is not inherited.
  child.style.width = child.style.height = '1px';
  document.body.append(parent);
  const style = getComputedStyle(child);
  const found = new Map<string, readonly string[]>();
  for (const property of properties()) {
    const before = style.getPropertyValue(property);
    const handedOn = new Map<string, string>();
    for (const value of VALUES) {
      if (!CSS.supports(property, value)) continue;
      parent.style.setProperty(property, value);
      const after = style.getPropertyValue(property);
      if (after !== before && after === getComputedStyle(parent).getPropertyValue(property))
        handedOn.set(after, value);
    }
    parent.removeAttribute('style');
    if (handedOn.size > 0) found.set(property, [...handedOn.values()].slice(-MOST_VALUES));
  }
  parent.remove();
  return found;
}
