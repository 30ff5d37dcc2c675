/** Rounded to cents, as sums of amounts are. */
export const cents = (value: number): number => Math.round(value * 100) / 100;
