// SPDX-License-Identifier: GPL-3.0-or-later
// What a web application does, with the key of the API.
import assert from 'node:assert/strict';
import { events } from 'aws-amplify/data';
import { Listener, within } from './listener.mjs';

export const conversations = {
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

  async 'a post without any authorization is refused'() {
    await assert.rejects(within(events.post('/default/room', 1, { authMode: 'none' }), 'post'), { name: 'UnauthorizedException' });
  },
};
