import {gzipSync} from 'node:zlib';
import {createServer, type Server} from 'node:http';
import {existsSync, readFileSync, statSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A page that stands on no disk, with headers of its own. */
export interface OwnPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Served {
  /** With the path under which the folder stands. */
  readonly url: string;
  /** Every address that was asked for. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** A plain static server, as simple as hosts come: a folder under a path. */
export async function serve(
  folder: string,
  {
    path = '/',
    headersOf = () => ({}),
    pages = {},
    isCompressed = false,
  }: {
    path?: string;
    /** Headers of a file, by its path from the site's root. */
    headersOf?: (path: string) => Readonly<Record<string, string>>;
    pages?: Readonly<Record<string, OwnPage>>;
    /** As most hosts do; a plain server does not. */
    isCompressed?: boolean;
  },
): Promise<Served> {
  const asked: string[] = [];
  const server = createServer(({url = '/'}, response) => {
    asked.push(url);
    const {pathname} = new URL(url, 'http://site');
    const page = pages[pathname];
    const file = page ? undefined : fileFor(folder, pathname, path);
    if (page)
      response.writeHead(200, {'Content-Type': TYPES['.html'], ...page.headers}).end(page.html);
    else if (file === undefined) response.writeHead(404).end('Not found');
    else {
      const bytes = readFileSync(file);
      response
        .writeHead(200, {
          'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
          ...(isCompressed && {'Content-Encoding': 'gzip'}),
          ...headersOf(pathname.slice(path.length)),
        })
        .end(isCompressed ? gzipSync(bytes) : bytes);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}${path}`, asked, close: async () => await closed(server)};
}

function fileFor(folder: string, pathname: string, path: string): string | undefined {
  if (!pathname.startsWith(path)) return undefined;
  const name = normalize(decodeURIComponent(pathname.slice(path.length))).replace(
    /^(\.\.[/\\])+/,
    '',
  );
  const file = join(
    folder,
    name === '' || /(^|[/\\])\.?$/.test(name) ? join(name, 'index.html') : name,
  );
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
