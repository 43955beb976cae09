// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that are not ours, in one call: the protocol authors' server-everything over Streamable HTTP and over HTTP+SSE,
// and one made with version 2 of their SDK, which speaks the stateless revision only.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startSdkServer } from '../mcp/sdk_server.mjs';
import { check, equal, run } from './lib/checks.mjs';
import { sleep, until } from './lib/engine.mjs';
import { McpEngine } from './lib/mcp_call.mjs';
import { libraries } from './lib/npm.mjs';

const loopbackOnly = fileURLToPath(new URL('../mcp/loopback_only.mjs', import.meta.url));
const token = 'Bearer token-of-the-everything-server-0123456789';
const children = new Set();
process.on('exit', () => { for (const child of children) child.kill('SIGKILL'); });

class EverythingServer {
  async start(installed, transport) {
    this.said = '';
    this.child = spawn(process.execPath, ['--import', loopbackOnly, installed.path('@modelcontextprotocol/server-everything/dist/index.js'), transport],
      { env: { PATH: process.env.PATH, PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(this.child);
    for (const stream of [this.child.stdout, this.child.stderr]) stream.on('data', (text) => { this.said += text; });
    const port = await until(`server-everything over ${transport} to listen`, () => /LISTENING (\d+)/.exec(this.said)?.[1]);
    this.url = `http://127.0.0.1:${port}/${transport === 'sse' ? 'sse' : 'mcp'}`;
    return this;
  }

  count(text) { return this.said.split(text).length - 1; }
}

/** What both transports of server-everything offer, called as agents do. */
async function everythingWorks(call, alias) {
  const echoed = await call.works(`${alias}__echo`, { message: 'Grüße an José ✓' });
  equal(echoed.text, 'Echo: Grüße an José ✓', `${alias}: a text`);

  const sum = await call.works(`${alias}__get-sum`, { a: 2, b: 3 });
  check(sum.text.includes('5'), `${alias}: ${sum.text}`);

  const weather = await call.works(`${alias}__get-structured-content`, { location: 'Chicago' });
  equal(weather.result.structured.temperature, 36, `${alias}: structured content`);
  check(!weather.result.structuredIsInvalid, `${alias}: as its schema says`);

  const image = await call.works(`${alias}__get-tiny-image`);
  check(image.result.content.some((part) => /image/i.test(part)), `${alias}: a note in place of the picture: ${image.result.content}`);
  check(!JSON.stringify(image).includes('iVBORw0KGgo'), `${alias}: not the picture itself`);

  const links = await call.works(`${alias}__get-resource-links`, { count: 2 });
  check(links.text.length > 0, `${alias}: links become text`);

  const wrong = await call.home.engine.request('POST', `/api/v1/tools/${alias}__get-sum/invoke`, { callId: call.id, arguments: { a: 'two', b: 3 } });
  equal(wrong.status, 422, `${alias}: wrong arguments are known before the server is asked: ${wrong.text}`);
}

async function toolErrorsAreForTheAgent(call, alias) {
  // A resource type the server does not know passes the engine's check of types, and the tool says what it wants.
  const refused = await call.invoke(`${alias}__get-resource-reference`, { resourceType: 'Text', resourceId: -1 });
  equal(refused.ok, false, `${alias}: a tool's error`);
  equal(refused.error.class, 'refused', `${alias}: its class`);
  check(/resourceId/i.test(refused.error.message), `${alias}: in the tool's own words: ${refused.error.message}`);
  check(refused.error.spoken.length > 10, `${alias}: and something to say: ${refused.error.spoken}`);
}

async function theLogTells(home, call, alias, server, echoed) {
  const logged = await home.toolCall(echoed.id);
  equal(logged.callId, call.id, `${alias}: whose call`);
  equal(logged.integration, server, `${alias}: which connection`);
  const asked = logged.requests.find((one) => one.requestBody?.includes('"tools/call"'));
  check(asked?.requestBody.includes('hear me'), `${alias}: the request as it was sent: ${JSON.stringify(logged.requests)}`);
  check(logged.requests.some((one) => one.responseBody?.includes('Echo: hear me')), `${alias}: and the answer`);
}

async function progressKeepsAToolAlive(home) {
  const call = await home.startCall();
  const [said, silent, legacy] = await Promise.all([
    call.invoke('desk__slow', { seconds: 10, silent: false }),
    call.invoke('desk__slow', { seconds: 11, silent: true }),
    call.invoke('every__trigger-long-running-operation', { duration: 10, steps: 10 }),
  ]);
  for (const answer of [said, legacy]) {
    check(answer.ok, `with progress: ${JSON.stringify(answer.error)}`);
    check(answer.tookMs > 9_500, `longer than a silent tool gets: ${answer.tookMs} ms`);
  }
  equal(silent.ok, false, 'without progress');
  equal(silent.error.class, 'timeout', 'the class');
  check(silent.tookMs > 7_000 && silent.tookMs < 9_500, `a silent tool is given up after 8 s: ${silent.tookMs} ms`);
  await call.end();
}

async function callsKeepTheirTools(home, sdk) {
  const before = await home.startCall();
  const had = await before.tools();
  sdk.more();
  await until('the engine to hear of it between calls', async () => (await home.find('mcp-3')).tools.some((tool) => tool.name === 'cancel_visit'));
  const after = await home.startCall();
  const has = await after.tools();
  check(!has.includes('desk__cancel_visit'), 'a new tool waits for somebody to look at it');
  const waiting = (await home.find('mcp-3')).tools.find((tool) => tool.name === 'cancel_visit');
  equal(waiting?.review, 'new', 'and says so');
  const changes = (await home.ask(200, 'GET', 'integrations/mcp-3/tool-changes')).data;
  equal(changes.map((one) => `${one.kind} ${one.name}`).join(), 'new cancel_visit', 'the difference');
  await home.ask(200, 'POST', 'integrations/mcp-3/tool-changes/accept', { names: ['cancel_visit'] });
  equal((await home.find('mcp-3')).tools.find((tool) => tool.name === 'cancel_visit').review, '', 'accepted');
  equal((await before.tools()).join(), had.join(), 'a call under way keeps what it had');
  await Promise.all([before.end(), after.end()]);

  const next = await home.startCall();
  check((await next.tools()).includes('desk__cancel_visit'), 'the next call has it');
  equal((await next.works('desk__cancel_visit')).text, 'Cancelled.', 'and it works');
  await next.end();
}

run(async () => {
  const installed = libraries('tst_mcp_dial tries all transports against servers of our own.');
  const [streamable, sse, sdk] = await Promise.all([new EverythingServer().start(installed, 'streamableHttp'),
    new EverythingServer().start(installed, 'sse'), startSdkServer(installed)]);
  const home = new McpEngine();
  await home.engine.start();

  const connected = await home.connect('mcp', { url: streamable.url, alias: 'every', authorization: token });
  equal(connected.accountDetail, '2025-11-25', 'the revision of server-everything');
  const overSse = await home.connect('mcp-2', { url: sse.url, alias: 'old' });
  // Over HTTP+SSE the authors' SDK still says its newest revision.
  check(overSse.accountDetail.startsWith('202'), `the revision over SSE: ${overSse.accountDetail}`);
  const modern = await home.connect('mcp-3', { url: sdk.url, alias: 'desk' });
  equal(modern.accountDetail, '2026-07-28', 'the revision of the SDK');
  const counts = [connected, overSse, modern].map((one) => one.tools.length);
  check(counts[0] >= 10 && counts[0] === counts[1] && counts[2] === 2, `tools found: ${counts}`);
  await home.configure('mcp', { timeoutSeconds: 15 });
  await home.configure('mcp-3', { timeoutSeconds: 15 });

  const endedBefore = streamable.count('Received session termination request');
  const call = await home.startCall();
  const tools = await call.tools();
  for (const name of ['every__echo', 'old__echo', 'desk__lookup_customer']) check(tools.includes(name), `${name} is in ${tools}`);
  equal(new Set(tools).size, tools.length, 'no name comes twice');
  for (const server of ['mcp', 'mcp-2', 'mcp-3']) check((await call.discovery(server)).ok, `${server} was asked when the call started`);

  for (const [alias, server] of [['every', 'mcp'], ['old', 'mcp-2']]) {
    await everythingWorks(call, alias);
    await toolErrorsAreForTheAgent(call, alias);
    await theLogTells(home, call, alias, server, await call.works(`${alias}__echo`, { message: 'hear me' }));
  }
  const found = await call.works('desk__lookup_customer', { phone: '+15125550123' });
  equal(JSON.stringify(found.result.structured), '{"name":"Dana Whitfield","visits":3}', 'structured content of the SDK server');

  equal(streamable.count('Received session termination request'), endedBefore, 'the session lasts as long as the call');
  await call.end();
  await until('the session to end with the call', () => streamable.count('Received session termination request') === endedBefore + 1);
  check(sse.count('Client Connected') > 0, 'streams were opened over SSE');
  await until('no stream to be left over SSE', () => sse.count('Client Disconnected') === sse.count('Client Connected'));
  check(!JSON.stringify([await home.wire('mcp'), await home.find('mcp')]).includes(token.slice(7)), 'the authorization is nowhere in the wire');

  await callsKeepTheirTools(home, sdk);
  await progressKeepsAToolAlive(home);
  await sleep(100);
  check(!home.engine.output.includes(token.slice(7)), 'nor in the log');
  equal((await home.engine.stop()).code, 0, 'exit code');
  equal(streamable.count('Session initialized'), streamable.count('Received session termination request'), 'sessions begun and ended');
  sdk.stop();
  console.log(`${tools.length} tools of three servers in one call`);
});
