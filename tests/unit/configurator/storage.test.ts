import {describe, expect, it} from 'vitest';
import {emptyFormState, type FormState} from '../../../demo/configurator/form-state.js';
import type {Look} from '../../../demo/configurator/style-tokens.js';
import {readStored, removeStored, store} from '../../../demo/configurator/storage.js';

function aStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => {
      entries.clear();
    },
    key: (index) => [...entries.keys()][index] ?? null,
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

const aState = (): FormState => ({...emptyFormState(), contactLink: '/ask'});

/** The key under which the fields are stored. */
function keyOf(storage: Storage): string {
  store(storage, aState());
  return storage.key(0) ?? '';
}

describe('what is stored on the device', () => {
  it('comes back as it was, issues and all', () => {
    const storage = aStorage();
    const state = {...emptyFormState(), bookingLink: 'not a link', closedDays: [7]};
    store(storage, state);
    expect(readStored(storage)).toEqual(state);
  });

  it('comes back where style tokens have been added since', () => {
    const storage = aStorage();
    const {look, ...rest} = emptyFormState();
    const {fourth: _, ...before}: Look = {...look, accent: 'teal'};
    storage.setItem(keyOf(storage), JSON.stringify({...rest, look: before}));
    expect(readStored(storage)?.look).toEqual({...look, accent: 'teal'});
  });

  it('comes back where fields of a treatment have been added since', () => {
    const storage = aStorage();
    const {treatments, ...rest} = emptyFormState();
    const {isFaceOnly: _, ...ipl} = {...treatments.ipl, name: 'Flash'};
    const before = {...rest, treatments: {...treatments, ipl}};
    storage.setItem(keyOf(storage), JSON.stringify(before));
    expect(readStored(storage)?.treatments.ipl).toEqual({...treatments.ipl, name: 'Flash'});
  });

  it('is nothing where nothing is set', () => {
    const storage = aStorage();
    store(storage, aState());
    store(storage, emptyFormState());
    expect(storage.length).toBe(0);
  });

  it('is gone when it is deleted', () => {
    const storage = aStorage();
    store(storage, aState());
    removeStored(storage);
    expect([storage.length, readStored(storage)]).toEqual([0, undefined]);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"treatments": {}}',
    JSON.stringify({...emptyFormState(), look: 3}),
  ])('is left alone where it is not ours: %s', (text) => {
    const storage = aStorage();
    storage.setItem(keyOf(storage), text);
    expect(readStored(storage)).toBeUndefined();
  });

  it('is said not to be stored where the browser does not let it', () => {
    expect([
      store(fullStorage(), aState()),
      store(undefined, aState()),
      readStored(undefined),
    ]).toEqual([false, false, undefined]);
  });
});
