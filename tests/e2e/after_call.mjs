// SPDX-License-Identifier: GPL-3.0-or-later
// What a call leaves at Slack, Zapier, Google Sheets, HubSpot and Salesforce: each thing once, whatever is repeated, comes
// in another order, comes late, or waits for a new sign-in.
import { AfterCall, expectOnce, expectZaps, integrations, newCall, once, shortRetries, shuffled, vendorOf } from './lib/after_call.mjs';
import { check, equal, run, skip } from './lib/checks.mjs';
import { runVerb, sleep, until } from './lib/engine.mjs';
import { expectNoSecrets, talkative } from './lib/leaks.mjs';
import { sandboxIsBuilt } from './lib/sandbox.mjs';

const orders = Number(process.env.E2E_AFTER_CALL_ORDERS ?? 8);
const idsOf = (events) => events.map((event) => event.id);
const withoutId = ({ id, ...rest }) => rest;

/** As the simulator plays it: nothing but this call is at the vendors. */
async function simulated(world) {
  const played = await runVerb(world.engine, ['simulate', '--script', 'booking', '--fast', '--json', '--url', world.engine.url]);
  equal(played.code, 0, `simulate: ${played.err}`);
  const { callId } = played.out.trim().split('\n').map((line) => JSON.parse(line)).find((line) => line.callId);
  await world.settled();
  const call = await world.ask(200, 'GET', `calls/${callId}`);
  const { email } = call.analysis?.lead ?? call.lead;
  const there = await world.atVendors();
  equal(there.messages.length, 2, 'messages in Slack');
  equal(there.messages[1].thread_ts, there.messages[0].ts, 'the end of the call is in the thread of its start');
  equal(there.messages[0].text.split('\n')[0], `Call received with ${call.agentName}`, 'what Slack says at the start');
  check(/^Call ended \(\d+m \d+s\) - completed \| Sentiment: positive\n/.test(there.messages[1].text), `what it says at the end: ${there.messages[1].text}`);
  equal(there.zaps(callId).size, 6, 'events at Zapier');
  for (const tab of ['Calls', 'Leads', 'Appointments']) equal(there.tabs[tab].length, 2, `rows of ${tab}, headers included`);
  equal(there.calls(callId).length || there.hubspot.calls.length, 1, 'HubSpot calls');
  equal(there.contacts({ email }).length, 1, 'HubSpot contacts');
  equal(there.leads({ email }).length, 1, 'Salesforce leads');
  equal(there.tasks(callId).length, 1, 'Salesforce tasks');
}

/** What is written there is what was said. */
function expectContents(there, call) {
  const { callId, lead } = call;
  const { roots, replies } = there.thread(callId);
  equal(roots[0].text.split('\n')[0], `Call received with Sales Agent ${callId}`, 'Slack, started');
  equal(replies[0].text.split('\n')[0], 'Call ended (4m 7s) - completed | Sentiment: positive', 'Slack, ended');
  check(JSON.stringify(replies[0]).includes(`Booked a cleaning, ${callId}.`), 'Slack has the summary');
  const row = JSON.stringify(there.row('Calls', callId));
  for (const part of [lead.phone, `Booked a cleaning, ${callId}.`, 'positive', '247']) check(row.includes(part), `the row of the call has ${part}: ${row}`);
  check(JSON.stringify(there.row('Leads', callId)).includes(lead.email), 'the row of the lead has the address');
  check(JSON.stringify(there.row('Appointments', callId)).includes('Cleaning'), 'the row of the appointment has its title');
  const { properties } = there.calls(callId)[0];
  equal(properties.hs_call_duration, '247000', 'HubSpot wants milliseconds');
  equal(`${properties.hs_call_direction} ${properties.hs_call_status}`, 'INBOUND COMPLETED', 'HubSpot, direction and status');
  equal(`${properties.hs_call_from_number} ${properties.hs_call_to_number}`, `${lead.phone} +15125550100`, 'HubSpot, numbers');
  check(properties.hs_call_body.includes(`Booked a cleaning, ${callId}.`), 'HubSpot has the summary');
  const [task] = there.tasks(callId);
  equal(`${task.CallType} ${task.CallDurationInSeconds}`, 'Inbound 247', 'Salesforce, direction and duration');
  check(task.Description.includes(`Booked a cleaning, ${callId}.`), 'Salesforce has the summary');
  const [made] = there.leads(lead);
  equal(`${made.LeadSource}, ${made.FirstName} ${made.LastName}, ${made.Company}`, `AI Voice Agent, ${lead.firstName} ${lead.lastName}, ${lead.company}`, 'the Salesforce lead');
}

const contactOf = (records, integration, kind) => records.find((one) => one.integration === integration && one.kind === kind)?.contact;

async function expectRecords(world, call) {
  const { records } = await world.ask(200, 'GET', `calls/${call.callId}`);
  for (const id of ['slack', 'google_sheets', 'hubspot', 'salesforce']) {
    const there = records.filter((record) => record.integration === id);
    check(there.length > 0, `the call names what it left at ${id}: ${JSON.stringify(records)}`);
    check(there.every((record) => record.label && record.state === 'done'), `with words, and done: ${JSON.stringify(there)}`);
    check(there.some((record) => /^https?:\/\//.test(record.url)), `with a link: ${JSON.stringify(there)}`);
  }
  for (const [id, kind] of [['hubspot', 'call'], ['salesforce', 'task']]) {
    const contact = contactOf(records, id, kind);
    check(contact?.id && contact.name === `Dana ${call.lead.lastName}` && contact.others.length === 0, `whose it is at ${id}: ${JSON.stringify(contact)}`);
  }
}

/** Somebody the CRMs know, calling from a number they have in another spelling. */
async function knownCaller(world) {
  const call = newCall();
  const laura = { fromNumber: '+15125550142' };
  const spoken = ['call.started', 'call.ended', 'analysis.complete'].map((name) => ({ ...call.named(name), ...laura, lead: undefined }));
  const before = await world.atVendors();
  await world.engine.post(spoken);
  await world.settled();
  const { records } = await world.ask(200, 'GET', `calls/${call.callId}`);
  for (const [id, kind] of [['hubspot', 'call'], ['salesforce', 'task']]) {
    const contact = contactOf(records, id, kind);
    check(contact?.name === 'Laura Moreno' && /_number$/.test(contact.rule), `who it is at ${id}, and why: ${JSON.stringify(contact)}`);
  }
  const there = await world.atVendors();
  equal(there.hubspot.contacts.length + there.salesforce.leads.length, before.hubspot.contacts.length + before.salesforce.leads.length, 'nobody was made for it');
  equal(there.calls(call.callId).length + there.tasks(call.callId).length, 2, 'it is logged at both');
}

async function plainCall(world) {
  const call = newCall();
  await world.engine.post(call.events);
  await world.settled();
  const there = await world.atVendors();
  expectOnce(there, call, 'posted once');
  expectZaps(there, call, idsOf(call.events), 'posted once');
  expectContents(there, call);
  await expectRecords(world, call);
  return call;
}

/** The same ids are the same events; under other ids, or without, they say nothing new of the call. */
async function repeated(world, call) {
  await world.engine.post(shuffled(call.events));
  await world.settled();
  expectOnce(await world.atVendors(), call, 'the same events again');
  expectZaps(await world.atVendors(), call, idsOf(call.events), 'the same events again');

  await world.engine.post(call.events.map((event) => ({ ...event, id: `${event.id}_again` })));
  await world.engine.post(shuffled(call.events.map(withoutId)));
  await world.settled();
  equal((await world.ask(200, 'GET', `events?limit=100&callId=${call.callId}`)).data.length, call.events.length * 3, 'events kept');
  const there = await world.atVendors();
  expectOnce(there, call, 'the same with other ids');
  expectContents(there, call);
  expectZaps(there, call, idsOf(call.events), 'the same with other ids');
}

async function inAnyOrder(world) {
  const calls = Array.from({ length: orders }, newCall);
  for (const [index, call] of calls.entries()) {
    const twice = shuffled([...call.events, ...call.events]);
    call.order = twice.map((event) => event.event).join(' ');
    if (index % 2 === 0) await world.engine.post(twice);
    else for (const event of twice) await world.engine.post(event); // with deliveries between them
  }
  await world.settled(60_000);
  const there = await world.atVendors();
  for (const call of calls) {
    expectOnce(there, call, `in the order ${call.order}`);
    expectZaps(there, call, idsOf(call.events), 'in any order');
    expectContents(there, call);
  }
  return calls;
}

async function replayed(world, calls) {
  const before = await world.atVendors();
  const answer = await world.ask(200, 'POST', 'deliveries/replay', { filter: { status: 'delivered' } });
  check(answer.count >= calls.length * 10, `deliveries replayed: ${answer.count}`);
  await until('the replay is under way', async () => (await world.atVendors()).runs.length > before.runs.length);
  await world.settled(60_000);
  const there = await world.atVendors();
  for (const call of calls) {
    expectOnce(there, call, 'after a replay of everything');
    for (const [id, times] of there.zaps(call.callId)) equal(times, before.zaps(call.callId).get(id) + 1, `${id} is sent to Zapier again, under its id`);
  }
  equal(there.messages.length, before.messages.length, 'messages in Slack altogether');
}

async function lateAnalysis(world) {
  await world.waitForAnalysis(0);
  const call = newCall();
  const analysis = call.named('analysis.complete');
  await world.engine.post(call.events.filter((event) => event !== analysis));
  await world.settled();
  const before = await world.atVendors();
  expectOnce(before, call, 'without its analysis');
  check(JSON.stringify(before.row('Calls', call.callId)).includes(`Asked about whitening, ${call.callId}.`), 'what is known is written down');
  check(before.calls(call.callId)[0].properties.hs_call_body.includes('Asked about whitening'), 'at HubSpot too');
  check(before.tasks(call.callId)[0].Description.includes('Asked about whitening'), 'and at Salesforce');
  await world.engine.post(analysis);
  await world.settled();
  const after = await world.atVendors();
  expectOnce(after, call, 'with a late analysis');
  equal(after.calls(call.callId)[0].id, before.calls(call.callId)[0].id, 'the same HubSpot call');
  equal(after.tasks(call.callId)[0].Id, before.tasks(call.callId)[0].Id, 'the same Salesforce task');
  check(after.calls(call.callId)[0].properties.hs_call_body.includes('Booked a cleaning'), 'now with what the analysis says, at HubSpot');
  check(after.tasks(call.callId)[0].Description.includes('Booked a cleaning'), 'at Salesforce');
  const row = JSON.stringify(after.row('Calls', call.callId));
  check(row.includes('Booked a cleaning') && row.includes('positive'), `and in the sheet: ${row}`);
  await world.waitForAnalysis(10);
}

/** With a wait, nothing is written down before the analysis is there, and it says so. */
async function waitsForAnalysis(world) {
  const call = newCall();
  const analysis = call.named('analysis.complete');
  await world.engine.post(call.events.filter((event) => event !== analysis));
  const waiting = await until('the call activity waits', async () => {
    const { data } = await world.ask(200, 'GET', `deliveries?callId=${call.callId}&event=call.ended&destination=hubspot`);
    return data[0]?.reason && data[0];
  });
  equal(waiting.tries, 0, 'waiting is no attempt');
  check(/^Waits for .+\.$/.test(waiting.reason), `it says what it waits for: ${waiting.reason}`);
  equal((await world.atVendors()).calls(call.callId).length, 0, 'HubSpot calls while it waits');
  await world.engine.post(analysis);
  await world.settled();
  expectOnce(await world.atVendors(), call, 'after its wait');
}

async function reconnected(world) {
  const signedIn = integrations.filter((id) => id !== 'zapier');
  for (const id of signedIn) await world.sandbox.fault(vendorOf[id], 'revoked');
  const call = newCall();
  await world.engine.post(call.events);
  for (const id of signedIn) {
    const broken = await until(`${id} to be an error`, async () => {
      const now = await world.ask(200, 'GET', `integrations/${id}`);
      return now.state === 'error' && now;
    });
    equal(broken.notice.action, 'reconnect', `${id}: what to do`);
    const { data } = await world.ask(200, 'GET', `deliveries?callId=${call.callId}&destination=${id}&status=pending,retrying,sending`);
    check(data.length > 0, `${id}: deliveries wait`);
    const said = await until(`${id}: why they wait`, async () => {
      const now = (await world.ask(200, 'GET', `deliveries?callId=${call.callId}&destination=${id}`)).data;
      return now.find((one) => one.reason && /[Rr]econnect/.test(one.reason));
    });
    check(/\.$/.test(said.reason), `${id}: a whole sentence: ${said.reason}`);
  }
  await until('Zapier is not held up by others', async () => (await world.atVendors()).zaps(call.callId).size === call.events.length);
  equal(JSON.stringify((await world.atVendors()).count(call)), JSON.stringify(Object.fromEntries(Object.keys(once).map((name) => [name, 0]))), 'nothing got through meanwhile');
  for (const id of signedIn) await world.signInAt(id);
  await world.settled();
  const there = await world.atVendors();
  expectOnce(there, call, 'after reconnecting');
  expectZaps(there, call, idsOf(call.events), 'after reconnecting');
  expectContents(there, call);
}

run(async () => {
  if (!sandboxIsBuilt()) skip('callttone-sandbox is not built');
  const world = await new AfterCall({ ...shortRetries, ...talkative }).start(['--no-rate-limits'], 50);
  await world.connectFive();
  await simulated(world);
  const call = await plainCall(world);
  await knownCaller(world);
  await repeated(world, call);
  const calls = await inAnyOrder(world);
  await replayed(world, calls);
  await lateAnalysis(world);
  await waitsForAnalysis(world);
  await reconnected(world);
  await sleep(300);
  equal(await world.engine.countDeliveries('status=pending,sending,retrying'), 0, 'deliveries left behind');
  const { searched, places } = await expectNoSecrets(world.engine, [...await world.sandbox.secrets(), '/zapier/hooks/catch/5550100/sandbox/'],
    { 'GET /calls/{id}': (await world.engine.request('GET', `/api/v1/calls/${call.callId}`)).text });
  console.log(`${calls.length} orders, ${searched} secrets searched for in ${places} places`);
  await world.stop();
});
