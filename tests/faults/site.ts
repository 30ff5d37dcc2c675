import {readdirSync, readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join, resolve} from 'node:path';
import {PAGES} from './pages.js';

const folder = resolve(import.meta.dirname, '../../dist/browser');

/** What can happen to a file on its way. */
export const FAULTS = ['404', '500', 'html', 'slow', 'cut'] as const;

/** Every file that `define.js` fetches later. */
export const chunks = (): readonly string[] =>
  readdirSync(folder).filter((file) => file.endsWith('.js') && file !== 'define.js');

/** A site with the built files, one of which can be made to fail. */
export class FaultySite {
  url = '';
  /** The files that were asked for, by the page that asks. */
  readonly asked = new Map<string, Set<string>>();
  #file = '';
  #fault: (typeof FAULTS)[number] | undefined;
  readonly #held = new Set<() => void>();
  readonly #server = createServer((request, response) => {
    this.#answer(new URL(request.url ?? '/', 'http://site'), request.headers.referer, response);
  });

  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  break(file: string, fault: (typeof FAULTS)[number]): void {
    this.#file = file;
    this.#fault = fault;
    this.asked.clear();
  }

  /** All files come again, those that were held back too. */
  mend(): void {
    this.#file = '';
    for (const release of this.#held) release();
    this.#held.clear();
  }

  #answer({pathname}: URL, referer: string | undefined, response: ServerResponse): void {
    const page = PAGES[pathname.slice(1)];
    if (page) {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.write(page.start);
      if (page.waitsFor === undefined) response.end(page.rest);
      else this.#onceAsked(page.waitsFor, () => response.end(page.rest));
      return;
    }
    const name = pathname.slice('/browser/'.length);
    if (!/^[\w-]+\.js$/.test(name)) return void response.writeHead(404).end();
    const from = new URL(referer ?? 'http://site/').pathname.slice(1);
    this.asked.set(name, (this.asked.get(name) ?? new Set()).add(from));
    for (const [file, then] of this.#waiting) if (name.startsWith(file)) then();
    const text = readFileSync(join(folder, name));
    if (name === this.#file) this.#fail(text, response);
    else send(text, response);
  }

  readonly #waiting = new Map<string, () => void>();

  #onceAsked(file: string, then: () => void): void {
    this.#waiting.set(file, () => {
      this.#waiting.delete(file);
      then();
    });
  }

  #fail(text: Buffer, response: ServerResponse): void {
    switch (this.#fault) {
      case 'slow':
        this.#held.add(() => {
          send(text, response);
        });
        return;
      case 'cut':
        response.writeHead(200, {...SCRIPT, 'content-length': text.length});
        response.write(text.subarray(0, text.length / 2), () => response.destroy());
        return;
      case 'html':
        response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Please log in</h1>');
        return;
      case '404':
      case '500':
      case undefined:
        response
          .writeHead(Number(this.#fault), {'content-type': 'text/html'})
          .end('<h1>Sorry</h1>');
    }
  }
}

const SCRIPT = {'content-type': 'text/javascript', 'cache-control': 'no-store'};

function send(text: Buffer, response: ServerResponse): void {
  response.writeHead(200, SCRIPT).end(text);
}
