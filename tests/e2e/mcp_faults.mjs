// SPDX-License-Identifier: GPL-3.0-or-later
// MCP servers that are down, die, never answer, answer rubbish or forget who is asking, in the middle of calls: the agent
// gets a sentence within the tool's limit, everything else goes on, and the log tells.
import { faults, oddities } from '../mcp/fault_server.mjs';
import { check, equal, run } from './lib/checks.mjs';
import { until } from './lib/engine.mjs';
import { FaultServers } from './lib/fault_servers.mjs';

const discoveryLimitMs = 7_000; // servers have 5 s when a call starts
const manyCalls = 60;

/** What comes of a look-up and of a write. A write whose answer was lost may have happened. */
const lost = ['unavailable', 'outcome_unknown'];
const late = ['timeout', 'outcome_unknown'];
const refused = ['refused', 'refused'];
const expected = {
  never: late, drips: late, dies: lost, diesInAStream: lost, endsWithoutReply: lost, tenMegabytes: lost, tenMegabytesInAStream: lost,
  wrongId: lost, wrongIdInAStream: lost, webPage: lost, noJson: lost, deep: lost, serverError: lost, redirect: refused,
  tooMany: ['rate_limited', 'rate_limited'], tellsTheSecret: refused, toolTellsTheSecret: refused, toolTellsAllHeaders: refused,
  floodsNotifications: lost, // more than an answer may be long
};

/** Each fault during a look-up and during a write, one after the other: several failures in a row would make it rest. */
async function breaksInCalls(home, alias, server) {
  const call = await home.startCall();
  check((await call.tools()).includes(`${alias}__look_up`), `${alias} is there when the call starts`);
  for (const [name, fault] of Object.entries({ ...faults, ...oddities })) {
    for (const [kind, tool] of ['look_up', 'write_down'].entries()) {
      const what = `${alias}, ${tool}, ${name}`;
      const before = server.count('tools/call');
      server.breaks('tools/call', fault);
      const [answer] = await Promise.all([call.invoke(`${alias}__${tool}`, { what: name }), home.goesOn(call)]);
      server.heals();
      if (expected[name]) await home.expectFailure(answer, what, expected[name][kind]);
      else check(answer.ok, `${what}: ${JSON.stringify(answer.error)}`);
      if (name === 'splitUtf8') equal(answer.text, 'Zoë zahlt 5 € für 🦷', what);
      const asked = server.count('tools/call') - before;
      check(asked === 1 || (tool === 'look_up' && asked === 2), `${what}: asked ${asked} times`);
      await call.works(`${alias}__look_up`, { what: `after ${name} ${tool}` });
    }
  }
  await call.end();
  check(!server.seen.some((one) => one.path === '/elsewhere'), `${alias}: a redirect is not followed`);
}

/** What servers ask of a client that only calls tools. */
function expectAnswersToServers(home) {
  const answersOf = (server, id) => server.seen.map((one) => one.message).filter((message) => !message.method && String(message.id).startsWith(id));
  const pings = answersOf(home.legacy, 'ping-');
  check(pings.length > 0 && pings.every((one) => one.result), `pings are answered: ${pings.length}`);
  check(answersOf(home.legacy, 's-1').every((one) => one.error?.code === -32601), 'there is nobody to sample');
  check(answersOf(home.legacy, 's-1').length > 0, 'and the server is told so');
  equal(answersOf(home.modern, '').length, 0, 'the stateless revision has no requests of servers, and gets no answers to any');
}

async function forgottenSessions(home) {
  const { legacy } = home;
  const call = await home.startCall();
  await call.tools();
  for (const by400 of [false, true]) {
    legacy.saysLostBy400 = by400;
    const [initialized, called] = [legacy.count('initialize'), legacy.count('tools/call')];
    legacy.sessions.clear();
    await call.works('old__write_down', { what: `after a lost session, ${by400 ? 400 : 404}` });
    equal(legacy.count('initialize') - initialized, 1, 'one new session');
    equal(legacy.count('tools/call') - called, 2, 'the refused request once more');
  }
  legacy.sessions.clear();
  legacy.breaks('initialize', faults.serverError);
  await home.expectFailure(await call.invoke('old__look_up', { what: 'no new session' }), 'a server that begins no new session', 'unavailable');
  legacy.heals();
  await call.works('old__look_up', { what: 'a session after all' });
  await call.end();
  await until('sessions to end with their calls', () => legacy.sessions.size === 0);
}

async function downWhenACallStarts(home) {
  await home.modern.stop();
  await home.legacy.stop();
  const call = await home.startCall();
  equal((await call.tools()).join(), 'good__look_up,good__write_down', 'the call has the tools that can be reached');
  for (const [id, alias] of home.servers.slice(0, 2)) {
    const discovery = await call.discovery(id);
    equal(discovery.ok, false, `${alias}: the wire tells`);
    check(discovery.requests.some((one) => one.problem), `${alias}: why: ${JSON.stringify(discovery)}`);
    const { state, notice } = await home.find(id);
    equal(`${state} ${notice?.level}`, 'connected warning', `${alias}: the card tells: ${JSON.stringify(notice)}`);
    const [answer] = await Promise.all([call.invoke(`${alias}__look_up`, { what: 'nobody there' }), home.goesOn(call)]);
    await home.expectFailure(answer, `${alias} is down`, 'unavailable');
  }
  await home.modern.start();
  await home.legacy.start();
  await call.end();
  const next = await home.startCall();
  equal((await next.tools()).length, 6, 'the next call has all of them');
  await until('the cards to be well again', async () => !(await home.find('mcp')).notice && !(await home.find('mcp-2')).notice);
  await next.works('new__look_up');
  await next.works('old__look_up');
  await next.end();
}

async function silentWhenACallStarts(home) {
  for (const method of ['server/discover', 'tools/list']) {
    for (const [, , server] of home.servers.slice(0, 2)) server.breaks(method, faults.never);
    const call = await home.startCall();
    await home.goesOn(call);
    const began = performance.now();
    equal((await call.tools()).join(), 'good__look_up,good__write_down', `without an answer to ${method}`);
    check(performance.now() - began < discoveryLimitMs, `the list does not wait for ever: ${performance.now() - began} ms`);
    for (const [, , server] of home.servers.slice(0, 2)) server.heals();
    await call.end();
  }
}

/** Calls that begin while servers hang wait for those, and for nothing else. */
async function manyCallsStartMeanwhile(home) {
  for (const [, , server] of home.servers.slice(0, 2)) server.breaks('server/discover', faults.never);
  const calls = await Promise.all(Array.from({ length: manyCalls }, () => home.startCall()));
  const lists = calls.map(async (call) => {
    const began = performance.now();
    return { tools: await call.tools(), tookMs: performance.now() - began };
  });
  const answers = await Promise.all(calls.map((call) => call.works('good__look_up', { what: call.id })));
  const slowest = Math.max(...answers.map((answer) => answer.tookMs));
  check(slowest < discoveryLimitMs / 2, `no tool waits behind lists: ${slowest} ms`);
  for (const { tools, tookMs } of await Promise.all(lists)) {
    equal(tools.join(), 'good__look_up,good__write_down', 'what can be reached is there');
    check(tookMs < discoveryLimitMs, `a list takes as long for many calls as for one: ${tookMs} ms`);
  }
  for (const [, , server] of home.servers.slice(0, 2)) server.heals();
  await Promise.all(calls.map((call) => call.end()));
  return slowest;
}

async function restartsInACall(home) {
  const call = await home.startCall();
  await call.tools();
  for (const [, alias, server] of home.servers.slice(0, 2)) {
    await server.stop();
    server.sessions.clear();
    await home.expectFailure(await call.invoke(`${alias}__look_up`, { what: 'while it is gone' }), `${alias} is gone`, 'unavailable');
    await server.start();
    await call.works(`${alias}__write_down`, { what: 'back again' });
  }
  await call.end();
}

run(async () => {
  const home = await new FaultServers().start();
  await Promise.all([breaksInCalls(home, 'new', home.modern), breaksInCalls(home, 'old', home.legacy)]);
  expectAnswersToServers(home);
  await forgottenSessions(home);
  await restartsInACall(home);
  await downWhenACallStarts(home);
  await silentWhenACallStarts(home);
  const slowest = await manyCallsStartMeanwhile(home);
  await home.stop();
  console.log(`${Object.keys({ ...faults, ...oddities }).length} faults, each in a look-up and a write, in both kinds of revisions`);
  console.log(`${manyCalls} calls at once while two servers hang: the slowest tool of another took ${Math.round(slowest)} ms`);
});
