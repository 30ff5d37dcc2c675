import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {cp} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Debian's WordPress and what it runs on, with a file that shows that each is there. */
const PACKAGES = {
  wordpress: '/usr/share/wordpress/wp-load.php',
  'wordpress-theme-twentytwentythree':
    '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css',
  'php-cli': '/usr/bin/php',
  'php-mysql': '/usr/share/php',
  'mariadb-server': '/usr/sbin/mariadbd',
} as const;

const WORDPRESS = '/usr/share/wordpress';
const SITE = join(import.meta.dirname, 'site');
const isRoot = process.getuid?.() === 0;

/** Installs what is missing, as root or by `sudo -n`. */
export function installMissing(): void {
  const missing = Object.entries(PACKAGES)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(' ')}`);
  const asRoot = (...command: string[]): void => {
    const [program = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    execFileSync(program, rest, {stdio: ['ignore', 'ignore', 'inherit']});
  };
  asRoot('apt-get', 'update', '-qq');
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  asRoot(...quiet, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing);
}

/** A WordPress of its own, with nothing of the machine's touched. */
export interface Site {
  readonly address: string;
  /** Where its files lie. */
  readonly folder: string;
  /** Runs PHP inside it and gives what the code returns. */
  readonly php: (code: string) => Promise<unknown>;
}

/** Starts a WordPress, hands it over, and takes all of it away again. */
export async function withSite(use: (site: Site) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const running: ChildProcess[] = [];
  try {
    const folder = join(root, 'site');
    const [socket] = await Promise.all([startDatabase(root, running), copyWordPress(folder)]);
    await use(await startSite(folder, socket, running));
  } finally {
    for (const child of running.reverse()) await end(child);
    rmSync(root, {recursive: true, force: true});
  }
}

/** With its workers, which outlive PHP's server otherwise. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  // Nothing of it is kept, so nothing has to be written first.
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** Nothing has to outlive a fall of the machine. */
const IN_HASTE = ['--no-defaults', '--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0'];

/** MariaDB with a folder and a socket of its own, and no port; gives the socket. */
async function startDatabase(root: string, running: ChildProcess[]): Promise<string> {
  const [data, socket] = [join(root, 'data'), join(root, 'db.sock')];
  const user = isRoot ? ['--user=root'] : [];
  const make = ['--no-defaults', `--datadir=${data}`, '--skip-test-db', ...user];
  const method = '--auth-root-authentication-method=normal';
  await once(spawn('mariadb-install-db', [...make, method], {stdio: 'ignore'}), 'exit');
  const server = spawn(
    '/usr/sbin/mariadbd',
    [...IN_HASTE, `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...user],
    {detached: true, stdio: ['ignore', 'ignore', 'pipe']},
  );
  running.push(server);
  await said(server, 'ready for connections');
  const client = ['--no-defaults', `--socket=${socket}`, '-uroot'];
  execFileSync('mariadb', [...client, '-e', 'CREATE DATABASE wordpress'], {stdio: 'inherit'});
  return socket;
}

/** Waits until a server says so. */
async function said(server: ChildProcess, words: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let text = '';
    server.stderr?.on('data', (data: Buffer) => {
      text += data.toString();
      if (text.includes(words)) resolve();
    });
    server.once('exit', () => reject(new Error(`It did not start:\n${text}`)));
  });
}

async function startSite(folder: string, socket: string, running: ChildProcess[]): Promise<Site> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    TEST_SOCKET: socket,
    TEST_ADDRESS: address,
    // Pages ask their own site for more.
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const server = spawn(
    'php',
    ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', folder],
    {env, detached: true, stdio: ['ignore', 'ignore', 'pipe']},
  );
  running.push(server);
  await said(server, 'started');
  const php = phpIn(folder, env);
  await php('');
  return {address, folder, php};
}

/** Real files, for PHP finds its way by where a file really lies. */
async function copyWordPress(folder: string): Promise<void> {
  await cp(WORDPRESS, folder, {
    recursive: true,
    dereference: true,
    filter: (path) =>
      !/wp-content\/(languages|plugins)\/.|wp-config\.php$/.test(path) ||
      /\/languages\/(admin-)?(de_DE|ar)\.mo$/.test(path),
  });
  const content = join(folder, 'wp-content');
  for (const name of ['mu-plugins', 'uploads', 'upgrade'])
    mkdirSync(join(content, name), {recursive: true});
  // Every browser asks for it.
  writeFileSync(join(folder, 'favicon.ico'), '');
  cpSync(join(SITE, 'wp-config.php'), join(folder, 'wp-config.php'));
  cpSync(join(SITE, 'test-switches.php'), join(content, 'mu-plugins/test-switches.php'));
  cpSync(join(SITE, 'classic-theme'), join(content, 'themes/classic-theme'), {recursive: true});
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The first call installs. */
function phpIn(folder: string, env: NodeJS.ProcessEnv): Site['php'] {
  return async (code) => {
    const file = join(folder, '..', 'run.php');
    writeFileSync(file, codeFile(folder, code));
    const child = spawn('php', [file], {env, stdio: ['ignore', 'pipe', 'inherit']});
    let text = '';
    child.stdout.on('data', (data: Buffer) => (text += data.toString()));
    await once(child, 'close');
    const [, json] = text.split('\u0001');
    if (json === undefined) throw new Error(`PHP ended early: ${phpLog(folder) || text}`);
    return JSON.parse(json) as unknown;
  };
}

/** What PHP has complained about. */
export const phpLog = (folder: string): string => {
  const file = join(folder, 'php.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

const codeFile = (folder: string, code: string): string => `<?php
$_SERVER['HTTP_HOST'] = substr(getenv('TEST_ADDRESS'), 7);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
${code === '' ? "define('WP_INSTALLING', true);" : ''}
require '${folder}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
${code === '' ? INSTALL : ''}
echo "\\x01" . json_encode((function () { ${code} })());
`;

/** One user of each role; their passwords are their names. */
const INSTALL = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('A clinic', 'administrator', 'administrator@clinic.example', false, '', 'administrator');
foreach (array('editor', 'author', 'contributor') as $role)
  wp_insert_user(array('user_login' => $role, 'user_pass' => $role, 'user_email' => $role . '@clinic.example', 'role' => $role));
`;

/** Whether authors and editors may write HTML on this site. */
export function allowHtml(site: Site, isAllowed: boolean): void {
  const file = join(site.folder, 'no-unfiltered-html');
  if (isAllowed) rmSync(file, {force: true});
  else writeFileSync(file, '');
}
