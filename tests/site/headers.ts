import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What the site's file `_headers` says of a path, read as Netlify and Cloudflare Pages do. */
export function headersIn(folder: string): (path: string) => Readonly<Record<string, string>> {
  const rules = readFileSync(join(folder, '_headers'), 'utf8')
    .split(/\n(?=\/)/)
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      return {path: path.replace(/^\//, ''), headers: lines.map(pairOf)};
    });
  const isFor = (rule: string, path: string): boolean =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
  return (path) =>
    Object.fromEntries(
      rules.filter((rule) => isFor(rule.path, path)).flatMap(({headers}) => headers),
    );
}

function pairOf(line: string): readonly [string, string] {
  const [name = '', ...value] = line.trim().split(': ');
  return [name, value.join(': ')];
}
