// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node interop.mjs SERVER [ARGUMENT…]
// Starts the server, whose first line of output says where it listens, puts TLS before it and runs client.mjs against it.
// aws-amplify makes `wss://` of every endpoint, hence the TLS. The certificate is made anew each time; the client trusts it by
// NODE_EXTRA_CA_CERTS, which Node reads at its start only, hence the process of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import readline from 'node:readline';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';
import selfsigned from 'selfsigned';

const timeoutMs = 60_000;

function startServer(command) {
  const server = spawn(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
  const announced = new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code, signal) => reject(new Error(`the server ended (${code ?? signal}) before it was told to`)));
    readline.createInterface({ input: server.stdout }).once('line', (line) => resolve(JSON.parse(line)));
  });
  return { server, announced };
}

function makeCertificate() {
  return selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    days: 2,
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, { type: 7, ip: '127.0.0.1' }] },
    ],
  });
}

function startTls(certificate, target) {
  const front = tls.createServer({ key: certificate.private, cert: certificate.cert }, (client) => {
    const back = net.connect(Number(target.port), target.hostname);
    for (const [from, to] of [[client, back], [back, client]]) {
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  return new Promise((resolve, reject) => {
    front.once('error', reject);
    front.listen(0, '127.0.0.1', () => resolve(front));
  });
}

function runClient(script, environment) {
  const client = spawn(process.execPath, [script], { stdio: 'inherit', env: { ...process.env, ...environment } });
  const timer = setTimeout(() => client.kill('SIGKILL'), timeoutMs);
  return new Promise((resolve, reject) => {
    client.once('error', reject);
    client.once('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(signal ? 1 : code);
    });
  });
}

async function main(command) {
  const folder = mkdtempSync(join(tmpdir(), 'eventscope-interop-'));
  const { server, announced } = startServer(command);
  let front;
  try {
    const where = await announced;
    const certificate = makeCertificate();
    const certificateFile = join(folder, 'ca.pem');
    writeFileSync(certificateFile, certificate.cert);
    front = await startTls(certificate, new URL(where.http));
    const script = join(dirname(fileURLToPath(import.meta.url)), 'client.mjs');
    return await runClient(script, {
      NODE_EXTRA_CA_CERTS: certificateFile,
      EVENTSCOPE_INTEROP_ENDPOINT: `https://localhost:${front.address().port}/event`,
      EVENTSCOPE_INTEROP_KEY: where.apiKey,
    });
  } finally {
    front?.close();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

announceFailure(main(process.argv.slice(2)));

function announceFailure(run) {
  run.then(
    (code) => process.exit(code),
    (error) => {
      console.error(`interop: ${error.message}`);
      process.exit(1);
    },
  );
}
