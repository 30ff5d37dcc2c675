// @ts-check
/**
 * Tests that a browser is not given, by the beginning of their full title, each with what fails
 * there.
 * @typedef {Readonly<Record<string, string>>} Reasons
 */

/** The driver has no command for it. @type {Reasons} */
const NO_DEVICE = {
  'with forced colours ': 'its driver forces no colours',
  'colours that many cannot read are those of the page where a person forces theirs':
    'its driver forces no colours',
  'the picture of places sets the chosen place apart by more than its ground, forced colours':
    'its driver forces no colours',
  'the charts follow the colours of the page when the device ':
    'its driver changes no colours and motion of the device',
};

/** @type {Readonly<Record<string, Readonly<{files: Reasons, tests: Reasons}>>>} */
const LEFT_OUT = {
  Firefox: {
    files: {
      'chart-layout': 'in its wide font, Arabic sums of four treatments are cut at 320 px',
      'first-screen': 'in its wide font, what differs ends 33 px below a phone',
    },
    tests: NO_DEVICE,
  },
  WebKit: {
    files: {},
    tests: {
      ...NO_DEVICE,
      // Without days there is no calendar to come to.
      'a person with acne scars, skin type V': 'its date field takes no digits from the driver',
      'my dates and budget takes a day typed at the keyboard':
        'its date field takes no digits from the driver',
      'my dates and budget keeps what was right where something cannot be used':
        'its date field takes no digits from the driver',
    },
  },
};

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Says which, and gives a configuration without them.
 * @template {{rootDir: string, files: string[], testFramework: {config: object}}} Config
 * @param {string} browser
 * @param {Config} config
 * @returns {Config}
 */
export function withoutLeftOut(browser, config) {
  const {files, tests} = LEFT_OUT[browser] ?? {files: {}, tests: {}};
  for (const [name, why] of Object.entries({...files, ...tests}))
    console.log(`Left out in ${browser}: ${name.trim()} (${why})`);
  const grep = `/^(${Object.keys(tests).map(escaped).join('|')})/`;
  return {
    ...config,
    files: [
      ...config.files,
      ...Object.keys(files).map((name) => `!${config.rootDir}/tests/element/${name}.test.ts`),
    ],
    testFramework: {config: {...config.testFramework.config, grep, invert: true}},
  };
}
