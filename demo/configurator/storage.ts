import {emptyState, type State} from './state.js';

/** One entry, which is there only while somebody wants it. The number is that of the fields' shape. */
const KEY = 'treatment-estimator-configurator-1';

/** Whether what was kept has the shape of today's fields. What is a list or starts out empty may hold anything of its kind. */
function isLike(model: unknown, kept: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(kept);
  if (typeof model !== 'object' || model === null) return typeof model === typeof kept;
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return false;
  return Object.entries(model).every(([key, value]) =>
    isLike(value, (kept as Record<string, unknown>)[key]),
  );
}

/** What is kept on this device; undefined where nothing is, or nothing that can be read. */
export function readKept(storage: Storage | undefined): State | undefined {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? 'null');
    return isLike(emptyState(), kept) ? (kept as State) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the fields; false where the browser does not let it. */
export function keep(storage: Storage | undefined, state: State): boolean {
  try {
    storage?.setItem(KEY, JSON.stringify(state));
    return storage !== undefined;
  } catch {
    return false;
  }
}

export function forget(storage: Storage | undefined): void {
  storage?.removeItem(KEY);
}

/** The browser's own; undefined where the page may not use it. */
export function deviceStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
