import * as z from 'zod/mini';

type Shape = Record<string, z.ZodMiniType>;

/**
 * An object that has these keys and no others. Whatever is wrong with it or its keys, they are what
 * is allowed.
 */
export const strictly = <Keys extends Shape>(
  shape: Keys,
): z.ZodMiniObject<Keys, z.core.$strict> => {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({code}) => (code === 'unrecognized_keys' ? `one of ${keys}` : `an object with ${keys}`),
  });
};

/** An object with a value for each of these ids that it names. */
export const byId = <Id extends string, Value>(
  ids: readonly Id[],
  value: z.ZodMiniType<Value>,
): z.ZodMiniType<Partial<Record<Id, Value>>> =>
  strictly(
    Object.fromEntries(ids.map((id) => [id, z.optional(value)])),
  ) as unknown as z.ZodMiniType<Partial<Record<Id, Value>>>;

/** A list with so many entries at least, and nothing twice. */
export const list = <Entry>(
  entry: z.ZodMiniType<Entry>,
  what: string,
  least: number,
): z.ZodMiniType<Entry[]> => {
  const allowed = `a list, each entry ${what}`;
  return z
    .array(entry, allowed)
    .check(z.minLength(least, `${allowed}, with one at least`), ({value, issues}) => {
      value.forEach((each, index) => {
        if (value.indexOf(each) < index)
          issues.push({code: 'custom', path: [index], input: each, message: 'each entry once'});
      });
    });
};

/** A list of some of these ids. */
export const listOf = <Id extends string>(ids: readonly Id[]): z.ZodMiniType<Id[]> => {
  const what = `one of ${ids.join(', ')}`;
  return list(z.literal([...ids], what), what, 1);
};
