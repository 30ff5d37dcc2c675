/**
 * What a promise gives; undefined where it gives nothing, or not within five seconds: nobody waits
 * longer.
 */
export const soon = <Value>(coming: Promise<Value>): Promise<Value | undefined> =>
  Promise.race([
    coming.catch(() => undefined),
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, 5000);
    }),
  ]);
