// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for what the client is to answer, and for events.

const answerMs = 10_000;

export function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing within ${answerMs} ms`)), answerMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A subscription that keeps what arrives. */
export class Listener {
  constructor(channel, options) {
    this.received = [];
    this.waiting = [];
    const next = (message) => {
      this.received.push(message.event);
      this.waiting.forEach((look) => look());
    };
    // An error is also what `ready` ends with.
    this.subscription = channel.subscribe({ next, error: () => {} }, options);
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
