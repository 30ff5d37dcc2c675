import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {resolve} from 'node:path';

const dist = resolve(import.meta.dirname, '../../dist');
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

/**
 * A site of one page under the strictest policy, with `dist/` beside it, whose script can be held
 * back.
 */
export class StillSite {
  /** What stands on the page. */
  html = '';
  /** Files beside those of `dist/`, by their path. */
  readonly files: Record<string, string> = {};
  /** While it is true, the script does not come. */
  isHeld = false;
  /** How long style sheets are on their way, in ms: what is painted before is seen without them. */
  styleTakes = 0;
  readonly #held: (() => void)[] = [];
  readonly #server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const answer = (): void => {
      response.setHeader('content-security-policy', POLICY);
      response.setHeader('content-type', typeOf(pathname));
      const text = pathname === '/' ? this.html : this.files[pathname];
      response.end(text ?? readFileSync(resolve(dist, `.${pathname}`)));
    };
    if (this.isHeld && pathname.endsWith('define.js')) this.#held.push(answer);
    else if (pathname.endsWith('.css')) setTimeout(answer, this.styleTakes);
    else answer();
  }).listen(0);

  get address(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** The script comes. */
  letGo(): void {
    this.isHeld = false;
    for (const answer of this.#held.splice(0)) answer();
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** A page with this in its body. */
export const stillPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}
    </head><body>${body}</body></html>`;

export const SCRIPT = '<script type="module" async src="/browser/define.js"></script>';

function typeOf(pathname: string): string {
  if (pathname.endsWith('.js')) return 'text/javascript';
  return pathname.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
}
