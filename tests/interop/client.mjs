// SPDX-License-Identifier: GPL-3.0-or-later
// What a web application does with aws-amplify: subscribe, publish over the WebSocket, post over HTTP. Run by interop.mjs.
import assert from 'node:assert/strict';
import { Amplify } from 'aws-amplify';
import { events } from 'aws-amplify/data';
import WebSocket from 'ws';

// Node has a WebSocket of its own from 22 on.
globalThis.WebSocket ??= WebSocket;

const answerMs = 10_000;
const config = (apiKey) => ({
  API: { Events: { endpoint: process.env.EVENTSCOPE_INTEROP_ENDPOINT, region: 'us-east-1', defaultAuthMode: 'apiKey', apiKey } },
});

class Late extends Error {}

function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Late(`${what}: nothing within ${answerMs} ms`)), answerMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A subscription that keeps what arrives. */
class Listener {
  constructor(channel) {
    this.received = [];
    this.waiting = [];
    this.subscription = channel.subscribe({
      next: (message) => {
        this.received.push(message.event);
        this.waiting.forEach((look) => look());
      },
      error: (error) => this.fail?.(error),
    });
    this.failed = new Promise((resolve) => (this.fail = resolve));
  }

  ready() {
    return within(this.subscription.ready, 'subscribe_success');
  }

  count(wanted) {
    return within(
      new Promise((resolve) => {
        const look = () => this.received.length >= wanted && resolve(this.received);
        this.waiting.push(look);
        look();
      }),
      `${wanted} events`,
    );
  }
}

const scenarios = {
  async 'publish over the WebSocket reaches an exact and a wildcard subscription'() {
    const room = await within(events.connect('/default/room'), 'connect');
    const all = await within(events.connect('/default/*'), 'connect');
    const exact = new Listener(room);
    const wildcard = new Listener(all);
    await exact.ready();
    await wildcard.ready();
    const payload = { text: 'grüße 世界 🐱 <b>&</b>', nested: { list: [1, 2.5, null, true] } };
    await within(room.publish(payload), 'publish_success');
    assert.deepEqual(await exact.count(1), [payload]);
    assert.deepEqual(await wildcard.count(1), [payload]);
    room.close();
    all.close();
  },

  async 'post over HTTP reaches a subscription, one event or five'() {
    const channel = await within(events.connect('/default/posted/deep'), 'connect');
    const listener = new Listener(channel);
    await listener.ready();
    assert.equal(await within(events.post('/default/posted/deep', { n: 0 }), 'post'), undefined);
    await within(events.post('default/posted/deep', [1, 'two', null, [4], { n: 5 }].map((value) => ({ value }))), 'post');
    const received = await listener.count(6);
    assert.deepEqual(received.map((event) => JSON.stringify(event)).sort(), [
      '{"n":0}',
      '{"value":"two"}',
      '{"value":1}',
      '{"value":[4]}',
      '{"value":null}',
      '{"value":{"n":5}}',
    ]);
    channel.close();
  },

  async 'channels do not mix, and nothing comes after close'() {
    const one = await within(events.connect('/default/one'), 'connect');
    const two = await within(events.connect('/default/two'), 'connect');
    const first = new Listener(one);
    const second = new Listener(two);
    await first.ready();
    await second.ready();
    await within(two.publish('for two'), 'publish_success');
    assert.deepEqual(await second.count(1), ['for two']);
    first.subscription.unsubscribe();
    await within(events.post('/default/one', 'late'), 'post');
    await within(two.publish('mark'), 'publish_success');
    await second.count(2);
    assert.deepEqual(first.received, []);
    two.close();
  },

  async 'an event that is too large comes back as failed'() {
    const failed = await within(events.post('/default/room', 'x'.repeat(250_000)), 'post');
    assert.equal(failed.length, 1);
    assert.equal(failed[0].code, 'EventTooLargeException');
  },

  async 'six events are refused over HTTP'() {
    await assert.rejects(within(events.post('/default/room', [1, 2, 3, 4, 5, 6]), 'post'), { name: 'BadRequestException' });
  },

  async 'an unknown namespace is refused'() {
    await assert.rejects(within(events.post('/nowhere/room', 1), 'post'), { name: 'UnauthorizedException' });
    const channel = await within(events.connect('/nowhere/room'), 'connect');
    const listener = new Listener(channel);
    await assert.rejects(listener.ready(), /UnauthorizedException/);
    channel.close();
  },

  // Last: the library closes its socket over it.
  async 'a wrong key is refused on connect and on post'() {
    await events.closeAll();
    const wrong = { apiKey: 'da2-wrong' };
    await assert.rejects(within(events.post('/default/room', 1, wrong), 'post'), { name: 'UnauthorizedException' });
    // The library says no more than that there was an error; that it came, and not our deadline, is what counts.
    await assert.rejects(within(events.connect('/default/room', wrong), 'connect'), (error) => !(error instanceof Late));
  },
};

let failures = 0;
Amplify.configure(config(process.env.EVENTSCOPE_INTEROP_KEY));
for (const [name, run] of Object.entries(scenarios)) {
  try {
    await run();
    console.log(`ok      ${name}`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED  ${name}: ${error.message ?? JSON.stringify(error)}`);
  }
}
const total = Object.keys(scenarios).length;
console.log(`aws-amplify on Node ${process.version}: ${total - failures} of ${total} scenarios hold`);
process.exit(failures === 0 ? 0 : 1);
