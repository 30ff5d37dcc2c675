/** The frame tells how high it wants to be, and the page around it may ask. Nothing else is said. */
export interface HeightMessage {
  readonly type: 'treatment-estimator-height';
  /** In CSS px. */
  readonly height: number;
}

export const ASK = 'treatment-estimator-ask';

/** Higher than the estimator with every step open. */
const HIGHEST = 30_000;

/** The height that a message tells; undefined where it is not one of the frame's. */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const {type, height} = message as Partial<HeightMessage>;
  return type === 'treatment-estimator-height' &&
    typeof height === 'number' &&
    height > 0 &&
    height <= HIGHEST
    ? Math.ceil(height)
    : undefined;
}
