import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';

/** `npm run check`: what must hold, beside the tests, before a change is published. */
const root = resolve(import.meta.dirname, '../..');

const CHECKS: readonly {readonly name: string; readonly run: () => boolean}[] = [
  {name: 'layers', run: () => succeeds('npx', 'vitest', 'run', 'tests/unit/layers.test.ts')},
  {name: 'manifest', run: isManifestFresh},
  {name: 'build', run: () => succeeds('npm', 'run', 'build')},
  {name: 'package', run: isPackageSound},
  {name: 'demo build', run: () => succeeds('npx', 'vite', 'build')},
  {name: 'size', run: () => succeeds('npm', 'run', 'size')},
  {name: 'script tag', run: () => succeeds('npx', 'tsx', 'tests/perf/script-tag.ts')},
  {name: 'clinic journey', run: () => succeeds('npx', 'tsx', 'tests/perf/clinic-journey.ts')},
  {name: 'layout shift', run: () => succeeds('npx', 'tsx', 'tests/perf/layout-shift.ts')},
  {name: 'quiet page', run: () => succeeds('npx', 'tsx', 'tests/perf/quiet-page.ts')},
  {name: 'trusted types', run: () => succeeds('npx', 'tsx', 'tests/perf/trusted-types.ts')},
  {
    name: 'prerendered page',
    run: () => succeeds('npx', 'tsx', 'tests/perf/prerendered-page.ts', 'de'),
  },
  {name: 'screens', run: () => succeeds('npx', 'tsx', 'tests/screens/run.ts')},
  {name: 'leaks', run: () => succeeds('npx', 'tsx', 'tests/perf/leaks.ts', '0.02')},
];

const failed = CHECKS.filter(({name, run}) => {
  console.log(`\n── ${name}`);
  const isFine = run();
  console.log(isFine ? `✓ ${name}` : `✗ ${name}`);
  return !isFine;
});
console.log(`\nChecks: ${CHECKS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function succeeds(command: string, ...args: readonly string[]): boolean {
  // Windows finds npm and npx only through its shell.
  const {status} = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/**
 * Writes the manifest, what editors read and the README's tables anew; they must be what lies in the
 * repository.
 */
function isManifestFresh(): boolean {
  const files = [
    'custom-elements.json',
    'README.md',
    'vscode.html-custom-data.json',
    'vscode.css-custom-data.json',
    'web-types.json',
  ];
  const before = files.map(read);
  if (!succeeds('npm', 'run', '--silent', 'manifest')) return false;
  const stale = files.filter((file, index) => read(file) !== before[index]);
  for (const file of stale)
    console.error(`${file} was out of date. It has been written anew: look at it and commit it.`);
  return stale.length === 0;
}

/**
 * What would be published, as package managers, bundlers and every way of resolving types find it.
 * It is made of ES modules alone, so that `require` needs a Node that takes them.
 */
function isPackageSound(): boolean {
  const {name, version} = JSON.parse(read('package.json')) as {name: string; version: string};
  const tarball = `${name}-${version}.tgz`;
  try {
    return (
      succeeds('npm', 'pack', '--ignore-scripts', '--silent') &&
      succeeds('npx', 'publint', tarball, '--strict') &&
      succeeds(
        'npx',
        'attw',
        tarball,
        '--ignore-rules',
        'cjs-resolves-to-esm',
        '--no-emoji',
        '--exclude-entrypoints',
        'prerendered.css',
      )
    );
  } finally {
    rmSync(resolve(root, tarball), {force: true});
  }
}

function read(file: string): string {
  return readFileSync(resolve(root, file), 'utf8');
}
