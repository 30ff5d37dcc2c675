// @ts-check
/**
 * Files of tests that a browser is not given, each with what fails there. For those of colours and
 * motion it is the driver.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const LEFT_OUT = {
  Firefox: {
    accessibility: 'no forced colours',
    brand: 'no emulated colours and motion',
    contrast: 'no forced colours',
    'forced-colors': 'no forced colours',
    'chart-layout': 'in its wide font, Arabic sums of four treatments are cut at 320 px',
    'first-screen': 'in its wide font, what differs ends 33 px below a phone',
  },
  WebKit: {
    accessibility: 'no forced colours',
    brand: 'no emulated colours and motion',
    contrast: 'no forced colours',
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
