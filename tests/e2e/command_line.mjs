// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs against a real engine: the first key, trigger, listen across a restart, export and import, replay.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { check, equal, run, verifiesStandard } from './lib/checks.mjs';
import { Engine, runVerb, startVerb, until } from './lib/engine.mjs';
import { Receiver } from './lib/receiver.mjs';

const { verifyWebhook } = createRequire(import.meta.url)('./guide_verify.cjs');
const guideEvents = ['call.started', 'call.ended', 'call.failed', 'transcript.ready', 'analysis.complete'];
const ours = ['lead.captured', 'appointment.booked', 'integration.error'];

async function verb(engine, args, options) {
  const ended = await runVerb(engine, [...args, '--url', engine.url], options);
  equal(ended.code, 0, `callttoned ${args.join(' ')}: ${ended.err}`);
  return ended.out;
}

/** The key made before anything serves opens the service that then runs on the same data. */
async function firstKey() {
  const engine = new Engine({ CALLTTONE_ADMIN_KEY: '' });
  const made = await runVerb(engine, ['key', 'create', '--name', 'first', '--scopes', 'admin', '--save', '--data-dir', engine.dataDir]);
  equal(made.code, 0, `key create: ${made.err}`);
  await engine.start();
  const none = await runVerb(engine, ['deliveries', 'list', '--url', engine.url]);
  equal(none.code, 1, 'exit code without a key');
  const saved = await runVerb(engine, ['deliveries', 'list', '--json', '--url', engine.url, '--data-dir', engine.dataDir]);
  equal(saved.code, 0, `the saved key opens the service: ${saved.err}`);
  engine.environment.CALLTTONE_API_KEY = made.out.trim();
  const keys = JSON.parse(await verb(engine, ['key', 'list', '--json']));
  equal(keys.data.length, 1, 'keys');
  const limited = JSON.parse(await verb(engine, ['key', 'create', '--name', 'reader', '--scopes', 'read', '--json']));
  engine.environment.CALLTTONE_API_KEY = limited.key;
  const refused = await runVerb(engine, ['trigger', 'call.ended', '--url', engine.url]);
  equal(refused.code, 1, 'exit code when the scope is missing');
  engine.environment.CALLTTONE_API_KEY = made.out.trim();
  await verb(engine, ['key', 'revoke', limited.id]);
  await engine.stop();
}

async function listening(engine) {
  const receiver = await new Receiver((response, { headers }) => {
    response.statusCode = headers['x-webhook-event'] === 'call.failed' ? 500 : 204;
    response.end();
  }).start();
  const listener = startVerb(engine, ['listen', '--forward-to', receiver.url, '--events', guideEvents.join(','),
    '--print-secret', '--json', '--url', engine.url]);
  const lines = [];
  readline.createInterface({ input: listener.stdout }).on('line', (line) => lines.push(JSON.parse(line)));
  const { secret } = await until('the secret', () => lines[0]);
  // It may not be subscribed yet; the stream begins with what comes after that.
  await until('the first event', async () => {
    await engine.post({ event: 'call.started', callId: 'call_probe' });
    return receiver.requests.length > 0;
  });
  const shown = (id) => lines.find((line) => line.id === id);

  for (const name of [...guideEvents, ...ours]) {
    const { id } = JSON.parse(await verb(engine, ['trigger', name, '--json']));
    if (ours.includes(name)) continue;
    const line = await until(`${name} forwarded`, () => shown(id));
    equal(line.status, name === 'call.failed' ? 500 : 204, `status shown for ${name}`);
    const request = receiver.requests.find((r) => r.headers['webhook-id'] === id);
    equal(verifyWebhook(request.body, request.headers['x-webhook-signature'], secret), true, `guide's signature of ${name}`);
    check(verifiesStandard(secret, request), `Standard Webhooks signature of ${name}`);
  }
  check(!receiver.requests.some((r) => ours.includes(r.headers['x-webhook-event'])), '--events leaves the others out');

  // Byte for byte, whatever the spelling: 1.50 stays 1.50, members keep their order.
  const spelled = '{"event":"call.ended","id":"evt_spelled","callId":"call_probe","occurredAt":"2026-02-17T12:34:56.789Z","z":1.50,"a":1e2,"text":"Zo\\u00eb"}';
  await engine.post(spelled);
  await until('the spelled event', () => shown('evt_spelled'));
  equal(receiver.requests.find((r) => r.headers['webhook-id'] === 'evt_spelled').body.toString(), spelled, 'forwarded bytes');

  await engine.killHard();
  await engine.start(engine.port);
  const { id } = JSON.parse(await verb(engine, ['trigger', 'call.ended', '--json']));
  await until('an event after the restart', () => shown(id), 30_000);

  listener.kill('SIGINT');
  equal((await listener.exited).code, 0, 'exit code of listen after Ctrl+C');
  receiver.stop();
  console.log(`listen forwarded ${lines.length - 1} events, across a kill -9 of the engine`);
}

async function exportAndImport(engine) {
  const pretty = '{\n  "event": "call.ended",\n  "id": "evt_pretty",\n  "callId": "call_probe",\n  "occurredAt": "2026-02-17T12:34:57Z",\n  "n": 2.50\n}';
  await engine.post(pretty);
  const file = path.join(engine.dataDir, 'events.jsonl');
  await verb(engine, ['events', 'export', '--out', file]);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  equal(lines.at(-1), '{"event":"call.ended","id":"evt_pretty","callId":"call_probe","occurredAt":"2026-02-17T12:34:57Z","n":2.50}', 'a payload of several lines');
  check(lines.some((line) => line.includes('"z":1.50,"a":1e2,"text":"Zo\\u00eb"')), 'payloads are exported as they were accepted');

  const again = JSON.parse(await verb(engine, ['events', 'import', file, '--json']));
  equal(again.events, lines.length, 'events imported');
  equal(again.duplicates, lines.length, 'of them known already');

  const copy = new Engine();
  await copy.start();
  const fresh = JSON.parse(await verb(copy, ['events', 'import', '-', '--json'], { input: readFileSync(file) }));
  equal(fresh.duplicates, 0, 'duplicates in an empty engine');
  equal(await verb(copy, ['events', 'export']), `${lines.join('\n')}\n`, 'export of the imported');
  writeFileSync(file, `${lines[0]}\n{"event":"call.ended"}\n`);
  const wrong = await runVerb(copy, ['events', 'import', file, '--url', copy.url]);
  equal(wrong.code, 1, 'exit code of a wrong line');
  check(wrong.err.includes('line 2: /callId'), `it names the line: ${wrong.err}`);
  await copy.stop();
  console.log(`${lines.length} events exported and imported unchanged`);
}

async function replaying(engine) {
  let failing = true;
  const receiver = await new Receiver((response) => {
    response.statusCode = failing ? 500 : 200;
    response.end();
  }).start();
  await engine.addEndpoint(receiver.url);
  for (let i = 0; i < 3; ++i) await verb(engine, ['trigger', 'call.ended']);
  await until('three failures', async () => await engine.countDeliveries('status=failed') === 3);
  const filter = ['--status', 'failed', '--event', 'call.*'];
  const listed = JSON.parse(await verb(engine, ['deliveries', 'list', ...filter, '--json']));
  equal(listed.data.length, 3, 'failed deliveries listed');
  failing = false;
  const sent = receiver.requests.length;
  equal(JSON.parse(await verb(engine, ['deliveries', 'replay', ...filter, '--dry-run', '--json'])).count, 3, 'counted by --dry-run');
  equal(receiver.requests.length, sent, 'requests after --dry-run');
  await verb(engine, ['deliveries', 'replay', listed.data[0].id]);
  await until('the one replayed', async () => await engine.countDeliveries('status=delivered') === 1);
  equal(JSON.parse(await verb(engine, ['deliveries', 'replay', ...filter, '--json'])).count, 2, 'replayed by filter');
  await until('all replayed', async () => await engine.countDeliveries('status=delivered') === 3);
  const ids = receiver.requests.map((r) => r.headers['webhook-id']);
  equal(new Set(ids).size, 3, 'a replay keeps the event\'s id');
  receiver.stop();
  console.log('replayed one by id and two by filter');
}

run(async () => {
  await firstKey();
  const engine = new Engine({ CALLTTONE_RETRY_SCHEDULE: '0' });
  await engine.start();
  await listening(engine);
  await exportAndImport(engine);
  await replaying(engine);
  await engine.stop();
});
