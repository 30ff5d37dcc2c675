// @ts-check
/**
 * Files of tests that a browser is not given, each with what fails there. For those of colours and
 * motion it is the driver; whether it is for the others, nobody has found out.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const LEFT_OUT = {
  Firefox: {
    accessibility: 'no emulated colours and motion',
    brand: 'no emulated colours and motion',
    contrast: 'no emulated colours and motion',
    'forced-colors': 'no emulated colours and motion',
  },
  WebKit: {
    accessibility: 'no emulated colours and motion',
    brand: 'no emulated colours and motion',
    contrast: 'no emulated colours and motion',
    'forced-colors': 'no emulated colours and motion',
    dates: 'a date typed at the keyboard is not taken; cause not known',
    journey: 'arrows do not move between radio buttons; cause not known',
    reflow: 'sets narrow windows, as right-to-left does; not run',
    'right-to-left': 'four treatments do not fit at 360 px; cause not known',
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
