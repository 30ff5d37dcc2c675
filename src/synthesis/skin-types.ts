/** Fitzpatrick types as papers print them: “III-V (27 of 39 type IV)”, “IV (Thai)”, “Korean”. */

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/**
 * Cohorts whose types are not printed: the types that the other cohorts of the same place print.
 * Assumption, grade D.
 */
const COHORTS: readonly (readonly [RegExp, number])[] = [
  [/indian|south asian|indonesian/i, 4.5],
  [/asian|korean|chinese|japanese|thai/i, 3.5],
];

/** The middle of the types named, 1 to 6, or null where nothing is said. */
export function meanSkinType(printed: string | null): number | null {
  if (printed === null) return null;
  const mainly = /(?:mainly|mostly) (VI|IV|V|I{1,3})\b/.exec(printed)?.[1];
  if (mainly !== undefined) return NUMERALS.indexOf(mainly) + 1;
  const types = [...printed.matchAll(/\b(VI|IV|V|I{1,3})\b/g)].map(
    ([, numeral = 'I']) => NUMERALS.indexOf(numeral) + 1,
  );
  if (types.length > 0) return (Math.min(...types) + Math.max(...types)) / 2;
  return COHORTS.find(([words]) => words.test(printed))?.[1] ?? null;
}
