// SPDX-License-Identifier: GPL-3.0-or-later
// The libraries that customers verify Standard Webhooks with accept our requests as they come over the wire.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, equal, run, skip } from './lib/checks.mjs';
import { Engine, runVerb, until } from './lib/engine.mjs';
import { Receiver } from './lib/receiver.mjs';

/** Installs the pinned versions once per build folder. */
function libraries() {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const folder = path.join(process.env.E2E_BUILD_DIR ?? path.join(os.tmpdir(), 'callttone-e2e'), 'npm');
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(path.join(here, name), path.join(folder, name));
  const npm = process.env.E2E_NPM || 'npm';
  if (!existsSync(path.join(folder, 'node_modules', '.package-lock.json'))) {
    const installed = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'],
      { cwd: folder, encoding: 'utf8', timeout: 90_000 });
    if (installed.status !== 0)
      skip(`npm could not install standardwebhooks and svix (${installed.error?.message ?? installed.stderr.trim().split('\n').at(-1)}). `
        + 'The same signatures are checked without libraries by e2e_guide_signatures.');
  }
  return createRequire(path.join(folder, 'package.json'));
}

const load = libraries();
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
