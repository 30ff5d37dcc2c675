import {frameAddress, frameCode} from './frame-code.js';
import {
  answeredCode,
  isEmptyConfig,
  pageCode,
  scriptCode,
  scriptJson,
  styleCode,
  tagCode,
} from './html-code.js';
import {styleRule} from '../style-rule.js';
import type {CodeBlock, Snippet, SnippetInput} from './snippet.js';

const codeBlock = (code: string, label = 'The code'): CodeBlock => ({label, code});

/** Whether an address names a server, and not only a path on the page's own. */
const hasOrigin = (script: string): boolean => /^https?:\/\//.test(script);

/** How bundle.js comes to the page: from this page's site, or as `otherwise` says. */
const scriptStep = ({script, hosted}: SnippetInput, otherwise: string): string =>
  hosted
    ? `You need no server of your own: your visitors’ browsers fetch the script from ${new URL(script).host}. The hash in “integrity” keeps every other file off your page.`
    : otherwise;

/** A page whose HTML the clinic can edit. */
export const plainHtml = (input: SnippetInput): Snippet =>
  input.answer === undefined ? withoutAnswer(input) : withAnswer(input, input.answer);

const withoutAnswer = (input: SnippetInput): Snippet => ({
  blocks: [codeBlock(pageCode(input))],
  steps: [
    scriptStep(
      input,
      'Make a folder “treatment-estimator” on your server and put the file bundle.js into it.',
    ),
    'Open the page in which people choose a treatment. Paste the code where the comparison should stand.',
    'Save, and open the page. If you see one sentence about JavaScript, the address of bundle.js above is not right.',
  ],
});

/** Bytes as people read them: 21 kB. */
const sizeOf = (code: string): string =>
  `${Math.ceil(new TextEncoder().encode(code).length / 1000)} kB`;

/** More than some editors save in one piece. */
const LARGE = 60_000;

function withAnswer(input: SnippetInput, tag: string): Snippet {
  const code = answeredCode(input, tag);
  const look = styleRule(input.look);
  return {
    blocks: [
      codeBlock(code, `The code, ${sizeOf(code)}`),
      ...(look === '' ? [] : [codeBlock(look, 'Into the style sheet of your site (CSS)')]),
    ],
    steps: [
      scriptStep(
        input,
        'Make a folder “treatment-estimator” on your server and put the files bundle.js and prerendered.css into it.',
      ),
      'Open the page in which people choose a treatment. Paste the code where the comparison should stand.',
      'If you can edit the head of the page, move the first line there. Firefox then never shows the answer without its style.',
      'Save, and open the page. The answer stands there before any script runs.',
      'The answer holds the prices and the language of today. After every change here, copy the code again.',
      ...(code.length > LARGE
        ? ['This is more than some editors save. If it is cut, take the code without the answer.']
        : []),
    ],
  };
}

/** The shortcode of the plugin, for a page about one concern with its attributes. */
const shortcode = ({attributes}: SnippetInput): string =>
  `[treatment_estimator${Object.entries(attributes)
    .filter(([name]) => name === 'concern' || name === 'layout')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}]`;

/** WordPress saves scripts only from accounts with that right; the plugin needs none. */
export const wordPress = (input: SnippetInput): Snippet => ({
  // WordPress rewrites some `&` of a page as `&#038;`, which JSON inside a script does not undo.
  blocks: [
    codeBlock(
      `${styleCode(input)}${tagCode(input, scriptJson(input.config, 2).replaceAll('&', '\\u0026'))}\n${scriptCode(input)}`,
      'For the plugin’s settings, or for a Custom HTML block',
    ),
    codeBlock(shortcode(input), 'With the plugin: a shortcode, where you have no blocks'),
  ],
  steps: [
    `With the plugin: get its zip ${input.hosted ? 'from “Downloads” on this site' : 'by “npm run build:wordpress”'}. In WordPress: Plugins, Add New, Upload Plugin, Install Now, Activate.`,
    'Settings, Treatment Estimator: paste the whole code and save. It takes your prices, fees, links and colours out of it.',
    'Add the block “Treatment Estimator” to a page and choose the concern at its side. Editors and authors can do that, too.',
    `Without the plugin: ${scriptStep(
      input,
      'upload bundle.js by the file manager of your web host (or by SFTP) into a folder “treatment-estimator” beside wp-content. The media library does not take .js files.',
    ).replace(
      /^You/,
      'you',
    )} Paste the code into a block “Custom HTML”, update, and open the page in a new tab.`,
    'Is the code gone after saving? Your account may not save scripts: some plans of WordPress.com and sites in a network take them out. Take the plugin, or ask an administrator to paste it.',
  ],
});

/** A block for a frame, where the site of this page has a page for it. */
const frameBlocks = (
  input: SnippetInput,
  label: string,
  toCode: (input: SnippetInput) => string,
): readonly CodeBlock[] => (input.hosted ? [codeBlock(toCode(input), label)] : []);

/** Wix cannot host the file, and shows pasted code in a frame. */
export const wix = (input: SnippetInput): Snippet => ({
  blocks: [
    // A booking link would otherwise open inside the frame, where many booking pages refuse to be
    // shown.
    codeBlock(`<base target="_blank">\n${pageCode(input)}`, 'For “Embed HTML”'),
    codeBlock(
      Object.entries({
        ...input.attributes,
        ...(!isEmptyConfig(input.config) && {config: JSON.stringify(input.config)}),
      })
        .map(([name, value]) => `${name}\n${value}`)
        .join('\n\n') || 'No attributes are needed.',
      'For “Custom Element”: attributes, each name with its value below',
    ),
    ...frameBlocks(input, 'For “Embed a Site”: an address and no code', frameAddress),
  ],
  steps: [
    scriptStep(
      input,
      `Wix has no folder for bundle.js. Put it on any web server with https that allows other sites to load it (header Access-Control-Allow-Origin: *)${hasOrigin(input.script) ? '.' : ', and write its whole address above.'}`,
    ),
    'In the editor: Add Elements, Embed Code, Embed HTML. Choose “Code”, paste the first text, press Update.',
    'Pull the box as wide as the page and 2700 pixels high, on the phone 4300: the comparison then stands whole. The frame does not grow by itself; with a part opened it scrolls inside.',
    'The booking link opens in a new tab, since many booking pages refuse to stand in a frame.',
    'With a paid plan and your own domain you can take Embed Code, Custom Element instead. Server URL: the address of bundle.js. Tag name: treatment-estimator. Then add the attributes of the second text. It grows by itself; the colours stay as they come.',
  ],
});

/** Squarespace runs scripts in code blocks only on some plans. */
export const squarespace = (input: SnippetInput): Snippet => ({
  blocks: [
    codeBlock(pageCode(input), 'For a Code block'),
    ...frameBlocks(input, 'Where scripts in code blocks are not allowed: a frame', frameCode),
  ],
  steps: [
    scriptStep(
      input,
      `Put bundle.js on a web server with https that allows other sites to load it (header Access-Control-Allow-Origin: *)${hasOrigin(input.script) ? '.' : ', and write its whole address above.'}`,
    ),
    'Edit the page, add a block, choose “Code”. Set it to HTML and leave “Display source” off.',
    'Paste the code, save, and open the page while signed out: in the editor scripts may be held back.',
    'Code blocks with scripts need a plan that allows them. If the comparison does not come, look at your plan first.',
  ],
});

/**
 * Shopify's Liquid would read `{%` and `{{` in the configuration as its own, so they are written as
 * escapes of JSON.
 */
export const shopify = (input: SnippetInput): Snippet => {
  const json = scriptJson(input.config, 2)
    .replaceAll('{%', '{\\u0025')
    .replaceAll('{{', '{\\u007b');
  const script = hasOrigin(input.script)
    ? scriptCode(input)
    : `<script type="module" src="{{ 'bundle.js' | asset_url }}"></script>`;
  return {
    blocks: [
      codeBlock(
        `${styleCode(input)}${tagCode(input, json)}\n${script}`,
        'For a Custom Liquid section',
      ),
    ],
    steps: [
      scriptStep(
        input,
        'Online Store, Themes, the three dots, Edit code. Under “Assets”, choose “Add a new asset” and upload bundle.js.',
      ),
      'Go back and choose “Customize”. Open the page, then Add section, Custom Liquid.',
      'Paste the code into the field “Liquid code”, and save.',
    ],
  };
};
