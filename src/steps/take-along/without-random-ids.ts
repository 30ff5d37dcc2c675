/**
 * Does something for which nobody needs a random id, though it asks for some: ical-generator does
 * so before it takes ours. Pages without https have no `randomUUID`, and others have put something
 * else there. What the page has stands again afterwards.
 */
export function withoutRandomIds<Made>(make: () => Made): Made {
  const own = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
  Object.defineProperty(crypto, 'randomUUID', {value: () => '', configurable: true});
  try {
    return make();
  } finally {
    Reflect.deleteProperty(crypto, 'randomUUID');
    if (own) Object.defineProperty(crypto, 'randomUUID', own);
  }
}
