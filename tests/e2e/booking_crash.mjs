// SPDX-License-Identifier: GPL-3.0-or-later
// Bookings while the vendor loses requests and answers, is slow and fails, several agents ask for the same thing at once,
// and the engine is killed in the middle: never two bookings of one wish, never a confirmation of one that is not there,
// and every call is answered.
import { check, equal, run, skip } from './lib/checks.mjs';
import { sleep, until } from './lib/engine.mjs';
import { Connected } from './lib/connected.mjs';
import { sandboxIsBuilt } from './lib/sandbox.mjs';

const rounds = Number(process.env.E2E_BOOKING_ROUNDS ?? 24);
const faults = [
  null,
  { kind: 'lost_answer', path: 'appointments', count: 1 },
  { kind: 'drop', path: 'appointments', count: 1 },
  { kind: 'server_error', path: 'appointments', count: 1 },
  { kind: 'slow', path: 'appointments', delayMs: 400, count: 2 },
  { kind: 'lost_answer', path: 'contacts', count: 1 },
];
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Answers of the calls that got one; those the kill cut off are null, and nothing was promised to them. */
async function book(world, callId, start, agents) {
  const wish = { start, name: 'Dana Whitfield', email: `dana.${callId}@whitfield.example`, title: 'Cleaning' };
  return Promise.all(Array.from({ length: agents }, () =>
    world.invoke('ghl_book_appointment', callId, wish).catch(() => null)));
}

async function appointmentsOf(world, callId) {
  const { appointments } = await world.sandbox.vendor('gohighlevel');
  return appointments.filter((one) => one.description.includes(`call ${callId},`) && one.appointmentStatus !== 'cancelled');
}

/** SIGTERM while the vendor takes its time: the end does not wait for it, and what it did all the same is found. */
async function stoppedInTheMiddle(world, start) {
  const callId = 'call_stopped';
  await world.sandbox.fault('gohighlevel', 'slow', { path: 'events/appointments', delayMs: 7_000, count: 1 });
  const answers = book(world, callId, start, 1);
  await sleep(300);
  const began = performance.now();
  equal((await world.engine.stop()).code, 0, 'exit code after SIGTERM');
  const took = performance.now() - began;
  check(took < 5_000, `it ended within 5 s: ${Math.round(took)} ms`);
  const [answer] = await answers;
  check(!answer?.ok, 'nothing was confirmed that was not known');
  await world.engine.start(world.engine.port);
  const settled = await until('the booking to be decided', async () => {
    const [now] = await book(world, callId, start, 1);
    return now?.ok && now;
  }, 30_000);
  equal((await appointmentsOf(world, callId)).map((one) => one.id).join(), settled.result.appointmentId, 'the one appointment');
}

run(async () => {
  if (!sandboxIsBuilt()) skip('callttone-sandbox is not built');
  const world = await new Connected().start();
  await world.connectGoHighLevel();
  const open = await world.invoke('ghl_check_availability', 'call_0', { from: day(1), to: day(30) });
  check(open.result.total >= rounds, `there are ${open.result.total} open times`);
  const slots = [];
  for (let from = 1; slots.length <= rounds; from += 2) {
    const page = await world.invoke('ghl_check_availability', 'call_0', { from: day(from), to: day(from + 1) });
    slots.push(...page.result.slots.map((slot) => slot.start));
  }

  const seen = { killed: 0, answered: 0, cutOff: 0, unknown: 0 };
  for (let round = 0; round < rounds; ++round) {
    const callId = `call_crash_${round}`;
    const fault = faults[round % faults.length];
    if (fault) await world.sandbox.fault('gohighlevel', fault.kind, fault);
    const agents = 1 + Math.floor(Math.random() * 3);
    const answers = book(world, callId, slots[round], agents);
    if (round % 2 === 1) {
      await sleep(Math.random() * 14); // a booking takes some six milliseconds
      await world.engine.killHard();
      ++seen.killed;
      await answers;
      await world.engine.start(world.engine.port);
    }
    const first = await answers;
    await world.sandbox.clearFaults();
    for (const answer of first) {
      if (!answer) ++seen.cutOff;
      else ++seen.answered;
      if (answer?.error?.class === 'outcome_unknown') ++seen.unknown;
      if (answer?.ok) equal((await appointmentsOf(world, callId)).length, 1, `${callId} was told it is booked; appointments`);
    }
    const settled = await until(`${callId} to be booked`, async () => {
      const [answer] = await book(world, callId, slots[round], 1);
      return answer?.ok && answer;
    }, 30_000);
    const there = await appointmentsOf(world, callId);
    equal(there.length, 1, `${callId}: appointments at the vendor`);
    equal(settled.result.appointmentId, there[0].id, `${callId}: the one that was confirmed`);
  }
  await stoppedInTheMiddle(world, slots[rounds]);
  const { appointments } = await world.sandbox.vendor('gohighlevel');
  equal(appointments.length, rounds + 1, 'appointments altogether');
  const listed = (await world.engine.expect(200, 'GET', `/api/v1/appointments?limit=500`)).data;
  equal(listed.length, rounds + 1, 'appointments listed');
  await until('each is announced once', async () => {
    const events = (await world.engine.expect(200, 'GET', '/api/v1/events?event=appointment.booked&limit=500')).data;
    return events.length === rounds + 1;
  });
  console.log(`${rounds} wishes, ${seen.answered} calls answered, ${seen.cutOff} cut off by ${seen.killed} kills, ${seen.unknown} answered "not known yet"`);
  await world.stop();
});
