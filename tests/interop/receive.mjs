// SPDX-License-Identifier: GPL-3.0-or-later
// For the benchmarks: how fast aws-amplify receives what a flood sends, doing nothing but keeping it. `node receive.mjs PORT EVENTS`
// prints the events per second.
import { Amplify } from 'aws-amplify';
import { events } from 'aws-amplify/data';
import WebSocket from 'ws';

const [port, wanted] = process.argv.slice(2).map(Number);

// The library speaks TLS only; what TLS costs is not to be measured.
globalThis.WebSocket = class extends WebSocket {
  constructor(url, protocols) {
    super(String(url).replace('wss:', 'ws:'), protocols);
  }
};

Amplify.configure({
  API: { Events: { endpoint: `https://127.0.0.1:${port}/event`, region: 'eu-west-1', defaultAuthMode: 'apiKey', apiKey: 'key' } },
});

const channel = await events.connect('/default/*');
const received = [];
const begin = process.hrtime.bigint();
channel.subscribe({
  next: (message) => {
    received.push(message.event);
    if (received.length < wanted) return;
    console.log(wanted / (Number(process.hrtime.bigint() - begin) / 1e9));
    process.exit(0);
  },
  error: (error) => {
    console.error(error);
    process.exit(1);
  },
});
