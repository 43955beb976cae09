// SPDX-License-Identifier: GPL-3.0-or-later
// The step in the browser, done by a browser: Chromium without a window opens the sign-in page, ticks, presses Allow or
// Deny, and is shown our page, which loads nothing and tells nobody where it was.
import { spawnSync } from 'node:child_process';
import { check, equal, run, skip } from './lib/checks.mjs';
import { Engine, temporaryDirectory } from './lib/engine.mjs';
import { expectNoSecrets, talkative } from './lib/leaks.mjs';
import { libraries } from './lib/npm.mjs';
import { Sandbox, sandboxIsBuilt } from './lib/sandbox.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const chromium = process.env.E2E_CHROMIUM ?? names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()).find(Boolean);
const ours = '/api/integrations/callback';

/** Opens the sign-in page in a tab of its own, presses a button, and answers what the tab ended at. */
async function decide(browser, flow, button, before = async () => {}) {
  const tab = await browser.newPage();
  const asked = [];
  const violations = [];
  tab.on('request', (request) => asked.push({ url: request.url(), headers: request.headers(), type: request.resourceType() }));
  tab.on('console', (message) => { if (/Content Security Policy|Refused to/.test(message.text())) violations.push(message.text()); });
  await tab.goto(flow.authorizeUrl, { waitUntil: 'load', timeout: 15_000 });
  await before(tab);
  const pressed = `button[value="${button}"]`;
  const [response] = await Promise.all([tab.waitForNavigation({ waitUntil: 'load', timeout: 30_000 }), tab.click(pressed)]);
  const shown = {
    status: response.status(), address: new URL(tab.url()), title: await tab.title(),
    text: await tab.evaluate(() => globalThis.document.body.innerText),
    styled: await tab.evaluate(() => globalThis.getComputedStyle(globalThis.document.querySelector('main')).borderRadius !== '0px'),
    headers: response.headers(), violations,
    after: asked.slice(asked.findIndex((request) => request.url.includes(ours)) + 1),
  };
  await tab.close();
  return shown;
}

run(async () => {
  if (!sandboxIsBuilt()) skip('callttone-sandbox is not built');
  if (!chromium) skip('Chromium is not installed (apt install chromium). The same steps are done by an HTTP client in e2e_connect_sandbox.');
  const { default: puppeteer } = await libraries('The same steps are done by an HTTP client in e2e_connect_sandbox.').import('puppeteer-core');
  const sandbox = await new Sandbox().start();
  const engine = new Engine({ ...sandbox.environment(), ...talkative });
  await engine.start();
  await sandbox.allowRedirect(`http://localhost:${engine.port}${ours}`);
  const browser = await puppeteer.launch({
    executablePath: chromium, headless: true, userDataDir: temporaryDirectory(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking'],
  });
  const ask = (status, method, route, body) => engine.expect(status, method, `/api/v1/integrations${route}`, body);
  const states = new Set();
  const begin = async (id) => {
    const flow = await ask(201, 'POST', `/${id}/connect`, {});
    states.add(new URL(flow.authorizeUrl).searchParams.get('state'));
    return flow;
  };
  let pages = '';
  try {
    for (const id of ['gohighlevel', 'google_calendar', 'slack', 'hubspot', 'salesforce', 'google_sheets']) {
      const flow = await begin(id);
      const shown = await decide(browser, flow, 'allow');
      pages += shown.text;
      equal(shown.status, 200, `${id}: ${shown.text}`);
      equal(shown.address.pathname, ours, `${id}: the page`);
      check(shown.text.includes('is connected'), `${id}: ${shown.text}`);
      check(shown.styled, `${id}: the page's policy lets its own style through`);
      equal(shown.violations.join(), '', `${id}: the page's policy`);
      equal(shown.headers['referrer-policy'], 'no-referrer', `${id}: no referrer`);
      check(shown.after.every((request) => request.url.endsWith('/favicon.ico') && !request.headers.referer), `${id} loads ${JSON.stringify(shown.after)}`);
      equal((await ask(200, 'GET', `/${id}/connect/${flow.flowId}`)).state, 'connected', id);
      equal((await ask(200, 'GET', `/${id}`)).state, 'connected', id);
    }

    await ask(200, 'DELETE', '/hubspot');
    const denied = await decide(browser, await begin('hubspot'), 'deny');
    pages += denied.text;
    check(/did not allow|not connected/i.test(denied.text), `denied: ${denied.text}`);
    equal((await ask(200, 'GET', '/hubspot')).state, 'not_connected', 'denied');

    // Back in the history, or the tab restored: the link was good for once.
    const tab = await browser.newPage();
    const flow = await begin('hubspot');
    await tab.goto(flow.authorizeUrl, { waitUntil: 'load' });
    await Promise.all([tab.waitForNavigation({ waitUntil: 'load' }), tab.click('button[value="allow"]')]);
    const again = await tab.reload({ waitUntil: 'load' });
    equal(again.status(), 400, 'the page reloaded');
    pages += await tab.evaluate(() => globalThis.document.body.innerText);
    equal((await ask(200, 'GET', '/hubspot')).state, 'connected', 'and still connected');
    await tab.close();
  } finally {
    await browser.close();
  }

  const secrets = [...states, ...await sandbox.secrets()];
  const { searched, places } = await expectNoSecrets(engine, secrets, { 'the browser\'s pages': pages });
  console.log(`${searched} secrets searched for in ${places} places`);
  equal((await engine.stop()).code, 0, 'callttoned ends');
  sandbox.stop();
});
