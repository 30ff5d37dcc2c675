/** Puts words and figures into a sentence: `interpolate('{n} weeks', {n: '3'})`. In a file of its own, or the bundler takes `words` out of the first file. */
export const interpolate = (sentence: string, parts: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
