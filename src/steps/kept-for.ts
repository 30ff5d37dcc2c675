/**
 * What a step keeps for each element beside its answers. It outlives the drawing, which is made anew
 * for another language.
 */
export function keptFor<Kept extends object>(begin: () => Kept): (host: object) => Kept {
  const all = new WeakMap<object, Kept>();
  return (host) => {
    const kept = all.get(host) ?? begin();
    all.set(host, kept);
    return kept;
  };
}
