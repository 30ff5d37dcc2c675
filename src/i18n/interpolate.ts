/**
 * Fills the gaps of a sentence: `interpolate('{n} weeks', {n: '3'})`. A gap that nothing is given
 * for stays.
 */
export const interpolate = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
