import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

/** No tool tells its makers what is done here, and none paints its words. */
export const QUIET = {
  NO_COLOR: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

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
    env: {...process.env, ...QUIET, npm_config_yes: 'false'},
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

/** Where projects stay between runs: fetching them takes longer than all the rest. */
const KEPT = join(tmpdir(), 'treatment-estimator-frameworks');

/**
 * A project with these packages and our packed one. What was installed by an earlier run stays, as
 * long as it is the same; our package and the files are always new. Says what went wrong, if so.
 */
export function prepare(
  {name, packages, files}: {name: string; packages: readonly string[]; files: Files},
  tarball: string,
): {readonly folder: string; readonly wrong?: string} {
  const folder = join(KEPT, name.replaceAll(/\W+/g, '-').toLowerCase());
  const {dependencies} = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    dependencies: object;
  };
  const wanted = JSON.stringify([packages, dependencies]);
  const isKept = existsSync(join(folder, 'kept')) && textIn(folder, 'kept') === wanted;
  if (!isKept) rmSync(folder, {recursive: true, force: true});
  for (const made of isKept ? readdirSync(folder) : [])
    if (!['node_modules', 'package-lock.json', 'package.json', 'kept'].includes(made))
      rmSync(join(folder, made), {recursive: true});
  write(folder, files);
  if (isKept) {
    unpack(tarball, join(folder, 'node_modules/treatment-estimator'));
    return {folder};
  }
  write(folder, {'package.json': '{"name": "clinic", "private": true, "type": "module"}'});
  const {isFine, said} = run(
    `npm install --no-audit --no-fund ${[tarball, ...packages].join(' ')}`,
    folder,
  );
  const warnings = /^npm warn.*(?:treatment-estimator|@lit-labs).*$/im.exec(said)?.[0];
  if (!isFine || warnings !== undefined) return {folder, wrong: warnings ?? said};
  write(folder, {kept: wanted});
  return {folder};
}

type Files = Readonly<Record<string, string>>;
const textIn = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** Puts our package where it was, and takes away what a bundler has kept of it. */
function unpack(tarball: string, folder: string): void {
  for (const old of [folder, join(folder, '../.vite'), join(folder, '../.cache')])
    rmSync(old, {recursive: true, force: true});
  mkdirSync(folder);
  execFileSync('tar', ['xzf', tarball, '-C', folder, '--strip-components', '1']);
}
