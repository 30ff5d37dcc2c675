/** Hashes of styles by their texts; undefined while one is worked out. */
const known = new Map<string, string | undefined>();

/**
 * The hashes by which a content policy lets styles in, or undefined before they are known: `done` is
 * called then. A page without https has no means to work them out.
 */
export function styleHashes(
  styles: readonly string[],
  done: () => void,
): readonly string[] | undefined {
  const missing = styles.filter((style) => !known.has(style));
  for (const style of missing) known.set(style, undefined);
  if (missing.length > 0) void Promise.all(missing.map(workOut)).then(done);
  const hashes = styles.flatMap((style) => known.get(style) ?? []);
  return hashes.length === styles.length ? hashes : undefined;
}

export const canHash = (): boolean => isSecureContext;

async function workOut(style: string): Promise<void> {
  const bytes = new TextEncoder().encode(style);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  known.set(style, `sha256-${btoa(String.fromCharCode(...digest))}`);
}
