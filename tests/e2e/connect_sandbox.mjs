// SPDX-License-Identifier: GPL-3.0-or-later
// All nine against the sandbox, over REST: connect, try, refresh, break, reconnect, survive a restart, disconnect; and no
// secret is left anywhere it should not be.
import { check, equal, run, skip } from './lib/checks.mjs';
import { Engine, until } from './lib/engine.mjs';
import { expectNoSecrets, talkative } from './lib/leaks.mjs';
import { Sandbox, sandboxIsBuilt } from './lib/sandbox.mjs';

const byVendor = { gohighlevel: 'gohighlevel', google_calendar: 'google', google_sheets: 'google', slack: 'slack', hubspot: 'hubspot', salesforce: 'salesforce' };
const seen = { secrets: new Set(), pages: '' };

class Session {
  constructor(engine, sandbox) {
    this.engine = engine;
    this.sandbox = sandbox;
  }

  ask(status, method, route, body) { return this.engine.expect(status, method, `/api/v1/integrations${route}`, body); }
  find(id) { return this.ask(200, 'GET', `/${id}`); }
  test(id) { return this.ask(200, 'POST', `/${id}/test`, {}); }

  /** Signs in as a person would, with an HTTP client in the place of the browser. */
  async signIn(id, allow = true, fields = {}) {
    const flow = await this.ask(201, 'POST', `/${id}/connect`, {});
    equal((await this.find(id)).state, 'connecting', `${id} while signing in`);
    const query = new URL(flow.authorizeUrl).searchParams;
    seen.secrets.add(query.get('state'));
    const location = await this.sandbox.decide(flow.authorizeUrl, allow, fields);
    check(location?.startsWith(flow.redirectUri), `${id}: the vendor sends the browser to ${location}`);
    const page = await this.engine.browse(location);
    seen.pages += page.text;
    const ended = await this.ask(200, 'GET', `/${id}/connect/${flow.flowId}`);
    return { page, ended, location };
  }

  async connect(id, fields = {}) {
    const { page, ended } = await this.signIn(id, true, fields);
    equal(ended.state, 'connected', `${id}: ${JSON.stringify(ended.failure)}`);
    equal(page.status, 200, `${id}: the page`);
    const integration = await this.find(id);
    equal(integration.state, 'connected', id);
    check(integration.account, `${id}: the account has a name`);
    check(integration.sandbox, `${id} says that it is the sandbox`);
  }

  async works(id) {
    const tried = await this.test(id);
    check(tried.ok, `${id} works: ${tried.detail}`);
  }
}

async function everyGrantRefreshesAndBreaks(session) {
  const { sandbox } = session;
  for (const [id, vendor] of Object.entries(byVendor)) {
    if (id === 'google_sheets') continue; // the same grant as Calendar
    const before = await sandbox.vendor(vendor);
    await sandbox.fault(vendor, 'expired');
    for (let round = 0; round < 2; ++round) { // twice: a rotated token must be the one used next
      await session.works(id);
      await sandbox.fault(vendor, 'expired');
    }
    await session.works(id);
    const after = await sandbox.vendor(vendor);
    const mayExpire = after.refreshes > before.refreshes;
    check(mayExpire || vendor === 'slack', `${vendor}: an expired token is refreshed`);
    equal(after.refusedRefreshes, before.refusedRefreshes, `${vendor}: no refresh token is used twice`);

    await sandbox.fault(vendor, 'revoked');
    const tried = await session.test(id);
    equal(tried.ok, false, `${id} after its grant was revoked`);
    const broken = await until(`${id} to be an error`, async () => {
      const now = await session.find(id);
      return now.state === 'error' && now;
    });
    check(['revoked', 'credential_invalid'].includes(broken.health.state), `${id}: ${broken.health.state}`);
    equal(broken.notice.action, 'reconnect', `${id}: what to do`);
    await session.connect(id);
    await session.works(id);
  }
}

async function outagesKeepTheGrant(session) {
  const { sandbox } = session;
  await sandbox.fault('hubspot', 'expired');
  await sandbox.fault('hubspot', 'server_error');
  equal((await session.test('hubspot')).ok, false, 'hubspot while it answers 5xx');
  const during = await session.find('hubspot');
  check(during.health.state !== 'revoked', 'an outage is no revocation');
  await sandbox.clearFaults();
  await until('hubspot to work again', async () => (await session.test('hubspot')).ok);
}

async function googleIsShared(session) {
  await session.connect('google_calendar');
  const sheets = await session.ask(session.reuses ? 200 : 201, 'POST', '/google_sheets/connect', {});
  if (sheets.flowId) await session.ask(200, 'DELETE', `/google_sheets/connect/${sheets.flowId}`);
  await session.connect('google_sheets');
  await session.works('google_calendar');
  const made = await session.ask(201, 'POST', '/google_sheets/options/spreadsheetId', { label: 'Calls' });
  await session.ask(200, 'PATCH', '/google_sheets', { config: { spreadsheetId: made.value } });
  await session.works('google_sheets');
  equal((await session.ask(200, 'DELETE', '/google_calendar')).state, 'not_connected', 'Calendar disconnected');
  await session.works('google_sheets');
  const again = await session.ask(200, 'POST', '/google_calendar/connect', {});
  equal(again.state, 'connected', 'Calendar takes one click while Sheets holds the grant');
  await session.works('google_calendar');
}

async function refusals(session) {
  const denied = await session.signIn('hubspot', false);
  equal(denied.ended.state, 'failed', 'denied');
  equal(denied.ended.failure.code, 'denied', 'the reason');
  check(!denied.page.text.includes('is connected'), 'the page does not claim success');

  const once = await session.signIn('hubspot');
  equal(once.ended.state, 'connected', 'hubspot');
  const replayed = await session.engine.browse(once.location);
  equal(replayed.status, 400, 'a link used before');
  const forged = await session.engine.browse(once.location.replace(/state=[^&]+/, 'state=forged'));
  equal(forged.status, 400, 'a forged state');
  seen.pages += replayed.text + forged.text;
  await session.works('hubspot');
  await session.ask(200, 'DELETE', '/hubspot');

  await session.sandbox.fault('hubspot', 'refused_client', { count: 1 });
  const { ended } = await session.signIn('hubspot');
  equal(ended.failure?.code, 'bad_client', 'a wrong client secret');
}

async function addresses(session) {
  const { base } = session.sandbox;
  const make = `${base}/make/accepted`;
  const zap = `${base}/zapier/hooks/catch/5550100/sandbox/`;
  const inputs = { make: { url: make, trigger: 'When the caller wants a callback' }, zapier: { url: zap, events: ['call.ended'] }, mcp: { url: `${base}/mcp` } };
  for (const [id, input] of Object.entries(inputs)) {
    const tried = await session.ask(200, 'POST', `/${id}/connect`, { ...input, dryRun: true });
    check(tried.ok, `${id}: ${tried.detail}`);
    equal((await session.find(id)).state, 'not_connected', `${id} after a dry run`);
    equal((await session.ask(200, 'POST', `/${id}/connect`, input)).state, 'connected', id);
    await session.works(id);
  }
  check((await session.find('mcp')).tools.length > 0, 'the server\'s tools are there');
  const off = await session.ask(200, 'POST', '/make/connect', { url: `${base}/make/off`, dryRun: true });
  check(!off.ok && off.detail, 'a scenario that is off is seen when trying');
  const wrong = await session.ask(422, 'POST', '/make/connect', { url: 'make me an address' });
  equal(wrong.errors[0].pointer, '/url', 'the reason stands at the address');
  equal((await session.find('make')).state, 'connected', 'the working one stays');
}

run(async () => {
  if (!sandboxIsBuilt()) skip('callttone-sandbox is not built');
  const sandbox = await new Sandbox().start();
  const engine = new Engine({ ...sandbox.environment(), ...talkative });
  await engine.start();
  await sandbox.allowRedirect(`http://localhost:${engine.port}/api/integrations/callback`);
  const session = new Session(engine, sandbox);

  for (const integration of (await session.ask(200, 'GET', '')).data)
    check(integration.state === 'not_connected' || ['webhooks', 'rest_api'].includes(integration.id), `${integration.id}: ${integration.state}`);
  await refusals(session);
  await googleIsShared(session);
  for (const id of ['gohighlevel', 'slack', 'hubspot', 'salesforce']) {
    await session.connect(id);
    await session.works(id);
  }
  const calendars = await session.ask(200, 'GET', '/gohighlevel/options/calendarId');
  check(calendars.data.length > 0, 'GoHighLevel\'s calendars can be chosen');
  await session.ask(200, 'PATCH', '/gohighlevel', { config: { calendarId: calendars.data[0].value } });
  await addresses(session);

  await everyGrantRefreshesAndBreaks(session);
  await outagesKeepTheGrant(session);

  await engine.stop();
  await engine.start(engine.port);
  for (const id of [...Object.keys(byVendor), 'make', 'zapier', 'mcp']) {
    equal((await session.find(id)).state, 'connected', `${id} after a restart`);
    await session.works(id);
  }

  for (const secret of await sandbox.secrets()) seen.secrets.add(secret);
  const before = await expectNoSecrets(engine, seen.secrets, { 'the browser\'s pages': seen.pages });
  for (const id of [...Object.keys(byVendor), 'make', 'zapier', 'mcp'])
    equal((await session.ask(200, 'DELETE', `/${id}`)).state, 'not_connected', `${id} disconnected`);
  for (const vendor of ['hubspot', 'salesforce', 'google', 'slack'])
    check((await sandbox.vendor(vendor)).grants.every((grant) => grant.revoked), `${vendor}: its grants are revoked there`);
  for (const secret of await sandbox.secrets()) seen.secrets.add(secret);
  await expectNoSecrets(engine, seen.secrets, { 'the browser\'s pages': seen.pages });
  console.log(`${before.searched} secrets searched for in ${before.places} places`);
  equal((await engine.stop()).code, 0, 'callttoned ends');
  sandbox.stop();
});
