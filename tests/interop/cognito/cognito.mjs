// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node cognito.mjs PROGRAM [ARGUMENT…]
// Starts cognito-local on a free port, with its data in a folder of its own, makes a user pool with two users, and runs the program,
// which finds what was made in its environment.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readline from 'node:readline';

const timeoutMs = 60_000;
const password = 'Correct-horse-7';

function startPool(folder) {
  const script = createRequire(import.meta.url).resolve('cognito-local/lib/bin/start.js');
  const environment = { ...process.env, HOST: '127.0.0.1', PORT: '0', NODE_NO_WARNINGS: '1' };
  const server = spawn(process.execPath, [script], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code, signal) => reject(new Error(`cognito-local ended (${code ?? signal}) before it was told to`)));
    readline.createInterface({ input: server.stdout }).on('line', (line) => {
      const said = /running on (http:\/\/[\d.]+:\d+)/.exec(line);
      if (said) resolve(said[1]);
    });
  });
  return { server, address };
}

async function call(address, operation, body) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.1',
      'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${operation}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

// Users of this pool are called by their e-mail address and have a number for their own name.
async function makePool(address) {
  const pool = (await call(address, 'CreateUserPool', { PoolName: 'interop' })).UserPool.Id;
  const client = (await call(address, 'CreateUserPoolClient', { UserPoolId: pool, ClientName: 'console' })).UserPoolClient.ClientId;
  for (const [name, permanent] of [['ana@example.com', true], ['ben@example.com', false]]) {
    const user = { UserPoolId: pool, Username: name };
    await call(address, 'AdminCreateUser', { ...user, MessageAction: 'SUPPRESS' });
    await call(address, 'AdminSetUserPassword', { ...user, Password: password, Permanent: permanent });
  }
  return { pool, client };
}

function run(command, environment) {
  const program = spawn(command[0], command.slice(1), { stdio: 'inherit', env: { ...process.env, ...environment } });
  const timer = setTimeout(() => program.kill('SIGKILL'), timeoutMs);
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(signal ? 1 : code);
    });
  });
}

async function main(command) {
  const folder = mkdtempSync(join(tmpdir(), 'eventscope-cognito-'));
  const { server, address } = startPool(folder);
  try {
    const url = await address;
    const made = await makePool(url);
    return await run(command, {
      EVENTSCOPE_INTEROP_ENDPOINT: url,
      EVENTSCOPE_INTEROP_POOL: made.pool,
      EVENTSCOPE_INTEROP_CLIENT: made.client,
      EVENTSCOPE_INTEROP_USER: 'ana@example.com',
      EVENTSCOPE_INTEROP_NEW_USER: 'ben@example.com',
      EVENTSCOPE_INTEROP_PASSWORD: password,
    });
  } finally {
    server.removeAllListeners('exit');
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(`cognito: ${error.message}`);
    process.exit(1);
  },
);
