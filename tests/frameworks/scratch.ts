import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

export const project = resolve(import.meta.dirname, '../..');

/** A folder that is gone when the work is done. */
export async function inScratch(work: (root: string) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'frameworks-'));
  try {
    await work(root);
  } finally {
    rmSync(root, {recursive: true});
  }
}

/** Packs the package, as it would be published, into a folder. Gives the file. */
export function pack(root: string): string {
  const text = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', root],
    {cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
  );
  const [{filename}] = JSON.parse(text) as [{filename: string}];
  return join(root, filename);
}

export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true});
    writeFileSync(join(root, name), text);
  }
}

/** Runs a command in a folder. Gives what it said, and whether it went well. */
export function run(
  command: string,
  cwd: string,
): {readonly isFine: boolean; readonly said: string} {
  // `npx` asks before it fetches what is not there; it must never fetch here.
  const {status, stdout, stderr} = spawnSync(command, {
    cwd,
    shell: true,
    encoding: 'utf8',
    env: {...process.env, npm_config_yes: 'false', NO_COLOR: '1'},
  });
  return {isFine: status === 0, said: `${stdout}${stderr}`};
}

/** The version of a package that was installed. */
export const versionOf = (root: string, name: string): string =>
  (
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
