import type {ConfigIssue} from './issue.js';

const SECONDS = 5;
/** A configuration has 200 000 characters at most; what is longer than this in bytes is none. */
const MOST_BYTES = 1_000_000;

type Fetched = {readonly json: string} | {readonly problem: ConfigIssue};

/**
 * Reads what `config-src` names, an address relative to the page (`base`). Never throws: what does
 * not come within five seconds, is no JSON by its kind, or is longer than a megabyte, is told in
 * plain words. It is asked for as every script of the page is: the clinic's own site is sent its
 * cookies, so that a price list behind a login works, and other sites are sent none, nor the
 * address of the page. What it says is not yet checked: that is `parseConfig`.
 */
export async function fetchConfig(address: string, base: string): Promise<Fetched> {
  const told = (allowed: string): Fetched => ({
    problem: {path: '', found: JSON.stringify(address.slice(0, 80)), allowed},
  });
  const url = webAddress(address, base);
  if (url === undefined)
    return told(
      'an address that begins with https:// or http://, or one of the page’s own site, such as /prices.json',
    );
  try {
    const signal = AbortSignal.timeout(SECONDS * 1000);
    const answer = await fetch(url, {
      signal,
      credentials: 'same-origin',
      referrerPolicy: 'same-origin',
      headers: {accept: 'application/json'},
    });
    if (!answer.ok) return told(`a file that is there; the server answered ${answer.status}`);
    if (/html/i.test(answer.headers.get('content-type') ?? ''))
      return told('a JSON file; the server sent a page');
    const json = await textOf(answer);
    return json === undefined
      ? told('a JSON file of at most a megabyte; this one is longer')
      : {json};
  } catch (error) {
    if ((error as Error | undefined)?.name === 'TimeoutError')
      return told(`a file that comes within ${SECONDS} seconds; this one did not`);
    return told(
      'a file that this page may read; it could not be fetched. It may be away, or the server may not allow this site (CORS), or this page’s content policy not that server (connect-src)',
    );
  }
}

function webAddress(address: string, base: string): string | undefined {
  try {
    const {protocol, href} = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Reads no further than the limit, whatever length was announced. */
async function textOf({body}: Response): Promise<string | undefined> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      // Whether the server hears it is no matter.
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, {stream: true});
  }
}
