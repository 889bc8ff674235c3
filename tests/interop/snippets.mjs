// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node snippets.mjs PRINTER
// Runs "Copy as" snippets that need npm (JavaScript with aws-amplify, wscat) against `serve --tls` in every mode, and reads those that
// nothing here can run (Kotlin, Swift) by their grammar.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { grammarOf } from './grammars.mjs';
import { within } from './listener.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const printer = process.argv[2];
const cli = execFileSync(printer, { encoding: 'utf8' }).trim();
const definition = JSON.parse(readFileSync(join(here, 'all-modes.json')));
const room = '/default/snippets';

// Valid JSON on one line, hostile to shells, templates, scripts and line readers.
const hostile =
  `{"it's":"'; rm -rf / #'","sh":"$HOME \${HOME} \`id\` $(id) \\\\ ! \\"q\\" %1 \\\\(1)","html":"</script><!--",` +
  `"raw":"\u2028\u2029🐱","n":12345678901234567890,"e":"\\u00e9\\/","__proto__":1}`;
const events = [hostile, '[1, 2]', '"text"'];
const rewritten = events.map((event) => JSON.stringify(JSON.parse(event)));

const folder = mkdtempSync(join(tmpdir(), 'eventscope-snippets-'));
const started = new Set();

/** Ends by the end of this script at the latest, with what it started itself. */
function start(program, given, options = {}) {
  const child = spawn(program, given, { stdio: ['pipe', 'pipe', 'pipe'], detached: true, ...options });
  started.add(child);
  child.said = '';
  child.heard = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      child.said += text;
      child.heard();
    });
  }
  child.ended = once(child, 'exit').then(([code]) => {
    started.delete(child);
    child.heard();
    return code;
  });
  return child;
}

function stop(child) {
  if (started.has(child)) process.kill(-child.pid, 'SIGTERM');
}

/** Waits until it has said all of them. */
function says(child, texts) {
  const done = new Promise((resolve, reject) => {
    child.heard = () => {
      if (texts.every((text) => child.said.includes(text))) resolve();
      else if (!started.has(child)) reject(new Error('it ended'));
    };
    child.heard();
  });
  return within(done, 'what it is to say').catch((error) => {
    throw new Error(`${error.message}; ${JSON.stringify(texts)} is not all of what it said:\n${child.said}`);
  });
}

const server = start(cli, ['serve', '--tls', '--port', '0', '--definition', join(here, 'all-modes.json'), '--data-dir', folder], { cwd: here });
const where = JSON.parse((await once(readline.createInterface({ input: server.stdout }), 'line'))[0]);

const jwt = (issuer, client) =>
  execFileSync(cli, ['token', '--issuer', issuer, '--client-id', client, '--data-dir', folder], { encoding: 'utf8' }).trim();
const [iam] = definition.iamKeys;
const secrets = {
  API_KEY: { EVENTSCOPE_API_KEY: definition.apiKeys[0] },
  AWS_IAM: { AWS_ACCESS_KEY_ID: iam.accessKeyId, AWS_SECRET_ACCESS_KEY: iam.secretAccessKey },
  AMAZON_COGNITO_USER_POOLS: {
    EVENTSCOPE_AUTH_TOKEN: jwt('https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Interop1', '1interop23456789'),
  },
  OPENID_CONNECT: { EVENTSCOPE_AUTH_TOKEN: jwt('https://id.example', 'shop') },
  AWS_LAMBDA: { EVENTSCOPE_AUTH_TOKEN: definition.tokens[0] },
};
const surroundings = (mode) => ({
  ...process.env,
  PATH: [join(here, 'node_modules', '.bin'), dirname(cli), process.env.PATH].join(delimiter),
  NODE_EXTRA_CA_CERTS: where.caFile,
  ...secrets[mode],
});

// Node.js before 22 has no WebSocket; the snippet says so.
writeFileSync(join(here, 'websocket.mjs'), "import WebSocket from 'ws';\nglobalThis.WebSocket ??= WebSocket;\n");
let files = 0;

const runs = {
  wscat: (text, mode) => start('sh', ['-c', text], { env: surroundings(mode) }),
  javascript(text, mode) {
    const file = join(here, `snippet-${++files}.mjs`);
    writeFileSync(file, text);
    return start(process.execPath, ['--import', './websocket.mjs', file], { cwd: here, env: surroundings(mode) });
  },
};
const arrivesAs = { wscat: events, javascript: rewritten };

function key(given) {
  return [...given, '--endpoint', where.http, '--ca-file', where.caFile, '--channel', room];
}

async function publishes({ language, mode, text }) {
  const listener = start(cli, key(['subscribe']), { env: surroundings('API_KEY') });
  await says(listener, ['Connected']);
  const child = runs[language](text, mode);
  await says(listener, arrivesAs[language].map((event) => `"event":${event}`));
  assert.equal(await within(child.ended, 'its end'), 0, child.said);
  stop(listener);
}

async function subscribes({ language, mode, text }) {
  const child = runs[language](text, mode);
  // Nothing tells from outside when it is subscribed: it is tried until one arrives.
  const publish = () => execFileSync(cli, [...key(['publish']), '"here it is"'], { env: surroundings('API_KEY') });
  for (let tries = 0; !child.said.includes('here it is'); ++tries) {
    assert.ok(tries < 40 && started.has(child), child.said);
    publish();
    await Promise.race([new Promise((resolve) => (child.heard = resolve)), new Promise((resolve) => setTimeout(resolve, 500))]);
  }
  stop(child);
}

const snippets = JSON.parse(
  execFileSync(printer, [where.http, definition.region, room, '/default/*'], { input: JSON.stringify(events), encoding: 'utf8' }),
);
const grammars = { kotlin: await grammarOf('kotlin'), swift: await grammarOf('swift') };
assert.ok(grammars.kotlin.refuses('fun publish( = "') && grammars.swift.refuses('func publish( { "'));

let failures = 0;
let checked = 0;
for (const one of snippets) {
  const isRun = one.language in runs;
  if (!isRun && !(one.language in grammars)) continue; // curl, Python and eventscope-cli: tests/app/tst_snippetruns
  ++checked;
  const name = `${one.language}, ${one.mode}: ${one.action}`;
  try {
    if (isRun) await (one.action === 'publish' ? publishes(one) : subscribes(one));
    else grammars[one.language].check(one.text, one.action === 'publish' ? events : []);
    console.log(`ok      ${name}`);
  } catch (error) {
    ++failures;
    console.log(`FAILED  ${name}: ${error.message}`);
  }
}
for (const child of started) stop(child);
rmSync(folder, { recursive: true, force: true });
console.log(`${checked - failures} of ${checked} snippets hold`);
process.exit(failures === 0 && checked > 0 ? 0 : 1);
