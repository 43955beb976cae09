// SPDX-License-Identifier: GPL-3.0-or-later
// An engine with all five integrations that get something after calls, calls to post, and what is at the vendors then.
import { check, equal } from './checks.mjs';
import { Connected } from './connected.mjs';
import { until } from './engine.mjs';

export const integrations = ['slack', 'zapier', 'google_sheets', 'hubspot', 'salesforce'];
export const vendorOf = { slack: 'slack', zapier: 'zapier', google_sheets: 'google', hubspot: 'hubspot', salesforce: 'salesforce' };
/** Short delays, and more of them than any outage of these tests takes. */
export const shortRetries = { CALLTTONE_RETRY_SCHEDULE: '0,0.3,0.5,1,1,2,2,3,3,5,5,5,5' };
const zapierEvents = ['call.started', 'call.ended', 'call.failed', 'transcript.ready', 'analysis.complete', 'lead.captured', 'appointment.booked'];
const callsChannel = 'C0HARBOR002';

let made = 0;

/** One call with lead, appointment and analysis. All that names it holds its id, so that it is found again anywhere. */
export function newCall() {
  const number = 2_000 + made++;
  const callId = `call_after_${number}`; // four digits always: no id is part of another one
  const lead = { firstName: 'Dana', lastName: `Whitfield ${number}`, email: `dana.${number}@whitfield.example`, phone: `+1512555${number}`, company: 'Whitfield Studio' };
  const about = { callId, direction: 'inbound', fromNumber: lead.phone, toNumber: '+15125550100', agentId: 'agt_sales', agentName: `Sales Agent ${callId}` };
  const begun = Date.now() - 300_000;
  const at = (seconds) => new Date(begun + seconds * 1_000).toISOString();
  const event = (name, seconds, more) => ({ event: name, id: `evt_${callId}_${name.replace('.', '_')}`, ...about, occurredAt: at(seconds), ...more });
  const appointment = { id: `apt_${callId}`, title: 'Cleaning', start: '2027-02-19T14:30:00-06:00', end: '2027-02-19T15:00:00-06:00', durationMinutes: 30, timezone: 'America/Chicago', attendee: { name: `${lead.firstName} ${lead.lastName}`, email: lead.email, phone: lead.phone } };
  const events = [
    event('call.started', 0, { startedAt: at(0) }),
    event('lead.captured', 130, { lead }),
    event('appointment.booked', 170, { appointment }),
    event('call.ended', 247, { status: 'completed', durationSeconds: 247, summary: `Asked about whitening, ${callId}.`, endedAt: at(247) }),
    event('transcript.ready', 252, { transcript: [{ role: 'caller', text: 'What does whitening cost?', atSeconds: 7 }] }),
    event('analysis.complete', 256, { sentiment: 'positive', leadScore: 86, keyPoints: ['New patient'], summary: `Booked a cleaning, ${callId}.`, lead }),
  ];
  return { callId, lead, appointment, events, named: (name) => events.find((one) => one.event === name) };
}

export function shuffled(list) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; --i) {
    const j = Math.floor(Math.random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

/** What the sandbox's vendors have, by call. */
export class AtVendors {
  constructor(state) {
    const { slack, zapier, google, hubspot, salesforce } = state.vendors;
    this.vendors = state.vendors;
    this.messages = slack.messages;
    this.runs = zapier.runs.map((run) => run.payload);
    this.tabs = google.spreadsheets.find((sheet) => sheet.title === 'Calls and leads')?.tabs ?? {};
    this.hubspot = hubspot;
    this.salesforce = salesforce;
  }

  rows(tab, callId) {
    return (this.tabs[tab] ?? []).slice(1).filter((row) => row.some((cell) => String(cell) === callId || String(cell) === `apt_${callId}`));
  }

  /** The row as an object by its headers. */
  row(tab, callId) {
    const [headers] = this.tabs[tab];
    return Object.fromEntries(this.rows(tab, callId)[0].map((cell, column) => [headers[column], cell]));
  }

  thread(callId) {
    const roots = this.messages.filter((message) => !message.thread_ts && JSON.stringify(message).includes(callId));
    const replies = this.messages.filter((message) => roots.some((root) => root.ts === message.thread_ts));
    return { roots, replies };
  }

  /** Ids that more than one thing has, over everything that is at the vendors: they would be seen with any call. */
  doubled() {
    const callIdOf = (record) => /call_after_\d{4}/.exec(JSON.stringify(record))?.[0];
    const everything = {
      'Slack roots': this.messages.filter((message) => !message.thread_ts).map(callIdOf),
      'Slack replies': this.messages.filter((message) => message.thread_ts).map((message) => message.thread_ts),
      ...Object.fromEntries(Object.entries(this.tabs).map(([tab, rows]) => [`rows of ${tab}`, rows.slice(1).map(callIdOf)])),
      'HubSpot contacts': this.hubspot.contacts.map((contact) => contact.properties.email),
      'HubSpot calls': this.hubspot.calls.map((call) => callIdOf(call.properties)),
      'Salesforce leads': this.salesforce.leads.map((lead) => lead.Email),
      'Salesforce tasks': this.salesforce.tasks.map((task) => task.CallObject),
    };
    return Object.entries(everything).flatMap(([what, ids]) =>
      ids.filter((id, index) => id && ids.indexOf(id) !== index).map((id) => `${what}: ${id}`));
  }

  /** How often each event of a call got to Zapier. */
  zaps(callId) {
    const times = new Map();
    for (const { id } of this.runs.filter((run) => run.callId === callId)) times.set(id, (times.get(id) ?? 0) + 1);
    return times;
  }

  calls(callId) { return this.hubspot.calls.filter((call) => JSON.stringify(call.properties).includes(callId)); }
  contacts({ email }) { return this.hubspot.contacts.filter((contact) => contact.properties.email === email); }
  leads({ email }) { return this.salesforce.leads.filter((lead) => lead.Email === email); }
  tasks(callId) { return this.salesforce.tasks.filter((task) => task.CallObject === callId); }

  /** How many of each thing there are of one call; see `once`. */
  count({ callId, lead }) {
    const { roots, replies } = this.thread(callId);
    const activities = this.calls(callId).map((call) => call.id);
    return {
      'Slack threads': roots.length, 'Slack replies': replies.length,
      'rows of Calls': this.rows('Calls', callId).length, 'rows of Leads': this.rows('Leads', callId).length,
      'rows of Appointments': this.rows('Appointments', callId).length,
      'HubSpot contacts': this.contacts(lead).length, 'HubSpot calls': activities.length,
      'contacts of the HubSpot call': new Set(this.hubspot.associations.filter((one) => activities.includes(one.from)).map((one) => one.to)).size,
      'Salesforce leads': this.leads(lead).length, 'Salesforce tasks': this.tasks(callId).length,
    };
  }
}

export const once = {
  'Slack threads': 1, 'Slack replies': 1, 'rows of Calls': 1, 'rows of Leads': 1, 'rows of Appointments': 1, 'HubSpot contacts': 1,
  'HubSpot calls': 1, 'contacts of the HubSpot call': 1, 'Salesforce leads': 1, 'Salesforce tasks': 1,
};

/** Each thing of the call is there once, and belongs together. `more` is what else is right, by the names of `once`. */
export function expectOnce(there, call, what, more = {}) {
  equal(JSON.stringify(there.count(call)), JSON.stringify({ ...once, ...more }), `${call.callId}, ${what}`);
  const [contact] = there.contacts(call.lead);
  const [activity] = there.calls(call.callId);
  check(there.hubspot.associations.some((one) => one.from === activity.id && one.to === contact.id), `${call.callId}, ${what}: the HubSpot call is on its contact`);
  const [task] = there.tasks(call.callId);
  equal(task.WhoId, there.leads(call.lead)[0].Id, `${call.callId}, ${what}: whose Salesforce task it is`);
}

/** Every event got to Zapier, and `ids` are all there are. */
export function expectZaps(there, call, ids, what, mayRepeat = false) {
  const times = there.zaps(call.callId);
  equal([...times.keys()].sort().join(), [...ids].sort().join(), `${call.callId}, ${what}: events at Zapier`);
  for (const [id, count] of times) check(mayRepeat || count === 1, `${call.callId}, ${what}: ${id} came ${count} times to Zapier`);
}

export class AfterCall extends Connected {
  ask(status, method, route, body) { return this.engine.expect(status, method, `/api/v1/${route}`, body); }

  async connectFive() {
    await this.signInAt('slack');
    await this.signInAt('hubspot');
    await this.signInAt('salesforce');
    await this.signInAt('google_sheets');
    const sheet = await this.ask(201, 'POST', 'integrations/google_sheets/options/spreadsheetId', { label: 'Calls and leads' });
    await this.ask(200, 'PATCH', 'integrations/google_sheets', { config: { spreadsheetId: sheet.value } });
    await this.ask(200, 'POST', 'integrations/zapier/connect', { url: `${this.sandbox.base}/zapier/hooks/catch/5550100/sandbox/`, events: zapierEvents });
  }

  signInAt(id) { return this.signIn(id, {}, id === 'slack' ? { channel: callsChannel } : {}); }

  /** How long the end of a call waits for its analysis, at all who wait. */
  async waitForAnalysis(minutes) {
    let waiting = 0;
    for (const id of integrations) {
      const { configSchema } = await this.ask(200, 'GET', `integrations/${id}`);
      if (!configSchema?.properties?.analysisWaitMinutes) continue;
      await this.ask(200, 'PATCH', `integrations/${id}`, { config: { analysisWaitMinutes: minutes } });
      ++waiting;
    }
    check(waiting > 0, 'somebody waits for the analysis');
  }

  async atVendors() { return new AtVendors(await this.sandbox.state()); }

  /** expectOnce(), and what the engine tells of the call when it is not so. */
  async expectOnceOf(there, call, what) {
    try {
      expectOnce(there, call, what);
    } catch (error) {
      const { records, deliveries } = await this.ask(200, 'GET', `calls/${call.callId}`);
      const { roots, replies } = there.thread(call.callId);
      const told = deliveries.map((one) => `${one.event} to ${one.destination.id}: ${one.status}, ${one.tries} tries, ${one.reason}`);
      throw new Error([error.message, ...told, JSON.stringify(records), JSON.stringify([...roots, ...replies].map(({ ts, thread_ts: thread, text }) => ({ ts, thread, text })))].join('\n'));
    }
  }

  /** All has been delivered, nothing is left behind. */
  async settled(limitMs = 30_000) {
    try {
      await until('nothing is waiting any more', async () => await this.engine.countDeliveries('status=pending,sending,retrying') === 0, limitMs);
    } catch (error) {
      throw new Error(`${error.message}\n${await this.#describe('pending,sending,retrying')}`);
    }
    if (await this.engine.countDeliveries('status=failed,cancelled') > 0)
      throw new Error(`deliveries that did not succeed:\n${await this.#describe('failed,cancelled')}`);
  }

  async #describe(status) {
    const { data } = await this.ask(200, 'GET', `deliveries?limit=20&status=${status}`);
    return data.map((one) => `${one.status} ${one.callId} ${one.event} to ${one.destination.id}, ${one.tries} tries, next ${one.nextAttemptAt}: ${one.reason}`).join('\n');
  }
}
