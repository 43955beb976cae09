// SPDX-License-Identifier: GPL-3.0-or-later
// The libraries that customers verify Standard Webhooks with accept our requests as they come over the wire.
import { check, equal, run } from './lib/checks.mjs';
import { Engine, runVerb, until } from './lib/engine.mjs';
import { libraries } from './lib/npm.mjs';
import { Receiver } from './lib/receiver.mjs';

const load = libraries('The same signatures are checked without libraries by e2e_guide_signatures.').require;
const verifiers = { standardwebhooks: load('standardwebhooks').Webhook, svix: load('svix').Webhook };

function accepts(Library, secret, request) {
  try {
    new Library(secret).verify(request.body.toString('utf8'), request.headers);
    return true;
  } catch (error) {
    if (error.name === 'WebhookVerificationError') return false;
    throw error;
  }
}

run(async () => {
  const engine = new Engine();
  await engine.start();
  const receiver = await new Receiver().start();
  const endpoint = await engine.addEndpoint(receiver.url);
  for (const script of ['booking', 'failed'])
    equal((await runVerb(engine, ['simulate', '--script', script, '--fast', '--url', engine.url])).code, 0, `simulate ${script}`);
  await until('six deliveries', () => receiver.requests.length >= 6);

  const graceSeconds = 3600;
  const rotated = await engine.expect(200, 'POST', `/api/v1/webhooks/${endpoint.id}/rotate-secret`, { graceSeconds });
  const before = receiver.requests.length;
  await runVerb(engine, ['trigger', 'call.ended', '--url', engine.url]);
  await until('the event after the rotation', () => receiver.requests.length > before);
  const afterRotation = receiver.requests[before];

  for (const [name, Library] of Object.entries(verifiers)) {
    for (const request of receiver.requests.slice(0, before)) {
      const event = request.headers['x-webhook-event'];
      check(accepts(Library, endpoint.secret, request), `${name} accepts ${event}`);
      check(!accepts(Library, rotated.secret, request), `${name} refuses ${event} under another secret`);
      check(!accepts(Library, endpoint.secret, { ...request, body: Buffer.from(`${request.body} `) }), `${name} refuses a changed ${event}`);
    }
    check(accepts(Library, endpoint.secret, afterRotation), `${name} accepts the old secret during the grace`);
    check(accepts(Library, rotated.secret, afterRotation), `${name} accepts the new secret`);
    console.log(`${name} ${load(`${name}/package.json`).version}: ${before} events and both secrets of a rotation accepted`);
  }
  receiver.stop();
  await engine.stop();
});
