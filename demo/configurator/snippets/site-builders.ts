import {
  isEmpty,
  scriptJson,
  scriptText,
  styleText,
  tagText,
  wholeText,
  type Piece,
  type Snippet,
  type Taken,
} from './pieces.js';

const code = (text: string, label = 'The code'): Piece => ({label, code: text});
const hasOrigin = (script: string): boolean => /^https?:\/\//.test(script);

/** A page whose HTML is at hand. */
export const plainHtml = (taken: Taken): Snippet => ({
  pieces: [code(wholeText(taken))],
  steps: [
    'Make a folder “treatment-estimator” on your server and put the file bundle.js into it.',
    'Open the page in which people choose a treatment. Paste the code where the comparison should stand.',
    'Save, and open the page. If you see one sentence about JavaScript, the address of bundle.js above is not right.',
  ],
});

/** WordPress takes scripts only from accounts that may save them. */
export const wordPress = (taken: Taken): Snippet => ({
  // WordPress writes `&` in a page as `&#038;` here and there, and a script is not read that way.
  pieces: [
    code(
      `${styleText(taken)}${tagText(taken, scriptJson(taken.config, 2).replaceAll('&', '\\u0026'))}\n${scriptText(taken)}`,
      'For a Custom HTML block',
    ),
  ],
  steps: [
    'Upload bundle.js by the file manager of your web host (or by SFTP) into a folder “treatment-estimator” beside wp-content. The media library does not take .js files.',
    'Edit the page, add a block, choose “Custom HTML”, and paste the code.',
    'Press “Update”, then open the page in a new tab. The preview inside the editor may stay empty.',
    'Is the code gone after saving? Your account may not save scripts: some plans of WordPress.com and sites in a network take them out. Ask an administrator to paste it, or move to a plan that allows plugins and custom code.',
  ],
});

/** Wix has no place for the file, and shows pasted code in a frame of its own. */
export const wix = (taken: Taken): Snippet => ({
  pieces: [
    // In a frame, a booking link would open inside of the frame, where many booking pages refuse to be.
    code(`<base target="_blank">\n${wholeText(taken)}`, 'For “Embed HTML”'),
    code(
      Object.entries({
        ...taken.attributes,
        ...(!isEmpty(taken.config) && {config: JSON.stringify(taken.config)}),
      })
        .map(([name, value]) => `${name}\n${value}`)
        .join('\n\n') || 'No attributes are needed.',
      'For “Custom Element”: attributes, each name with its value below',
    ),
  ],
  steps: [
    `Wix has no folder for bundle.js. Put it on any web server with https that allows other sites to load it (header Access-Control-Allow-Origin: *)${hasOrigin(taken.script) ? '.' : ', and write its whole address above.'}`,
    'In the editor: Add Elements, Embed Code, Embed HTML. Choose “Code”, paste the first text, press Update.',
    'Pull the box as wide as the page and 2700 pixels high, on the phone 4300: the comparison then stands whole. The frame does not grow by itself; with a part opened it scrolls inside.',
    'The booking link opens in a new tab, since many booking pages refuse to stand in a frame.',
    'With a paid plan and your own domain you can take Embed Code, Custom Element instead. Server URL: the address of bundle.js. Tag name: treatment-estimator. Then add the attributes of the second text. It grows by itself; the colours stay as they come.',
  ],
});

/** Squarespace runs scripts in code blocks on some plans only. */
export const squarespace = (taken: Taken): Snippet => ({
  pieces: [code(wholeText(taken), 'For a Code block')],
  steps: [
    `Put bundle.js on a web server with https that allows other sites to load it (header Access-Control-Allow-Origin: *)${hasOrigin(taken.script) ? '.' : ', and write its whole address above.'}`,
    'Edit the page, add a block, choose “Code”. Set it to HTML and leave “Display source” off.',
    'Paste the code, save, and open the page while signed out: in the editor scripts may be held back.',
    'Code blocks with scripts need a plan that allows them. If the comparison does not come, look at your plan first.',
  ],
});

/** Liquid reads braces with a percent sign or another brace, so it is told not to read the configuration. */
export const shopify = (taken: Taken): Snippet => {
  const json = scriptJson(taken.config, 2)
    .replaceAll('{%', '{\\u0025')
    .replaceAll('{{', '{\\u007b');
  const script = hasOrigin(taken.script)
    ? scriptText(taken)
    : `<script type="module" src="{{ 'bundle.js' | asset_url }}"></script>`;
  return {
    pieces: [
      code(`${styleText(taken)}${tagText(taken, json)}\n${script}`, 'For a Custom Liquid section'),
    ],
    steps: [
      'Online Store, Themes, the three dots, Edit code. Under “Assets”, choose “Add a new asset” and upload bundle.js.',
      'Go back and choose “Customize”. Open the page, then Add section, Custom Liquid.',
      'Paste the code into the field “Liquid code”, and save.',
    ],
  };
};
