import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import type {Browser} from 'puppeteer-core';
import {drive, type Seen} from './drive.js';
import {faultsOfFirstAnswer} from './first-answer.js';
import {refuses} from './refuses.js';
import {prepare, QUIET, run} from './scratch.js';
import {serverFiles, type ServerExample} from './server-example.js';

/** Builds an example in its project, starts its server, and uses its pages in a browser. */
export async function tryServer(
  example: ServerExample,
  tarball: string,
  browser: Browser,
): Promise<{readonly seen: Seen; readonly folder: string}> {
  const {name, packages, files, compile, build, start} = example;
  const all = {...files, ...serverFiles(example)};
  const {folder, wrong} = prepare({name: `example ${name}`, packages, files: all}, tarball);
  if (wrong !== undefined) return {seen: {server: wrong}, folder};
  const {isFine, said} = run(build, folder);
  if (!isFine) return {seen: {server: said}, folder};
  const types = compile === '' ? {} : {types: refuses(example, folder)};
  const port = await freePort();
  const stop = await started(start, folder, port);
  if (typeof stop === 'string') return {seen: {...types, server: stop}, folder};
  const address = `http://localhost:${port}/`;
  try {
    const faults = await faultsOfFirstAnswer(browser, address);
    const seen = await drive(browser, `${address}en`);
    return {seen: {...seen, ...types, server: faults.length === 0 || faults.join('\n')}, folder};
  } finally {
    stop();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const {port} = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts a server; gives what stops it, or, where it does not answer, what it said. */
async function started(command: string, cwd: string, port: number): Promise<(() => void) | string> {
  const server = spawn(command, {
    cwd,
    shell: true,
    // A group of its own, so that what the command has started ends with it.
    detached: true,
    env: {...process.env, ...QUIET, PORT: String(port), HOST: 'localhost', NODE_ENV: 'production'},
  });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text: Buffer) => said.push(text.toString()));
  const stop = (): void => {
    if (server.exitCode === null && server.pid !== undefined) process.kill(-server.pid);
  };
  const until = Date.now() + 60_000;
  while (server.exitCode === null && Date.now() < until) {
    const answer = await fetch(`http://localhost:${port}/en`).catch(() => undefined);
    if (answer?.ok) return stop;
    await new Promise((done) => setTimeout(done, 200));
  }
  stop();
  return said.join('') || 'The server says nothing.';
}
