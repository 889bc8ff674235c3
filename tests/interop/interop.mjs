// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node interop.mjs EVENTSCOPE_CLI
// Starts `serve --tls` with all-modes.json and a data folder of its own, lets `token` make tokens for it, and runs client.mjs against it.
// Node reads NODE_EXTRA_CA_CERTS at its start only, hence a process of its own for the client.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import readline from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const runMs = 120_000;
const endMs = 5_000;
const here = dirname(fileURLToPath(import.meta.url));
const definitionFile = join(here, 'all-modes.json');
const poolIssuer = 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Interop1';
const oidcIssuer = 'https://id.example';

/** Aborts when the time is over or this process is told to end; what was started with its signal is killed then. */
function limitedRun() {
  const run = new AbortController();
  setTimeout(() => run.abort(new Error(`it took longer than ${runMs} ms`)), runMs).unref();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => run.abort(new Error(`ended by ${name}`)));
  return run;
}

function endOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
}

async function firstLine(stream) {
  const [line] = await once(readline.createInterface({ input: stream }), 'line');
  return JSON.parse(line);
}

async function makeTokens(program, folder, signal) {
  const token = async (issuer, client, dataFolder, ...more) => {
    const given = ['token', '--issuer', issuer, '--client-id', client, '--data-dir', join(folder, dataFolder), ...more];
    return (await promisify(execFile)(program, given, { signal, killSignal: 'SIGKILL' })).stdout.trim();
  };
  return {
    pool: await token(poolIssuer, '1interop23456789', 'data'),
    expired: await token(poolIssuer, '1interop23456789', 'data', '--lifetime', '-60'),
    oidc: await token(oidcIssuer, 'shop', 'data'),
    otherClient: await token(oidcIssuer, 'bank', 'data'),
    otherKey: await token(oidcIssuer, 'shop', 'other-data'),
  };
}

function startServer(program, folder, signal) {
  const given = ['serve', '--tls', '--port', '0', '--definition', definitionFile, '--data-dir', join(folder, 'data')];
  // The authorizer command of the definition is found from here.
  return spawn(program, given, { cwd: here, stdio: ['ignore', 'pipe', 'inherit'], signal, killSignal: 'SIGKILL' });
}

function startClient(where, jwts, signal) {
  const given = { endpoint: where.http, definition: JSON.parse(readFileSync(definitionFile)), jwts };
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: where.caFile, EVENTSCOPE_INTEROP: JSON.stringify(given) };
  return spawn(process.execPath, [join(here, 'client.mjs')], { stdio: 'inherit', env, signal, killSignal: 'SIGKILL' });
}

async function talk(program, folder, signal) {
  const server = startServer(program, folder, signal);
  const serverEnd = endOf(server);
  const serverLost = serverEnd.then((how) => Promise.reject(new Error(`the server ended (${how}) before it was told to`)));
  try {
    const where = await Promise.race([firstLine(server.stdout), serverLost]);
    const jwts = await makeTokens(program, folder, signal);
    return await Promise.race([endOf(startClient(where, jwts, signal)), serverLost]);
  } finally {
    server.kill();
    await Promise.race([serverEnd, delay(endMs)]).catch(() => {});
  }
}

async function main(program) {
  const folder = mkdtempSync(join(tmpdir(), 'eventscope-interop-'));
  const run = limitedRun();
  try {
    return await talk(program, folder, run.signal);
  } finally {
    run.abort();
    rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv[2]).then(
  (how) => process.exit(how === 0 ? 0 : 1),
  (error) => {
    console.error(`interop: ${(error.cause ?? error).message}`);
    process.exit(1);
  },
);
