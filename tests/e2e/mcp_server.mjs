// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's tools at /mcp: used by both clients of the protocol's authors while GoHighLevel's sandbox is connected,
// and held against the server scenarios of their test suite. Which of those have to pass, and why others do not apply,
// is in tests/mcp/server_scenarios.json.
import { readFileSync } from 'node:fs';
import { check, equal, run, skip } from './lib/checks.mjs';
import { Conformance } from './lib/conformance.mjs';
import { Connected } from './lib/connected.mjs';
import { until } from './lib/engine.mjs';
import { KeyProxy } from './lib/key_proxy.mjs';
import { libraries } from './lib/npm.mjs';
import { sandboxIsBuilt } from './lib/sandbox.mjs';

const atOnce = 2;
const lists = JSON.parse(readFileSync(new URL('../mcp/server_scenarios.json', import.meta.url), 'utf8'));
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Both generations of the authors' SDK, and the newer one in both of the protocol's ways of speaking. */
class Clients {
  constructor(installed, url, key) {
    this.installed = installed;
    this.url = new URL(url);
    this.headers = { authorization: `Bearer ${key}` };
    this.open = [];
  }

  async connect(name, callId) {
    const old = name === 'v1';
    const { Client } = await this.installed.import(`@modelcontextprotocol/${old ? 'sdk/client/index.js' : 'client'}`);
    const { StreamableHTTPClientTransport } = await this.installed.import(`@modelcontextprotocol/${old ? 'sdk/client/streamableHttp.js' : 'client'}`);
    const heard = { changes: 0 };
    const client = new Client({ name: `e2e-${name}`, version: '1' }, {
      listChanged: { tools: { onChanged: () => { heard.changes += 1; } } },
      ...(name === 'v2 modern' ? { versionNegotiation: { mode: { pin: '2026-07-28' } } } : {}),
    });
    const transport = new StreamableHTTPClientTransport(this.url, { requestInit: { headers: { ...this.headers, 'x-call-id': callId, 'x-agent-id': 'agt_mcp' } } });
    await client.connect(transport);
    const one = { name, client, transport, heard, callId };
    this.open.push(one);
    return one;
  }

  async tools(one) { return (await one.client.listTools()).tools.map((tool) => tool.name); }

  async close() {
    for (const { client, transport, name } of this.open) {
      if (name !== 'v2 modern') await transport.terminateSession();
      await client.close();
    }
  }
}

async function bothClientsCallTools(world, clients) {
  const { engine } = world;
  const all = [];
  for (const name of ['v1', 'v2 legacy', 'v2 modern']) all.push(await clients.connect(name, `call_${name.replace(' ', '_')}`));
  for (const one of all) check(!(await clients.tools(one)).some((tool) => tool.startsWith('ghl_')), `${one.name}: no tool of GoHighLevel yet`);

  await world.connectGoHighLevel();
  for (const one of all) await until(`${one.name} to hear that there are other tools`, () => one.heard.changes > 0);
  const listed = await Promise.all(all.map((one) => clients.tools(one)));
  check(listed[0].includes('ghl_check_availability'), `the tools are there: ${listed[0]}`);
  for (const names of listed) equal(names.join(), listed[0].join(), 'all see the same, in one order');

  const days = { from: day(1), to: day(5), callerTimezone: 'America/New_York' };
  for (const [index, one] of all.entries()) {
    const open = await one.client.callTool({ name: 'ghl_check_availability', arguments: days });
    check(!open.isError, `${one.name}: ${JSON.stringify(open.content)}`);
    check(/ or /.test(open.content[0].text), `${one.name}: the agent can offer times: ${open.content[0].text}`);
    check(open.structuredContent.slots.length > 3, `${one.name}: and has them as data`);

    const book = { name: 'ghl_book_appointment', arguments: { start: open.structuredContent.slots[index * 2].start, name: `Dana ${index}`, email: `dana${index}@whitfield.example` } };
    const booked = await one.client.callTool(book);
    check(!booked.isError, `${one.name}: booked: ${JSON.stringify(booked.content)}`);
    equal(booked._meta['com.callttone/replayed'], false, `${one.name}: for the first time`);
    const again = await one.client.callTool(book);
    equal(again._meta['com.callttone/replayed'], true, `${one.name}: a repeat in the same call is one booking`);
    equal(again.structuredContent.appointmentId, booked.structuredContent.appointmentId, `${one.name}: the same`);

    const wrong = await one.client.callTool({ name: 'ghl_check_availability', arguments: { from: 'some day' } });
    equal(wrong.isError, true, `${one.name}: wrong arguments are for the model`);
    equal(wrong.structuredContent.error.class, 'invalid_arguments', `${one.name}: in a word it can act on`);
    let refusal;
    try { await one.client.callTool({ name: 'nobody_knows', arguments: {} }); } catch (error) { refusal = error; }
    equal(refusal?.code, -32602, `${one.name}: a tool nobody knows: ${refusal}`);

    const logged = await engine.expect(200, 'GET', `/api/v1/tool-calls/${booked._meta['com.callttone/toolCallId']}`);
    equal(`${logged.callId} ${logged.agentId}`, `${one.callId} agt_mcp`, `${one.name}: the log knows whose call it was`);
  }
  equal((await world.sandbox.vendor('gohighlevel')).appointments.length, all.length, 'appointments at the vendor');

  const before = all.map((one) => one.heard.changes);
  await engine.expect(200, 'DELETE', '/api/v1/integrations/gohighlevel');
  for (const [index, one] of all.entries()) await until(`${one.name} to hear that they are gone`, () => one.heard.changes > before[index]);
  return listed[0].length;
}

/** What a server connected to the engine offers is among the engine's own tools: one address for all. */
async function toolsOfServersComeThrough(world, clients) {
  const { engine, sandbox } = world;
  const listener = await clients.connect('v2 modern', 'call_listening');
  await engine.expect(200, 'POST', '/api/v1/integrations/mcp/connect', { url: `${sandbox.base}/mcp`, alias: 'front' });
  await until('the client to hear of the server', () => listener.heard.changes > 0);
  const caller = await clients.connect('v1', 'call_through');
  check((await clients.tools(caller)).includes('front__lookup_patient'), 'the server\'s tools are listed');
  const found = await caller.client.callTool({ name: 'front__lookup_patient', arguments: { phone: '+15125550142' } });
  check(!found.isError && found.content[0].text.includes('Laura Moreno'), `and work: ${JSON.stringify(found)}`);
}

/** The list names every scenario there is, once, and none that is not there any more. */
async function expectComplete(suite, { required, partly = {}, notApplicable }) {
  const there = await suite.scenarios('server');
  const must = new Set(Object.values(required).flat());
  const named = [...new Set([...must, ...Object.values(partly).flatMap((one) => Object.keys(one)), ...Object.keys(notApplicable)])];
  equal(there.filter((name) => !named.includes(name)).join(), '', `scenarios of ${suite.name} that server_scenarios.json does not know`);
  equal(named.filter((name) => !there.includes(name)).join(), '', `scenarios in server_scenarios.json that ${suite.name} does not have`);
  equal(Object.keys(notApplicable).filter((name) => must.has(name)).join(), '', `scenarios of ${suite.name} that are required and not applicable`);
  check(Object.values(notApplicable).every((reason) => reason.length >= 10), `${suite.name}: each exception has its reason`);
}

function jobsOf(suite, { required, partly = {} }) {
  const whole = Object.entries(required).flatMap(([revision, scenarios]) => scenarios.map((scenario) => ({ suite, scenario, revision, except: {} })));
  const parts = Object.entries(partly).flatMap(([revision, scenarios]) =>
    Object.entries(scenarios).map(([scenario, except]) => ({ suite, scenario, revision, except })));
  return [...whole, ...parts];
}

/** What a scenario found wrong, beside what `except` says of it; and what it should have found and did not. */
function faultsOf({ except }, { good, bad, said }) {
  const faults = bad.filter((one) => !(one.id in except)).map((one) => `${one.id}: ${one.errorMessage ?? one.description}`);
  const gone = Object.keys(except).filter((id) => !bad.some((one) => one.id === id)).map((id) => `${id} passes now: take it off the list`);
  if (good === 0) faults.push(`nothing was checked: ${said}`);
  return [...faults, ...gone];
}

async function suitePasses(installed, url) {
  const jobs = [];
  for (const name of ['mcp-conformance', 'mcp-conformance-next']) {
    const suite = new Conformance(installed, name);
    await expectComplete(suite, lists[name]);
    jobs.push(...jobsOf(suite, lists[name]));
  }
  const total = jobs.length;
  const failures = [];
  let checks = 0;
  const worker = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const found = await job.suite.run('server', job.scenario, ['--url', url], { revision: job.revision });
      checks += found.good;
      const faults = faultsOf(job, found);
      if (faults.length > 0) failures.push([`${job.suite.name} ${job.scenario} ${job.revision}`, ...faults].join('\n  '));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw new Error(`${failures.length} of ${total} scenarios failed:\n${failures.join('\n')}`);
  return `${total} scenarios, ${checks} checks`;
}

run(async () => {
  if (!sandboxIsBuilt()) skip('callttone-sandbox is not built');
  const installed = libraries('tst_api_mcp tries /mcp byte by byte.');
  const world = await new Connected().start();
  const key = (await world.engine.expect(201, 'POST', '/api/v1/api-keys', { name: 'voice platform', scopes: ['runtime'] })).key;
  const clients = new Clients(installed, `${world.engine.url}/mcp`, key);
  const tools = await bothClientsCallTools(world, clients);
  await toolsOfServersComeThrough(world, clients);
  await clients.close();

  await world.connectGoHighLevel();
  const proxy = await new KeyProxy().start(world.engine, key);
  console.log(`${tools} tools; ${await suitePasses(installed, proxy.url)}`);
  proxy.stop();
  await world.stop();
});
