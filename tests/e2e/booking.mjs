// SPDX-License-Identifier: GPL-3.0-or-later
// The guide's booking story against the sandbox: availability, options, contact created, booked, confirmed. First as a
// voice platform drives it, then as `simulate` plays it; with GoHighLevel, with Google Calendar, and a Make scenario.
import { check, equal, run, skip } from './lib/checks.mjs';
import { runVerb, until } from './lib/engine.mjs';
import { Connected } from './lib/connected.mjs';
import { Receiver } from './lib/receiver.mjs';
import { sandboxIsBuilt } from './lib/sandbox.mjs';

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const dana = { name: 'Dana Whitfield', email: 'dana@whitfield.example', phone: '+15125550199' };

async function platformDrives(world, received) {
  const { engine, sandbox } = world;
  const callId = 'call_story';
  await engine.post({ event: 'call.started', callId, direction: 'inbound', fromNumber: dana.phone, toNumber: '+15125550100', agentId: 'agt_sales', agentName: 'Sales Agent' });
  equal((await world.invoke('ghl_get_contact', callId, { phone: dana.phone })).result.found, false, 'nobody has that number');

  const open = await world.invoke('ghl_check_availability', callId, { from: day(1), to: day(5), callerTimezone: 'America/New_York' });
  check(open.ok && open.result.slots.length > 3, `there are open times: ${open.text}`);
  check(/ or /.test(open.text), `the agent can offer some: ${open.text}`);
  equal(open.result.timezone, 'America/Chicago', 'slots are in the business zone');

  const created = await world.invoke('ghl_create_contact', callId, dana);
  check(created.ok && created.result.created, `the contact is new: ${created.text}`);
  const slot = open.result.slots[0].start;
  const booked = await world.invoke('ghl_book_appointment', callId, { start: slot, contactId: created.result.contactId, title: 'Cleaning', callerTimezone: 'America/New_York' });
  check(booked.ok, `it is booked: ${booked.error?.message}`);
  equal(booked.times.stored, slot, 'what the vendor stored is what was offered');
  equal(Date.parse(booked.times.utc), Date.parse(slot), 'and it is the same moment');

  const again = await world.invoke('ghl_book_appointment', callId, { start: slot, contactId: created.result.contactId, title: 'Cleaning, please' });
  check(again.ok && again.replayed, 'a repeat is answered from the first booking');
  equal(again.result.appointmentId, booked.result.appointmentId, 'with the same appointment');
  const byHand = await world.invoke('ghl_book_appointment', undefined, { start: slot, contactId: created.result.contactId });
  check(byHand.ok && byHand.result.alreadyThere && !byHand.replayed, 'outside the call it is found at the vendor');
  equal((await engine.expect(200, 'GET', '/api/v1/events?event=appointment.booked')).data.length, 1, 'which is no second booking');
  const other = await world.invoke('ghl_book_appointment', 'call_other', { start: slot, name: 'Luis Cordero', email: 'luis@lakeside.example' });
  equal(other.error.class, 'slot_taken', 'somebody else cannot have that time');
  check(other.result.alternatives.length > 0, 'and is offered others');
  const vendor = await sandbox.vendor('gohighlevel');
  equal(vendor.appointments.length, 1, 'appointments at the vendor');

  const confirmation = await until('the confirmation goes to the customer', () =>
    received().find((event) => event.event === 'appointment.booked'));
  equal(confirmation.callId, callId, 'it names the call');
  equal(Date.parse(confirmation.appointment.start), Date.parse(slot), 'and the time');
  const listed = (await engine.expect(200, 'GET', '/api/v1/appointments')).data;
  equal(listed.length, 1, 'appointments listed');
  equal(listed[0].external[0].id, booked.result.appointmentId, 'linked with the vendor');

  const timeline = (await engine.expect(200, 'GET', `/api/v1/calls/${callId}`)).timeline.filter((entry) => entry.kind === 'tool');
  equal(timeline.map((entry) => entry.title).join(' '), 'ghl_get_contact ghl_check_availability ghl_create_contact ghl_book_appointment ghl_book_appointment', 'the call shows its tools');

  const moved = await engine.expect(200, 'PATCH', `/api/v1/appointments/${listed[0].id}`, { start: open.result.slots[2].start, durationMinutes: 30 });
  await until('the vendor has the new time and not the old one as well', async () => {
    const { appointments } = await sandbox.vendor('gohighlevel');
    return appointments.length === 1 && Date.parse(appointments[0].startTime) === Date.parse(moved.start);
  });
  equal((await world.invoke('ghl_book_appointment', 'call_other', { start: slot, name: 'Luis Cordero', email: 'luis@lakeside.example' })).ok, true, 'the old time is free again');
}

async function simulatePlays(world) {
  const { engine, sandbox } = world;
  const before = (await sandbox.vendor('gohighlevel')).appointments.length;
  const played = await runVerb(engine, ['simulate', '--script', 'booking', '--fast', '--json', '--url', engine.url]);
  equal(played.code, 0, `simulate: ${played.err}`);
  const lines = played.out.trim().split('\n').map((line) => JSON.parse(line));
  const tools = lines.filter((line) => line.toolCall).map((line) => line.toolCall);
  check(tools.some((call) => call.name === 'ghl_book_appointment' && call.ok && !call.sample), `it books for real: ${JSON.stringify(tools)}`);
  const said = lines.filter((line) => line.turn).map((line) => line.turn.text);
  check(said.some((text) => /^You are booked with .+ on \w+day, /.test(text)), `the agent says when: ${said.join(' | ')}`);
  equal((await sandbox.vendor('gohighlevel')).appointments.length, before + 1, 'one more appointment at the vendor');
  const callId = lines.find((line) => line.callId).callId;
  const call = await engine.expect(200, 'GET', `/api/v1/calls/${callId}`);
  const names = call.toolCalls.map((one) => one.name);
  equal(names.length, new Set(call.toolCalls.map((one) => one.id)).size, 'each tool call is there once');
  check(call.toolCalls.every((one) => one.requests === undefined && one.latencyMs > 0), 'with its latency');
  equal(call.timeline.filter((entry) => entry.title === 'appointment.booked').length, 1, 'one confirmation');

  const rehearsed = await runVerb(engine, ['simulate', '--script', 'booking', '--fast', '--json', '--no-write', '--url', engine.url]);
  equal(rehearsed.code, 0, `simulate --no-write: ${rehearsed.err}`);
  equal((await sandbox.vendor('gohighlevel')).appointments.length, before + 1, 'nothing was written');
}

async function googleAndMake(world) {
  const { engine, sandbox } = world;
  await world.signIn('google_calendar');
  const open = await world.invoke('google_check_availability', 'call_google', { from: day(1), to: day(4), durationMinutes: 30 });
  check(open.ok && open.result.slots.length > 0, `Google has open times: ${open.error?.message}`);
  const wish = { title: 'Consultation', start: open.result.slots[0].start, durationMinutes: 30, attendees: [dana.email] };
  const [one, two] = await Promise.all([world.invoke('google_create_event', 'call_g1', wish), world.invoke('google_create_event', 'call_g2', wish)]);
  equal([one, two].filter((answer) => answer.ok).length, 1, 'of two who want one time, one gets it');
  const loser = one.ok ? two : one;
  equal(loser.error.class, 'slot_taken', 'and the other hears why');
  check(loser.result.alternatives.length > 0, 'and is offered others');

  const made = await engine.expect(201, 'POST', '/api/v1/appointments', { title: 'By hand', start: open.result.slots[4].start, durationMinutes: 30, attendee: dana });
  const linked = await until('the appointment is in Google Calendar too', async () => {
    const now = await engine.expect(200, 'GET', `/api/v1/appointments/${made.id}`);
    return now.external.find((event) => event.provider === 'google_calendar' && event.id) && now;
  });
  equal(linked.external[0].problem, null, 'without a problem');
  await engine.expect(200, 'PATCH', `/api/v1/appointments/${made.id}`, { status: 'cancelled' });

  await engine.expect(200, 'POST', '/api/v1/integrations/make/connect', { url: `${sandbox.base}/make/answers`, trigger: 'When a lead is qualified.' });
  const listed = (await engine.expect(200, 'GET', '/api/v1/tools')).data.find((tool) => tool.name === 'make_trigger_scenario');
  check(listed.description.includes('When a lead is qualified.'), 'the agent reads when to start it');
  const started = await world.invoke('make_trigger_scenario', 'call_make', { data: { interest: 'aligners' } });
  check(started.ok, `the scenario is started: ${started.error?.message}`);
  check((await world.invoke('make_trigger_scenario', 'call_make', { data: { interest: 'aligners' } })).replayed, 'and started once');
}

run(async () => {
  if (!sandboxIsBuilt()) skip('callttone-sandbox is not built');
  const receiver = await new Receiver().start();
  const received = () => receiver.requests.map((request) => JSON.parse(request.body));
  const world = await new Connected().start();
  await world.engine.addEndpoint(receiver.url, { events: ['appointment.booked'] });
  equal((await world.engine.expect(200, 'GET', '/api/v1/tools')).data.length, 0, 'tools before anything is connected');
  await world.connectGoHighLevel();
  equal((await world.engine.expect(200, 'GET', '/api/v1/tools')).data.length, 4, 'all agents have the tools at once');
  await platformDrives(world, received);
  await simulatePlays(world);
  await googleAndMake(world);
  receiver.stop();
  await world.stop();
});
