// SPDX-License-Identifier: GPL-3.0-or-later
// A scripted call to a receiver as the guide describes it: the guide's own verifyWebhook accepts every event, and a
// rotated secret takes over as promised.
import { createRequire } from 'node:module';
import { check, equal, run, verifiesStandard } from './lib/checks.mjs';
import { Engine, runVerb, sleep, until } from './lib/engine.mjs';
import { Receiver } from './lib/receiver.mjs';

const { verifyWebhook } = createRequire(import.meta.url)('./guide_verify.cjs');
const guideEvents = ['call.started', 'call.ended', 'call.failed', 'transcript.ready', 'analysis.complete'];
const guideMembers = ['event', 'callId', 'direction', 'status', 'durationSeconds', 'fromNumber', 'toNumber', 'agentName',
  'summary', 'sentiment', 'endedAt'];

run(async () => {
  const engine = new Engine();
  await engine.start();
  const receiver = await new Receiver().start();
  const endpoint = await engine.addEndpoint(receiver.url);
  const { secret } = endpoint;
  check(/^whsec_[A-Za-z0-9+/]{32}$/.test(secret), `a whole secret is shown: ${secret.length} characters`);

  for (const script of ['booking', 'failed']) {
    const played = await runVerb(engine, ['simulate', '--script', script, '--fast', '--url', engine.url]);
    equal(played.code, 0, `simulate ${script}: ${played.err}`);
  }
  await until('all five events', () => guideEvents.every((name) => receiver.requests.some((r) => r.headers['x-webhook-event'] === name)));
  for (const request of receiver.requests) {
    const name = request.headers['x-webhook-event'];
    const signature = request.headers['x-webhook-signature'];
    equal(verifyWebhook(request.body, signature, secret), true, `verifyWebhook of ${name}, raw bytes`);
    equal(verifyWebhook(request.body.toString('utf8'), signature, secret), true, `verifyWebhook of ${name}, as text`);
    equal(verifyWebhook(`${request.body} `, signature, secret), false, `verifyWebhook of a changed ${name}`);
    check(verifiesStandard(secret, request), `Standard Webhooks signature of ${name}`);
    equal(request.headers['content-type'], 'application/json', 'Content-Type');
    check(Math.abs(Number(request.headers['x-webhook-timestamp']) - Date.now() / 1000) < 60, 'X-Webhook-Timestamp is now, in seconds');
    equal(JSON.parse(request.body).event, name, 'X-Webhook-Event');
    check(guideEvents.includes(name), `${name} is sent only to endpoints that ask for it`);
    console.log(`verified ${name} (${request.body.length} bytes)`);
  }
  const ended = JSON.parse(receiver.requests.find((r) => r.headers['x-webhook-event'] === 'call.ended').body);
  for (const member of guideMembers) check(member in ended, `call.ended has ${member}`);

  // Rotation: both secrets verify while the grace lasts, the new one alone afterwards.
  const graceSeconds = 3;
  const rotated = await engine.expect(200, 'POST', `/api/v1/webhooks/${endpoint.id}/rotate-secret`, { graceSeconds });
  check(rotated.secret !== secret, 'a rotation makes another secret');
  const next = async () => {
    const before = receiver.requests.length;
    const triggered = await runVerb(engine, ['trigger', 'call.ended', '--url', engine.url]);
    equal(triggered.code, 0, `trigger: ${triggered.err}`);
    await until('the next event', () => receiver.requests.length > before);
    return receiver.requests.at(-1);
  };
  const during = await next();
  check(verifiesStandard(rotated.secret, during), 'the new secret verifies during the grace');
  check(verifiesStandard(secret, during), 'the old secret verifies during the grace');
  equal(verifyWebhook(during.body, during.headers['x-webhook-signature'], rotated.secret), true, 'the guide\'s header is the new secret\'s');
  await sleep((graceSeconds + 0.5) * 1000);
  const after = await next();
  check(verifiesStandard(rotated.secret, after), 'the new secret verifies after the grace');
  check(!verifiesStandard(secret, after), 'the old secret no longer verifies after the grace');

  receiver.stop();
  equal((await engine.stop()).code, 0, 'exit code after SIGTERM');
});
