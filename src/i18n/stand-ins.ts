import {missingStrings} from './part-strings.js';

type MissingStrings = typeof missingStrings extends ReadonlySet<infer Each> ? Each : never;

const coming = new Set<MissingStrings>();
const watchers = new Set<() => void>();
let arrivals = 0;

/** How often sentences have come late: what is made of the sentences before is out of date. */
export const lateArrivals = (): number => arrivals;

/** Whether English stands in for anything in a language. */
export const isMissing = (language: string): boolean =>
  [...missingStrings].some((missing) => missing.language === language);

/** Has a function called whenever sentences come late. Gives the function that ends it. */
export function watchArrivals(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** Tries once more to fetch whatever English stands in for; what is on its way is not asked twice. */
export function fetchMissing(): void {
  for (const missing of missingStrings)
    if (!coming.has(missing)) {
      coming.add(missing);
      void fetchAgain(missing);
    }
}

async function fetchAgain(missing: MissingStrings): Promise<void> {
  try {
    await missing.ask();
    missingStrings.delete(missing);
    arrivals++;
    for (const watcher of watchers) watcher();
  } catch {
    // English stays for now.
  } finally {
    coming.delete(missing);
  }
}
