/** What `estimate()` is asked; plain texts, since the net leans on no type of the sources. */
export interface Asked {
  readonly concern: string;
  readonly kind: string | undefined;
  readonly area: string;
  readonly skinTone: string;
  readonly severity: string;
  /** Undefined: the page names none. */
  readonly market: string | undefined;
  /** Undefined: those that the estimator compares by itself. */
  readonly treatments: readonly string[] | undefined;
}

/** `estimate()` as the net sees it: of what it answers, every figure counts and no shape. */
export type Estimator = (asked: Asked, clinic?: object) => unknown;

/**
 * The same without what could not be used of the question, which is no figure, and without the
 * differences, which are worked out from the figures.
 */
export const figuresOnly =
  (estimate: Estimator): Estimator =>
  (asked, clinic) => ({
    ...(estimate(asked, clinic) as object),
    problems: undefined,
    differences: undefined,
  });

/** The treatments asked for, in one word. */
export const compared = (treatments: Asked['treatments']): string =>
  treatments?.join('+') ?? 'default';

/** The question in one line, without the concern and its kind. */
export const nameOf = ({area, severity, skinTone, market, treatments}: Asked): string =>
  [area, severity, skinTone, market ?? 'any market', compared(treatments)].join(' ');
