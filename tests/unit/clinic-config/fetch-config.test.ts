import {afterEach, describe, expect, it, vi} from 'vitest';
import {fetchConfig} from '../../../src/clinic-config/fetch-config.js';

const PAGE = 'https://clinic.example/treatments/scars.html';
const JSON_TYPE = {headers: {'content-type': 'application/json'}};

const answering = (answer: () => Response | Promise<Response>): ReturnType<typeof vi.fn> => {
  const fetched = vi.fn(() => Promise.resolve().then(answer));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a configuration that is fetched', () => {
  it.each([
    ['prices.json', 'https://clinic.example/treatments/prices.json'],
    ['/prices.json', 'https://clinic.example/prices.json'],
    ['https://cdn.example/prices.json', 'https://cdn.example/prices.json'],
    ['//cdn.example/prices.json', 'https://cdn.example/prices.json'],
  ])('is looked for from the page: %s', async (address, url) => {
    const fetched = answering(() => new Response('{"closedDays": [7]}', JSON_TYPE));
    expect(await fetchConfig(address, PAGE)).toEqual({json: '{"closedDays": [7]}'});
    // Cookies go to the clinic's own site alone.
    expect(fetched.mock.calls).toEqual([
      [url, expect.objectContaining({credentials: 'same-origin'})],
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:https://clinic.example/5',
    'https://',
    'java\nscript:1',
  ])('is not looked for at %j', async (address) => {
    const fetched = answering(() => new Response('{}'));
    expect(await fetchConfig(address, PAGE)).toEqual({
      problem: {
        path: '',
        found: JSON.stringify(address),
        allowed: expect.stringContaining('https://') as string,
      },
    });
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each<[string, () => Response, string]>([
    [
      'is not there',
      () => new Response('', {status: 404}),
      'a file that is there; the server answered 404',
    ],
    [
      'is a page',
      () =>
        new Response('<!doctype html>', {headers: {'content-type': 'text/html; charset=utf-8'}}),
      'a JSON file; the server sent a page',
    ],
    ['is too long', () => new Response('x'.repeat(1_000_001), JSON_TYPE), 'at most a megabyte'],
    [
      'may not be read',
      () => {
        throw new TypeError('Failed to fetch');
      },
      'could not be fetched',
    ],
    [
      'is too late',
      () => {
        throw new DOMException('signal timed out', 'TimeoutError');
      },
      'within 5 seconds',
    ],
  ])('that %s is told in words', async (_, answer, words) => {
    answering(answer);
    expect(await fetchConfig('prices.json', PAGE)).toEqual({
      problem: {
        path: '',
        found: '"prices.json"',
        allowed: expect.stringContaining(words) as string,
      },
    });
  });

  it('is named by the first 80 letters of its address', async () => {
    const {problem} = (await fetchConfig(`data:${'x'.repeat(500)}`, PAGE)) as {
      problem: {found: string};
    };
    expect(problem.found).toBe(`"data:${'x'.repeat(75)}"`);
  });

  it('is let go of after five seconds', async () => {
    const wait = vi.spyOn(AbortSignal, 'timeout');
    const fetched = answering(() => new Response('{}', JSON_TYPE));
    await fetchConfig('prices.json', PAGE);
    expect(wait).toHaveBeenCalledWith(5000);
    expect((fetched.mock.calls[0] as [string, RequestInit])[1].signal).toBe(
      wait.mock.results[0]?.value,
    );
  });

  it('that never ends is read no further than a megabyte', async () => {
    let sent = 0;
    answering(
      () =>
        new Response(
          new ReadableStream({
            pull: (stream) => {
              sent += 100_000;
              stream.enqueue(new Uint8Array(100_000));
            },
          }),
          JSON_TYPE,
        ),
    );
    expect(await fetchConfig('prices.json', PAGE)).toMatchObject({
      problem: {allowed: expect.stringContaining('at most a megabyte') as string},
    });
    expect(sent).toBeLessThan(1_500_000);
  });

  it('keeps letters whole that arrive in pieces', async () => {
    const bytes = new TextEncoder().encode('{"disclaimer": "Größe €"}');
    answering(
      () =>
        new Response(
          new ReadableStream({
            start: (stream) => {
              for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
              stream.close();
            },
          }),
          JSON_TYPE,
        ),
    );
    expect(await fetchConfig('prices.json', PAGE)).toEqual({json: '{"disclaimer": "Größe €"}'});
  });
});
