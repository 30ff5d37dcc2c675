import {describe, expect, it} from 'vitest';
import {Fetched} from '../../../src/loading/fetched.js';

const fails = (): Promise<string> => Promise.reject(new TypeError('Failed to fetch'));
const comes = (text: string) => (): Promise<string> => Promise.resolve(text);

describe('something that is fetched when it is shown', () => {
  it('is fetched once for each cause', async () => {
    const part = new Fetched<string>();
    expect(await part.ask(['de'], comes('eins'))).toBe(true);
    expect(part.ask(['de'], comes('zwei'))).toBeUndefined();
    expect(await part.ask(['en'], comes('one'))).toBe(true);
    expect(part.value).toBe('one');
  });

  it('is asked for again after a failure, once that is shown, and calls for no update till it comes', async () => {
    const part = new Fetched<string>();
    expect(await part.ask(['de'], fails)).toBe(true);
    expect(part.value).toBeNull();
    expect(part.ask(['de'], fails)).toBeUndefined();
    expect(await part.ask(['de'], fails)).toBe(false);
    expect(await part.ask(['de'], comes('eins'))).toBe(true);
    expect(part.value).toBe('eins');
  });

  it('is what was asked for last, whatever comes last', async () => {
    const part = new Fetched<string>();
    let arrive: (text: string) => void = () => undefined;
    const slow = part.ask(['de'], () => new Promise((resolve) => (arrive = resolve)));
    await part.ask(['en'], comes('one'));
    arrive('eins');
    expect(await slow).toBe(false);
    expect(part.value).toBe('one');
  });
});
