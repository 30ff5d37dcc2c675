// @ts-check
/**
 * Files of tests that a browser is not given, since its driver cannot do what they ask: each with
 * the reason.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const LEFT_OUT = {
  Firefox: {
    accessibility: 'no emulated colours and motion',
    brand: 'no emulated colours and motion',
    contrast: 'no emulated colours and motion',
  },
  WebKit: {
    accessibility: 'no emulated colours and motion',
    brand: 'no emulated colours and motion',
    contrast: 'no emulated colours and motion',
    dates: 'no typing into the parts of a date',
    journey: 'no arrows from radio button to radio button',
    reflow: 'no window as narrow as a phone',
    'right-to-left': 'no window as narrow as a phone',
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
