import {hostedBundle, type HostedBundle} from '../hosted-bundle.js';
import {unescapeAttribute} from '../snippets/html-code.js';
import type {Finding} from './check-page.js';

/** A script tag that fetches the element. */
export interface ScriptTag {
  readonly src: string;
  readonly type: string;
  readonly integrity: string | undefined;
  readonly hasCrossorigin: boolean;
}

const attributeIn = (tag: string, name: string): string | undefined => {
  const [, quoted, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag) ?? [];
  const value = quoted ?? single ?? bare;
  return value === undefined ? undefined : unescapeAttribute(value);
};

/** By their names: `bundle.js`, `define.js`, and whatever a plugin or a folder calls after us. */
const OURS =
  /(?:^|\/)(?:bundle|define)(?:[.-][\w-]+)*\.js(?:[?#]|$)|treatment-estimator[^?#]*\.js/i;

/** Every script tag that fetches the element. */
export const scriptsIn = (source: string): readonly ScriptTag[] =>
  [...source.matchAll(/<script\b[^>]*>/gi)].flatMap(([tag]) => {
    // Some optimisers move the address away until somebody scrolls.
    const src = attributeIn(tag, 'src') ?? attributeIn(tag, 'data-[a-z-]*src');
    return src !== undefined && OURS.test(src)
      ? [
          {
            src,
            type: (attributeIn(tag, 'type') ?? '').toLowerCase(),
            integrity: attributeIn(tag, 'integrity'),
            hasCrossorigin: /\scrossorigin\b/i.test(tag),
          },
        ]
      : [];
  });

const RUNS = ['', 'module', 'text/javascript', 'application/javascript'];
const isElsewhere = (src: string): boolean => /^(?:https?:)?\/\//.test(src);

/** What keeps one script from running. */
function findingsOf(
  {src, type, integrity, hasCrossorigin}: ScriptTag,
  hosted: HostedBundle | undefined,
): readonly Finding[] {
  const checks: (readonly [boolean, string, string])[] = [
    [
      !RUNS.includes(type),
      `The script ${src} is held back: its type is “${type}”.`,
      'A cookie banner or an optimiser has changed it. Except this script there: it sets no cookies and tracks nobody.',
    ],
    [
      /define[^/]*\.js/.test(src) && type !== 'module' && RUNS.includes(type),
      `The script ${src} has lost its type="module".`,
      'Write type="module" into its tag, or use bundle.js, which works without.',
    ],
    [
      integrity !== undefined && isElsewhere(src) && !hasCrossorigin,
      `The script ${src} has “integrity” without “crossorigin”, so browsers refuse it.`,
      'Write crossorigin into its tag.',
    ],
    [
      hosted?.script === src && integrity !== undefined && integrity !== hosted.integrity,
      `The hash in “integrity” of ${src} is not that of the file.`,
      'Copy the code again.',
    ],
    [
      src.startsWith('http:'),
      `The script ${src} comes without https. A page with https refuses it.`,
      'Write https:// in its address.',
    ],
    [
      /[“”″]|&#82\d\d;|%E2%80%9[CD]/i.test(src),
      `Quotes around the address ${src} are curly.`,
      'Paste the code where your editor takes HTML, not into a text block.',
    ],
  ];
  return checks.flatMap(([isSo, text, mend]) => (isSo ? [{text, mend}] : []));
}

/** The policy that a page itself names, where it lets the script not in. */
function policyFindings(source: string, scripts: readonly ScriptTag[]): readonly Finding[] {
  const meta = /<meta\b[^>]*http-equiv\s*=\s*["']?content-security-policy["']?[^>]*>/i.exec(source);
  const policy = meta === null ? undefined : attributeIn(meta[0], 'content');
  if (policy === undefined) return [];
  const allowed =
    ['script-src-elem', 'script-src', 'default-src']
      .map((name) => new RegExp(`(?:^|;)\\s*${name}\\s+([^;]*)`, 'i').exec(policy)?.[1])
      .find((sources) => sources !== undefined) ?? '*';
  return scripts.flatMap(({src}) => {
    const host = isElsewhere(src) ? src.replace(/^(?:https?:)?\/\//, '').split('/')[0] : undefined;
    const isIn = host === undefined ? /'self'|\*|https?:/.test(allowed) : hasHost(allowed, host);
    return isIn
      ? []
      : [
          {
            text: `The page’s content policy does not let ${src} in.`,
            mend: `Add ${host === undefined ? `'self'` : `https://${host}`} to script-src in the policy.`,
          },
        ];
  });
}

const hasHost = (allowed: string, host: string): boolean =>
  allowed
    .split(/\s+/)
    .some(
      (source) =>
        source === '*' ||
        source === 'https:' ||
        source.replace(/^https?:\/\//, '').split('/')[0] === host,
    );

/** What is wrong with the scripts of a page that has the tag. */
export function scriptFindings(
  source: string,
  scripts: readonly ScriptTag[],
  hosted = hostedBundle(),
): readonly Finding[] {
  if (scripts.length === 0)
    return [
      {
        text: 'The tag is there, but no script of ours is.',
        mend: 'The editor may have taken it away. Paste the line that begins with <script type="module" src= once more, by an account that may save scripts. Is it part of your site’s own files (React, Vue and others)? Then this is right.',
      },
    ];
  const addresses = new Set(scripts.map(({src}) => src));
  const twice: readonly Finding[] =
    addresses.size > 1
      ? [
          {
            text: `Two scripts bring the element: ${[...addresses].join(' and ')}. The first that comes is used, the other is loaded for nothing.`,
            mend: 'Keep one of them.',
          },
        ]
      : [];
  return [
    ...twice,
    ...scripts.flatMap((script) => findingsOf(script, hosted)),
    ...policyFindings(source, scripts),
  ];
}
