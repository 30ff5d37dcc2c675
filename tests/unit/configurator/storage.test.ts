import {describe, expect, it} from 'vitest';
import {emptyState} from '../../../demo/configurator/state.js';
import {forget, keep, readKept} from '../../../demo/configurator/storage.js';

function aStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => {
      entries.clear();
    },
    key: (at) => [...entries.keys()][at] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => {
      entries.set(key, value);
    },
    removeItem: (key) => {
      entries.delete(key);
    },
  };
}
const fullStorage = (): Storage => ({
  ...aStorage(),
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
});

describe('what is kept on the device', () => {
  it('comes back as it was, issues and all', () => {
    const storage = aStorage();
    const state = {...emptyState(), bookingLink: 'not a link', closedDays: [7]};
    keep(storage, state);
    expect(readKept(storage)).toEqual(state);
  });

  it('is gone when it is deleted', () => {
    const storage = aStorage();
    keep(storage, emptyState());
    forget(storage);
    expect([storage.length, readKept(storage)]).toEqual([0, undefined]);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"treatments": {}}',
    JSON.stringify({...emptyState(), look: 3}),
  ])('is left alone where it is not ours: %s', (text) => {
    const storage = aStorage();
    keep(storage, emptyState());
    storage.setItem(storage.key(0) ?? '', text);
    expect(readKept(storage)).toBeUndefined();
  });

  it('is said not to be kept where the browser does not let it', () => {
    expect([
      keep(fullStorage(), emptyState()),
      keep(undefined, emptyState()),
      readKept(undefined),
    ]).toEqual([false, false, undefined]);
  });
});
