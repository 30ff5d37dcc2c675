import manifest from '../../../custom-elements.json' with {type: 'json'};
import {mendJson} from '../../../src/clinic-config/mend-json.js';
import {unknownAttribute} from '../../../src/element/owner-slips.js';
import {parseConfig} from '../../../src/engine.js';
import {localeIn} from '../../../src/i18n/nearest-locale.js';
import type {TagInPage} from '../../../src/prerender/tags-in-page.js';
import {AREAS, CONCERNS, MARKETS} from '../product-terms.js';
import type {Finding} from './check-page.js';

interface Declaration {
  readonly kind: string;
  readonly attributes?: readonly {readonly name: string}[];
}

/** Attributes of the tag, as the manifest has them. */
const KNOWN: readonly string[] = manifest.modules
  .flatMap(({declarations}): readonly Declaration[] => declarations)
  .flatMap(({attributes = []}) => attributes.map(({name}) => name));

const IDS: Readonly<Record<string, readonly string[]>> = {
  concern: CONCERNS,
  area: AREAS,
  market: MARKETS,
};

const COPY_AGAIN = 'Copy the code again, and paste it where your editor takes HTML.';

function attributeFindings({attributes}: TagInPage): readonly Finding[] {
  return Object.entries(attributes).flatMap(([name, value]): readonly Finding[] => {
    const unknown = unknownAttribute(name, KNOWN);
    if (unknown !== undefined && name !== '/')
      return [{text: unknown, mend: 'Mend its name, or take it away.'}];
    const said = String(value);
    const ids = IDS[name];
    if (ids !== undefined && !ids.includes(said))
      return [
        {text: `${name}="${said}" is not known.`, mend: `It may be one of: ${ids.join(', ')}.`},
      ];
    return name === 'lang' && said !== '' && said !== 'true' && localeIn(said) === undefined
      ? [{text: `lang="${said}" is no language; English is shown.`, mend: 'Write one such as de.'}]
      : [];
  });
}

/** What stands in a fallback never, but in the rest of a page. */
const REST =
  /<(?:header|footer|main|nav|article|section|form|h[1-3]|link)\b|<treatment-estimator\b/i;

function closingFindings(source: string, {inside}: TagInPage): readonly Finding[] {
  const opening = source.slice(source.lastIndexOf('<', inside - 1), inside);
  const end = source.slice(inside).search(/<\/treatment-estimator/i);
  const children = end < 0 ? source.slice(inside) : source.slice(inside, inside + end);
  if (/\/>$/.test(opening) && (end < 0 || REST.test(children)))
    return [
      {
        text: 'The tag ends with “/>”, so the rest of the page stands inside it and is not shown.',
        mend: 'Close it with </treatment-estimator>.',
      },
    ];
  return end < 0 || REST.test(children)
    ? [
        {
          text: 'The tag is not closed, so the rest of the page stands inside it and is not shown.',
          mend: 'Write </treatment-estimator> behind it.',
        },
      ]
    : [];
}

/** What editors do to JSON, and how a text shows it. */
const MANGLED: readonly (readonly [sign: RegExp, what: string])[] = [
  [/&#822\d;|&#8243;|&ldquo;|&rdquo;|[“”″]\s*:/, 'curly quotes'],
  [/<\/?p\b|<br/i, 'paragraphs inside'],
  [/&quot;|&#0?34;|&amp;|&#0?38;/, 'HTML escapes'],
  [/\\+"/, 'backslashes before quotes'],
];

function configFindings(tag: TagInPage, children: string): readonly Finding[] {
  const {config, attributes} = tag;
  if (config === undefined) return strayFindings(children, attributes);
  const signs = MANGLED.filter(([sign]) => sign.test(config)).map(([, what]) => what);
  const {issues} = parseConfig(config);
  const isJson = canParse(config);
  if (!isJson && mendJson(config) === undefined)
    return [
      {
        text: `The configuration cannot be read, so no price of yours is shown${signs.length > 0 ? `: ${signs.join(', ')}` : ''}. A part may be missing.`,
        mend: COPY_AGAIN,
      },
    ];
  return [
    ...(isJson
      ? []
      : [
          {
            text: `An editor has changed the configuration${signs.length > 0 ? `: ${signs.join(', ')}` : ''}. It can still be read.`,
            mend: COPY_AGAIN,
          },
        ]),
    ...issues
      .filter(({path}) => path !== '')
      .map(({path, found, allowed}) => ({
        text: `${path} is not used: found ${found}.`,
        mend: `Allowed: ${allowed}.`,
      })),
  ];
}

const canParse = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A configuration that is there, and that the element does not find. */
function strayFindings(children: string, attributes: TagInPage['attributes']): readonly Finding[] {
  if ('config-src' in attributes) return [];
  const script = /<script\b[^>]*application\/json[^>]*>/i.exec(children)?.[0];
  if (script !== undefined)
    return [
      {
        text: 'The script with the configuration has lost its slot="config", so no price of yours is shown.',
        mend: 'Write slot="config" into its tag, or copy the code again.',
      },
    ];
  return children.includes('{')
    ? [
        {
          text: 'The configuration stands in the tag without its script, so no price of yours is shown.',
          mend: COPY_AGAIN,
        },
      ]
    : [];
}

/** What is wrong with one tag of ours. */
export function tagFindings(source: string, tag: TagInPage): readonly Finding[] {
  const end = source.slice(tag.inside).search(/<\/treatment-estimator/i);
  const children = end < 0 ? '' : source.slice(tag.inside, tag.inside + end);
  return [
    ...closingFindings(source, tag),
    ...attributeFindings(tag),
    ...(end < 0 ? [] : configFindings(tag, children)),
  ];
}
