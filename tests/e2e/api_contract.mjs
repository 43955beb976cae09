// SPDX-License-Identifier: GPL-3.0-or-later
// Every documented operation against a running engine on the sandbox, with requests made from the OpenAPI document: ones
// that fit, ones spoiled in places, ones that are no request at all. No answer may be a 5xx, undocumented, or differ from
// its schema, and each operation has to succeed at least once. CALLTTONE_SEED repeats a run; API_REQUESTS makes it longer.
import http from 'node:http';
import { AnswerCheck } from './lib/answer_check.mjs';
import { check, equal, run, skip } from './lib/checks.mjs';
import { Connected } from './lib/connected.mjs';
import { adminKey, runVerb, until } from './lib/engine.mjs';
import { libraries } from './lib/npm.mjs';
import { Receiver } from './lib/receiver.mjs';
import { sandboxIsBuilt } from './lib/sandbox.mjs';
import { SchemaValues } from './lib/schema_values.mjs';

if (!sandboxIsBuilt()) skip('callttone-sandbox is not built');
const load = libraries('tst_openapi holds the document against the routes without libraries.').require;
const fc = load('fast-check');
const seed = Number(process.env.CALLTTONE_SEED ?? Date.now() % 1_000_000);
const requestsEach = Number(process.env.API_REQUESTS ?? 25);
const atOnce = 4;
const answerLimitMs = 20_000;

/** Which of a path's parameters is an id of what; the rest are texts. */
const kindOf = (path) => /\/([a-z-]+)\/\{/.exec(path)?.[1] ?? '';
/** Half of a surrogate pair cannot be put into an address. */
const wellFormed = (value) => Buffer.from(String(value)).toString();
const verbs = ['get', 'post', 'patch', 'delete'];

class Contract {
  constructor(engine, document) {
    this.engine = engine;
    this.document = document;
    this.values = new SchemaValues(fc, document);
    const Ajv = load('ajv/dist/2020').default;
    this.checks = new AnswerCheck(Ajv, load('ajv-formats').default, document);
    this.problems = new Map();
    this.succeeded = new Set();
    this.ids = new Map(); // kind → ids seen in answers
    this.count = 0;
    this.operations = Object.entries(document.paths).flatMap(([path, members]) => verbs.filter((verb) => members[verb])
      .map((verb) => ({ ...members[verb], path, verb: verb.toUpperCase(), parameters: [...(members.parameters ?? []), ...(members[verb].parameters ?? [])].map((each) => this.values.resolve(each)) })));
    this.byId = new Map(this.operations.map((operation) => [operation.operationId, operation]));
  }

  send(operation, target, { body, headers = {}, key = adminKey }) {
    return new Promise((resolve, reject) => {
      const request = http.request({ host: '127.0.0.1', port: this.engine.port, method: operation.verb, path: target, agent: this.engine.agent, headers: {
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }), ...headers } }, (response) => {
        const answer = { status: response.statusCode, headers: response.headers, text: '' };
        if (String(response.headers['content-type']).startsWith('text/event-stream')) { // it would go on for ever
          response.destroy();
          resolve(answer);
          return;
        }
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          answer.text = Buffer.concat(chunks).toString();
          try { answer.json = JSON.parse(answer.text); } catch { /* the check says so where it matters */ }
          resolve(answer);
        });
      });
      request.on('error', reject);
      request.setTimeout(answerLimitMs, () => request.destroy(new Error(`no answer in ${answerLimitMs} ms`)));
      request.end(body);
    });
  }

  learnIds(kind, json) {
    const key = kind === 'tools' ? 'name' : 'id';
    const found = [json?.[key], ...(Array.isArray(json?.data) ? json.data.map((each) => each?.[key]) : [])].filter((id) => typeof id === 'string' && id);
    if (!this.ids.has(kind)) this.ids.set(kind, new Set());
    for (const id of found) if (this.ids.get(kind).size < 40) this.ids.get(kind).add(id);
  }

  /** Sends, holds the answer against the document, and remembers what was wrong with it. */
  async ask(operationId, { params = {}, query = [], body, headers, key } = {}) {
    const operation = this.byId.get(operationId);
    check(operation, `the document has ${operationId}`);
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(wellFormed(params[name] ?? '')));
    const search = new URLSearchParams(query.map(([name, value]) => [name, wellFormed(value)])).toString();
    const target = search ? `${path}?${search}` : path;
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    let wrong;
    let answer = { status: 0 };
    try {
      answer = await this.send(operation, target, { body: text, headers, key });
      wrong = this.checks.differences(operation, answer);
      if (answer.status < 400 || answer.status === 405) this.learnIds(/\/v1\/([a-z-]+)/.exec(operation.path)?.[1] ?? '', answer.json);
      if (answer.status < 400) this.succeeded.add(operationId);
    } catch (error) {
      wrong = `no answer: ${error.message}`;
    }
    this.count += 1;
    if (wrong) {
      const known = `${operationId}: ${wrong.slice(0, 90)}`;
      const told = `${operation.verb} ${target.slice(0, 300)}${text === undefined ? '' : ` with ${text.slice(0, 300)}`}\n    ${wrong}`;
      if (!this.problems.has(known)) this.problems.set(known, told);
    }
    return answer;
  }

  /** Requests of one operation, from fitting to absurd. */
  requestsOf(operation, index) {
    const text = fc.oneof({ weight: 3, arbitrary: fc.string({ maxLength: 12 }) }, { weight: 1, arbitrary: fc.constantFrom('', '..', '%2F', '\u0000', 'x'.repeat(3000), 'é/é', 'null') });
    const known = [...(this.ids.get(kindOf(operation.path)) ?? [])];
    const params = fc.record(Object.fromEntries(operation.parameters.filter((each) => each.in === 'path').map((each) => {
      const fitting = this.values.fitting(each.schema).map(String);
      const choices = [{ weight: 2, arbitrary: fitting }, { weight: 1, arbitrary: text.filter((value) => !['', '..', '.'].includes(value)) }];
      if (each.name !== 'flowId' && known.length) choices.push({ weight: 8, arbitrary: fc.constantFrom(...known) });
      return [each.name, fc.oneof(...choices)];
    })));
    const inQuery = operation.parameters.filter((each) => each.in === 'query');
    const query = fc.tuple(fc.subarray(inQuery), fc.boolean(), text).chain(([chosen, strange, value]) => fc.tuple(...chosen.map((each) => fc.oneof(
      { weight: 4, arbitrary: this.values.fitting(each.schema) }, { weight: 1, arbitrary: text }).map((given) => [each.name, given])))
      .map((pairs) => (strange ? [...pairs, ['unknown', value]] : pairs)));
    const content = operation.requestBody?.content?.['application/json']?.schema;
    const body = content ? this.values.body(content) : fc.constant(undefined);
    const headers = fc.oneof({ weight: 8, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constantFrom(
      { 'idempotency-key': 'same' }, { 'content-type': 'text/plain' }, { 'x-request-id': 'a b' }, { accept: 'text/html' }, { 'last-event-id': '-5' }, { 'mcp-protocol-version': '1999-01-01' }) });
    return fc.sample(fc.record({ params, query, body, headers }), { seed: seed + index, numRuns: requestsEach });
  }
}

/** What has to be done in the right order to succeed; the random part could seldom. */
async function tour(contract, stage, receiver) {
  const ask = async (operationId, options, status) => {
    const answer = await contract.ask(operationId, options);
    if (status !== undefined) equal(answer.status, status, `${operationId}: ${answer.text}`);
    return answer.json;
  };
  const endpoint = await ask('createWebhook', { body: { url: receiver.url, allowPrivateNetwork: true, events: ['call.started', 'call.ended'] } }, 201);
  for (const script of ['booking', 'failed'])
    equal((await runVerb(stage.engine, ['simulate', '--script', script, '--fast', '--url', stage.engine.url])).code, 0, `simulate ${script}`);
  await until('deliveries', async () => (await stage.engine.countDeliveries('status=delivered')) > 0);
  const one = { params: { id: endpoint.id } };
  await ask('testWebhook', one, 200);
  await ask('rotateWebhookSecret', { ...one, body: { graceSeconds: 60 } }, 200);
  await ask('recoverWebhook', { ...one, body: { since: '2026-01-01T00:00:00Z', dryRun: true } }, 200);
  const delivery = { params: { id: (await ask('listDeliveries', {}, 200)).data.at(-1).id } };
  await ask('getDelivery', delivery, 200);
  await ask('replayDelivery', delivery, 200);
  await ask('replayDeliveries', { body: { filter: { status: 'failed' }, dryRun: true } }, 200);
  const call = (await ask('listCalls', {}, 200)).data[0].id;
  await ask('getCall', { params: { id: call } }, 200);

  const flow = await ask('connectIntegration', { params: { id: 'salesforce' }, body: {} }, 201);
  await ask('getConnectFlow', { params: { id: 'salesforce', flowId: flow.flowId } }, 200);
  await ask('cancelConnect', { params: { id: 'salesforce', flowId: flow.flowId } }, 200);
  const pasted = await ask('connectIntegration', { params: { id: 'salesforce' }, body: {} }, 201);
  const address = await stage.sandbox.decide(pasted.authorizeUrl, true);
  await ask('pasteRedirect', { params: { id: 'salesforce', flowId: pasted.flowId }, body: { url: address } }, 200);
  const tool = { params: { name: 'ghl_get_contact' }, body: { callId: call, arguments: { email: 'nobody@example.invalid' } } };
  const invoked = await ask('invokeTool', tool, 200);
  await ask('getToolCall', { params: { id: invoked.id ?? (await ask('listToolCalls', {}, 200)).data[0].id } }, 200);
  await ask('listIntegrationOptions', { params: { id: 'gohighlevel', field: 'calendarId' } }, 200);
  await ask('connectIntegration', { params: { id: 'mcp' }, body: { url: `${stage.sandbox.base}/mcp` } }, 200);
  await ask('showWire', { params: { id: 'mcp' } }, 200);
  await ask('acceptToolChanges', { params: { id: 'mcp' }, body: {} }, 200);
  await ask('changeAppointmentSettings', { body: { slotMinutes: 30 } }, 200);
  await ask('getWebhook', one, 200);
  await ask('testIntegration', { params: { id: 'gohighlevel' }, body: {} }, 200);
  await ask('changeIntegration', { params: { id: 'gohighlevel' }, body: { config: {} } }, 200);
  await ask('createIntegrationOption', { params: { id: 'google_sheets', field: 'spreadsheetId' }, body: { label: 'Calls' } }, 201);
  await ask('changeWebhook', { ...one, body: { description: 'of the tour' } }, 200);

  const agent = await ask('createAgent', { body: { name: 'Sales', timezone: 'America/Chicago' } }, 201);
  await ask('getAgent', { params: { id: agent.id } }, 200);
  await ask('changeAgent', { params: { id: agent.id }, body: { greeting: 'Hello' } }, 200);
  const campaign = { params: { id: (await ask('createCampaign', { body: { name: 'Recall', agentId: agent.id, status: 'running', contacts: [{ phone: '+15125550142' }] } }, 201)).id } };
  await ask('addContacts', { ...campaign, body: { contacts: [{ phone: '+15125550142' }, { phone: '+15125550143' }] } }, 200);
  await ask('listContacts', campaign, 200);
  await ask('getCampaign', campaign, 200);
  await ask('deleteCampaign', campaign, 409);
  await ask('changeCampaign', { ...campaign, body: { status: 'completed' } }, 200);
  await ask('deleteCampaign', campaign, 204);

  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const free = await ask('listAvailableSlots', { query: [['from', day(7)], ['to', day(14)], ['duration', 30]] }, 200);
  const appointment = await ask('createAppointment', { body: { title: 'Cleaning', start: free.slots[0].start, durationMinutes: 30 } }, 201);
  await ask('createAppointment', { body: { title: 'Cleaning', start: free.slots[0].start, durationMinutes: 30 } }, 409);
  await ask('changeAppointment', { params: { id: appointment.id }, body: { notes: 'Came by phone.' } }, 200);
  await modelContext(contract);
}

/** A session at /mcp from its first message to its last. */
async function modelContext(contract) {
  const accept = { accept: 'application/json, text/event-stream' };
  const started = await contract.ask('mcpMessage', { headers: accept, body: { jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'contract', version: '1' } } } });
  equal(started.status, 200, `initialize: ${started.text}`);
  const session = { ...accept, 'mcp-session-id': started.headers['mcp-session-id'], 'mcp-protocol-version': '2025-06-18' };
  equal((await contract.ask('mcpMessage', { headers: session, body: { jsonrpc: '2.0', method: 'notifications/initialized' } })).status, 202, 'initialized');
  equal((await contract.ask('mcpMessage', { headers: session, body: { jsonrpc: '2.0', id: 2, method: 'tools/list' } })).status, 200, 'tools/list');
  equal((await contract.ask('mcpStream', { headers: { ...session, accept: 'text/event-stream' } })).status, 200, 'the stream');
  equal((await contract.ask('mcpEndSession', { headers: session })).status, 204, 'the end of the session');
}

/** Refused as documented: no key, and for what changes something a key that may only read. */
async function keyRules(contract) {
  const made = await contract.ask('createApiKey', { body: { name: 'reader', scopes: ['read'] } });
  for (const operation of contract.operations.filter((each) => each.security?.length)) {
    const params = Object.fromEntries(operation.parameters.filter((each) => each.in === 'path').map((each) => [each.name, 'x']));
    const stranger = await contract.ask(operation.operationId, { params, key: '' });
    if (operation.operationId !== 'getMetrics') equal(stranger.status, 401, `${operation.operationId} without a key`);
    if (!['read', undefined].includes(operation['x-scope']))
      equal((await contract.ask(operation.operationId, { params, key: made.json.key, body: operation.requestBody ? '{}' : undefined })).status, 403, `${operation.operationId} with a key that may read`);
  }
}

/** Operations that need what a test of HTTP alone has not: why, for each. */
const succeedsElsewhere = {
  getClientDocument: 'is served where there is a public address; e2e_mcp_sign_in asks for it',
  finishSignIn: 'needs a vendor in the middle of a sign-in; e2e_connect_sandbox does it',
};

run(async () => {
  console.log(`seed ${seed}, ${requestsEach} requests for each operation`);
  const receiver = await new Receiver().start();
  const stage = await new Connected({ CALLTTONE_ALLOW_PRIVATE_NETWORK: '1' }).start();
  await stage.connectGoHighLevel();
  await stage.signIn('hubspot');
  await stage.signIn('google_sheets');
  const document = await stage.engine.expect(200, 'GET', '/api/v1/openapi.json');
  const contract = new Contract(stage.engine, document);
  await tour(contract, stage, receiver);
  await keyRules(contract);

  // Mixed, so that operations meet what others left; what takes everything away comes last.
  const plan = contract.operations.flatMap((operation, index) => contract.requestsOf(operation, index).map((request) => ({ operation, request })));
  const order = fc.sample(fc.shuffledSubarray(plan, { minLength: plan.length }), { seed, numRuns: 1 })[0];
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < order.length) {
      const { operation, request } = order[next++];
      const ids = [...(contract.ids.get(kindOf(operation.path)) ?? [])];
      const fresh = Object.keys(request.params).length === 1 && ids.length && next % 2 ? { [Object.keys(request.params)[0]]: ids[next % ids.length] } : {};
      await contract.ask(operation.operationId, { ...request, params: { ...request.params, ...fresh } });
    }
  }));

  const health = await stage.engine.request('GET', '/healthz');
  equal(health.status, 200, 'health afterwards');
  const never = contract.operations.map((operation) => operation.operationId).filter((id) => !contract.succeeded.has(id) && !succeedsElsewhere[id]);
  for (const told of contract.problems.values()) console.error(told);
  console.log(`${contract.operations.length} operations, ${contract.count} requests, ${contract.problems.size} differences, never succeeded: ${never.join(', ') || 'none'}`);
  equal(contract.problems.size, 0, 'answers that differ from the document');
  equal(never.length, 0, 'operations that never succeeded');
  receiver.stop();
  await stage.stop();
});
