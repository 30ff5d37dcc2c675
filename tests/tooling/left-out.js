// @ts-check
/**
 * Files of tests that a browser is not given, each with what its driver cannot do. Firefox's can do
 * all that they ask.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const LEFT_OUT = {
  WebKit: {
    'change-marks': 'no emulated motion',
    'device-wishes': 'no emulated colours and motion',
    'forced-colors': 'no forced colours',
    dates: 'its date field takes no digits from the driver',
    journey: 'its date field takes no digits from the driver, so that there is no calendar',
  },
};

/**
 * Says which, and gives what leaves them out of a run.
 * @param {string} browser
 * @param {string} root
 */
export function leftOut(browser, root) {
  const files = Object.entries(LEFT_OUT[browser] ?? {});
  for (const [name, why] of files) console.log(`Left out in ${browser}: ${name} (${why})`);
  return files.map(([name]) => `!${root}/tests/element/${name}.test.ts`);
}
