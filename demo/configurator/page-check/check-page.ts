import {tagsInPage} from '../../../src/prerender/tags-in-page.js';
import {scriptFindings, scriptsIn} from './script-findings.js';
import {tagFindings} from './tag-findings.js';
import {textOutside} from './visible-text.js';

/** Something that keeps the comparison from working on a page, and what mends it. */
export interface Finding {
  readonly text: string;
  readonly mend: string;
}

/** What a page's source tells. */
export interface PageCheck {
  readonly findings: readonly Finding[];
  /** What is there, in plain words, so that somebody sees that the right page was read. */
  readonly seen: readonly string[];
}

const PASTE_AS_HTML =
  'Paste the code where your editor takes HTML: “Custom HTML” in WordPress, “Code” or “Embed” elsewhere; not into a text block.';

/** Code that an editor has turned into words, or has taken apart so that people read it. */
function spilledFindings(source: string): readonly Finding[] {
  const text = textOutside(source);
  const spilled: (readonly [boolean, string, string])[] = [
    [
      /&lt;\/?treatment-estimator/i.test(source),
      'The code stands on the page as text: visitors read it.',
      PASTE_AS_HTML,
    ],
    [
      /<treatment-estimator\b[^>]*>\s*<link\b[^>]*prerendered\.css/i.test(source),
      'The answer in the code has lost the tag <template> around it, so visitors see it without its order.',
      'Take the code without the answer, or paste it where your editor keeps all of the HTML.',
    ],
    [
      /treatment-estimator\s*\{|Keeps the room free/.test(text),
      'Visitors read the style rules: the editor took the tag <style> away.',
      'Leave the part from <style> to </style> out, or use an account or block that may save it.',
    ],
    [
      /["“”″]version["“”″]\s*:/.test(text),
      'Visitors read the configuration: the editor took the tag <script> around it away.',
      'Your account may not save scripts here. Let an administrator paste the code, use the plugin for WordPress, or take the frame.',
    ],
  ];
  return spilled.flatMap(([isSo, said, mend]) => (isSo ? [{text: said, mend}] : []));
}

function missingFindings(source: string): readonly Finding[] {
  if (/embed\.html#/.test(source)) return [];
  if (/&lt;treatment-estimator/i.test(source)) return [];
  return [
    {
      text: 'There is no <treatment-estimator> in this text.',
      mend: /<html|<body|<!doctype/i.test(source)
        ? 'Is it the right page, and is it published? Some editors take unknown tags away: use a block for HTML, or the frame.'
        : 'Open the page as your visitors see it, then copy all of its source: Ctrl+U, or right click and “View page source”.',
    },
  ];
}

/**
 * Says why the comparison does not work on a page, from its source as a browser shows or saves it.
 * What only a server says, such as the headers of a policy, does not stand there.
 */
export function checkPage(source: string): PageCheck {
  const live = withoutPictures(withoutComments(source));
  const tags = tagsInPage(live);
  const scripts = scriptsIn(live);
  const findings =
    tags.length === 0
      ? [...missingFindings(live), ...spilledFindings(live)]
      : [
          ...scriptFindings(live, scripts),
          ...tags.flatMap((tag) => tagFindings(live, tag)),
          ...spilledFindings(live),
        ];
  const frames = live.match(/embed\.html#/g)?.length ?? 0;
  return {
    findings: findings.filter(
      ({text}, at) => findings.findIndex((other) => other.text === text) === at,
    ),
    seen: [
      ...(tags.length > 0 ? [`${tags.length === 1 ? 'One tag' : `${tags.length} tags`}`] : []),
      ...(tags.some(({config}) => config !== undefined) ? ['a configuration'] : []),
      ...scripts.map(({src}) => `the script ${src}`),
      ...(frames > 0 ? ['a frame'] : []),
    ],
  };
}

/** An answer that stands in the tag: a browser takes it away from the tag's children. */
const PICTURE = /<template\b[^>]*\bshadowrootmode=[^>]*>[^]*?<\/template>/gi;
const withoutPictures = (source: string): string => source.replace(PICTURE, '');

/** A browser reads no tags in comments; an editor may have put ours into one. */
const withoutComments = (source: string): string => source.replace(/<!--[^]*?-->/g, '');
