// SPDX-License-Identifier: GPL-3.0-or-later
// What a web application does with aws-amplify: subscribe, publish over the WebSocket, post over HTTP. Run by interop.mjs.
import { Amplify } from 'aws-amplify';
import { events } from 'aws-amplify/data';
import WebSocket from 'ws';
import { conversations } from './conversations.mjs';
import { within } from './listener.mjs';
import { modeScenarios } from './modes.mjs';
import { auth } from './session.mjs';

// Node has a WebSocket of its own from 22 on.
globalThis.WebSocket ??= WebSocket;

const { endpoint, definition, jwts } = JSON.parse(process.env.EVENTSCOPE_INTEROP);

async function fails(name, run) {
  try {
    // The library has one socket for all, made in the mode of who connects first.
    await within(events.closeAll(), 'close');
    await run();
    console.log(`ok      ${name}`);
    return false;
  } catch (error) {
    console.log(`FAILED  ${name}: ${error.message ?? JSON.stringify(error)}`);
    return true;
  }
}

Amplify.configure(
  { API: { Events: { endpoint, region: definition.region, defaultAuthMode: 'apiKey', apiKey: definition.apiKeys[0] } } },
  { Auth: auth },
);
// A second after the last channel was closed the library closes the socket, whoever is about to use it by then.
await within(events.connect('/default/kept'), 'connect');

const scenarios = Object.entries({ ...conversations, ...modeScenarios(definition, jwts) });
let failures = 0;
for (const [name, run] of scenarios) failures += await fails(name, run);
console.log(`aws-amplify on Node ${process.version}: ${scenarios.length - failures} of ${scenarios.length} scenarios hold`);
process.exit(failures === 0 ? 0 : 1);
