// SPDX-License-Identifier: GPL-3.0-or-later
// The system keychain with a real keyring behind it: secrets survive restarts, go with what they belong to, move from
// and to the sealed file, and a keyring that is locked, restarted or missing is said to be so and never replaced.
import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, equal, run, skip } from './lib/checks.mjs';
import { Engine, runVerb, until } from './lib/engine.mjs';
import { missingPrograms, Session } from './lib/keyring.mjs';
import { expectNoSecrets } from './lib/leaks.mjs';
import { Receiver } from './lib/receiver.mjs';
import { Sandbox, sandboxIsBuilt } from './lib/sandbox.mjs';

const recoveryLimitMs = 30_000; // the engine looks every 10 s
const noBus = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent', XDG_RUNTIME_DIR: '/nonexistent' };
const noAddress = { DBUS_SESSION_BUS_ADDRESS: undefined, XDG_RUNTIME_DIR: undefined };

const inKeychain = (session) => ({ ...session.environment, CALLTTONE_VAULT: 'keychain', CALLTTONE_VAULT_KEY: undefined });
const register = (engine) => JSON.parse(readFileSync(path.join(engine.dataDir, 'keychain.json'), 'utf8'));
const sealedFile = (engine) => path.join(engine.dataDir, 'secrets.sealed');

async function keychainCheck(engine) {
  const { data } = await engine.expect(200, 'GET', '/api/v1/diagnostics');
  return data.find(({ id }) => id === 'keychain');
}

let made = 0;
/** Posts an event and waits until the receiver has it with a signature of `secret`. */
async function arrivesSigned(engine, receiver, secret, limitMs) {
  const id = `evt_keychain_${made++}`;
  await engine.post([{ event: 'call.ended', id, callId: 'call_keychain', agentName: 'Sales Agent' }]);
  const request = await until(`${id} arrives`, () => receiver.requests.find(({ headers }) => headers['webhook-id'] === id), limitMs);
  const expected = createHmac('sha256', secret).update(request.body).digest('hex');
  equal(request.headers['x-webhook-signature'], expected, 'the signature is the endpoint\'s');
}

function holdsSecret(directory, secret) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .some((entry) => entry.isFile() && readFileSync(path.join(entry.path ?? entry.parentPath, entry.name)).includes(secret));
}

async function keepsAndForgets(session, receiver) {
  const engine = new Engine(inKeychain(session));
  await engine.start();
  const endpoint = await engine.addEndpoint(receiver.url);
  await arrivesSigned(engine, receiver, endpoint.secret);
  const { service } = register(engine);
  equal(session.countEntries(service), 1, 'one entry for one secret');
  await engine.stop();
  check(!existsSync(sealedFile(engine)), 'no sealed file beside the keychain');
  check(!holdsSecret(engine.dataDir, endpoint.secret), 'the secret is nowhere in the data directory');
  check(!engine.log.includes(endpoint.secret), 'nor in the log');

  await engine.start();
  await arrivesSigned(engine, receiver, endpoint.secret);
  const found = await keychainCheck(engine);
  equal(found.state, 'pass', 'the doctor finds the keychain well');
  equal(found.title, 'System keychain', 'its title');
  equal(found.detail, 'Readable and writable, 1 entry');
  await engine.expect(204, 'DELETE', `/api/v1/webhooks/${endpoint.id}`);
  await until('the entry is gone', () => session.countEntries(service) === 0);
  await engine.stop();
}

async function locksAndRecovers(session, receiver) {
  const engine = new Engine(inKeychain(session));
  await engine.start();
  const { id, secret } = await engine.addEndpoint(receiver.url);
  await engine.stop();
  session.lock();
  await engine.start();
  let found = await keychainCheck(engine);
  equal(found.state, 'fail', 'the doctor says that the keychain is locked');
  equal(found.title, 'The system keychain is locked', 'its title');
  const refused = await engine.request('POST', '/api/v1/webhooks', { url: receiver.url, allowPrivateNetwork: true });
  equal(refused.status, 503, 'no endpoint without a place for its secret');
  equal(refused.json.code, 'keychain_locked', 'why');
  const endpoint = await engine.expect(200, 'GET', `/api/v1/webhooks/${id}`);
  equal(endpoint.id, id, 'what was there is there');
  const before = receiver.requests.length;
  await engine.post([{ event: 'call.ended', id: 'evt_keychain_locked', callId: 'call_keychain' }]);
  const doctor = await runVerb(engine, ['doctor', '--url', engine.url]);
  equal(doctor.code, 1, 'callttoned doctor fails');
  check(doctor.out.includes('The system keychain is locked'), 'and says why');
  equal(receiver.requests.length, before, 'nothing was sent without a signature');

  await session.startKeyring({ unlocked: true }); // also a restart: what libsecret had agreed with the old one is void
  await until('the keychain works again', async () => (await keychainCheck(engine)).state === 'pass', recoveryLimitMs);
  await arrivesSigned(engine, receiver, secret, recoveryLimitMs);
  await session.startKeyring({ unlocked: true });
  found = await keychainCheck(engine);
  equal(found.state, 'pass', 'a restarted keyring is met anew');
  await engine.stop();
}

async function movesBothWays(session, receiver) {
  const engine = new Engine(session.environment);
  await engine.start();
  const { secret } = await engine.addEndpoint(receiver.url);
  await engine.stop();
  check(existsSync(sealedFile(engine)), 'in the sealed file to begin with');
  engine.environment.CALLTTONE_VAULT = 'keychain';
  await engine.start();
  await arrivesSigned(engine, receiver, secret);
  check(!existsSync(sealedFile(engine)), 'the sealed file went with its secrets');
  const { service, inUse } = register(engine);
  check(inUse, 'that is remembered');
  equal(session.countEntries(service), 1, 'entries after the move');
  await engine.stop();

  engine.environment.CALLTTONE_VAULT = undefined; // a service on data whose secrets are in the keychain goes on with it
  await engine.start();
  await arrivesSigned(engine, receiver, secret);
  await engine.stop();
  Object.assign(engine.environment, noBus);
  await engine.start();
  const away = await keychainCheck(engine);
  equal(away.state, 'fail', 'a keychain that is away is not replaced by an empty vault');
  equal(away.title, 'There is no system keychain in this session', 'its title');
  await engine.stop();

  Object.assign(engine.environment, session.environment, { CALLTTONE_VAULT: 'file' });
  await engine.start();
  await arrivesSigned(engine, receiver, secret);
  check(existsSync(sealedFile(engine)), 'back in the sealed file');
  equal(session.countEntries(service), 0, 'and gone from the keychain');
  await engine.stop();
}

/** A rotating grant: signed in, renewed after a restart, ended; its tokens are in the keychain and nowhere else. */
async function keepsGrants(session) {
  const sandbox = await new Sandbox().start();
  const engine = new Engine({ ...sandbox.environment(), ...inKeychain(session) });
  await engine.start();
  await sandbox.allowRedirect(`http://localhost:${engine.port}/api/integrations/callback`);
  const hubspot = '/api/v1/integrations/hubspot';
  const flow = await engine.expect(201, 'POST', `${hubspot}/connect`, {});
  await engine.browse(await sandbox.decide(flow.authorizeUrl));
  const connected = await engine.expect(200, 'GET', hubspot);
  equal(connected.state, 'connected', 'HubSpot');
  equal(connected.storedIn, 'the system keychain', 'where its tokens are');
  const { service } = register(engine);
  check(session.countEntries(service) >= 2, 'access and refresh token are entries of the keychain');
  await engine.stop();
  await engine.start(engine.port);
  await sandbox.fault('hubspot', 'expired');
  const tried = await engine.expect(200, 'POST', `${hubspot}/test`, {});
  check(tried.ok, `renewed and used after a restart: ${tried.detail}`);
  await expectNoSecrets(engine, await sandbox.secrets());
  await engine.expect(200, 'DELETE', hubspot);
  equal(session.countEntries(service), 0, 'entries left after disconnecting');
  equal((await engine.stop()).code, 0, 'callttoned ends');
  sandbox.stop();
}

/** A service goes on when the session it was started in ends. */
async function outlivesTheSession(session, receiver) {
  const engine = new Engine(inKeychain(session));
  await engine.start();
  const { secret } = await engine.addEndpoint(receiver.url);
  await session.end();
  await until('the keychain is found gone', async () => (await keychainCheck(engine)).state === 'fail');
  await arrivesSigned(engine, receiver, secret);
  equal((await keychainCheck(engine)).title, 'There is no system keychain in this session', 'the doctor says why');
  equal((await engine.stop()).code, 0, 'callttoned ends');
}

async function withoutBus(receiver) {
  const engine = new Engine({ ...noBus, CALLTTONE_VAULT: 'keychain' });
  const startMs = await engine.start();
  check(startMs < 5000, `without D-Bus it starts at once (${Math.round(startMs)} ms)`);
  const refused = await engine.request('POST', '/api/v1/webhooks', { url: receiver.url, allowPrivateNetwork: true });
  equal(refused.status, 503, 'no endpoint without a place for its secret');
  equal(refused.json.code, 'keychain_absent', 'why');
  check(!existsSync(sealedFile(engine)), 'no file in its place unasked');
  await engine.stop();
  const headless = new Engine({ ...noAddress, CALLTTONE_VAULT: undefined });
  await headless.start();
  const { secret } = await headless.addEndpoint(receiver.url);
  await arrivesSigned(headless, receiver, secret);
  await headless.stop();
  const alone = new Engine({ ...noAddress, CALLTTONE_VAULT: 'keychain' });
  await alone.start();
  equal((await keychainCheck(alone)).title, 'There is no system keychain in this session', 'its title');
  await alone.stop();
}

run(async () => {
  const missing = missingPrograms();
  if (missing.length) {
    if (process.env.CALLTTONE_PRESET === 'ci') throw new Error(`not installed: ${missing.join(', ')}`);
    skip(`not installed: ${missing.join(', ')}`);
  }
  const receiver = await new Receiver().start();
  const session = await new Session().begin();
  await session.startKeyring({ unlocked: true });
  await keepsAndForgets(session, receiver);
  await locksAndRecovers(session, receiver);
  await movesBothWays(session, receiver);
  if (sandboxIsBuilt()) await keepsGrants(session);
  await withoutBus(receiver);
  await outlivesTheSession(session, receiver);
  receiver.stop();
});
