import type {Estimate, Option} from '../../src/engine.js';

/** What is wrong in an estimate whatever was asked; empty where all is right. */
export function faultsIn({options}: Pick<Estimate, 'options'>): readonly string[] {
  if (options.length === 0) return ['nothing is compared'];
  return options.flatMap((option) => [
    ...faultsOf(option),
    ...Object.values(option.byKind ?? {}).flatMap(faultsOf),
  ]);
}

const faultsOf = (option: Pick<Option, 'treatment'>): string[] => [
  ...faultsAt(option, option.treatment),
];

/** Every number within is one, none is negative, and every range is in order. */
function* faultsAt(value: unknown, path: string): Generator<string> {
  // A line of a bill may take off what was paid before.
  const isSigned = path.includes('.bill.');
  if (typeof value === 'number' && !(Number.isFinite(value) && (isSigned || value >= 0)))
    yield `${path} is ${value}`;
  if (typeof value !== 'object' || value === null) return;
  const {low, likely, high} = value as Readonly<Record<string, number | undefined>>;
  if (low !== undefined && likely !== undefined && high !== undefined)
    if (!(low <= likely && likely <= high)) yield `${path} is ${low} … ${likely} … ${high}`;
  for (const [key, inner] of Object.entries(value)) yield* faultsAt(inner, `${path}.${key}`);
}
