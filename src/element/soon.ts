/** Fulfilled with a promise, and after five seconds at the latest: nobody waits longer. */
export const soon = (coming: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    coming,
    new Promise((resolve) => {
      setTimeout(resolve, 5000);
    }),
  ]);
