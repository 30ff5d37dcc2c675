/**
 * The standard normal distribution: `[share below z, density at z]`. Abramowitz & Stegun 26.2.17,
 * off by 7.5e-8 at most.
 */
export function normal(z: number): readonly [below: number, density: number] {
  const density = Math.exp((-z * z) / 2) / 2.5066282746310002;
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    density *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return [z < 0 ? tail : 1 - tail, density];
}

/** 10 of 100 lie below −Z80 and 10 above Z80. */
export const Z80 = 1.2815515655446004;
