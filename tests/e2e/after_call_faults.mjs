// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of calls at once, while one vendor after the other limits requests, fails, is slow, loses answers, or has to be
// signed in to again: nothing is lost or doubled, the others go on, and nobody is asked more often than they allow.
import { AfterCall, expectZaps, integrations, newCall, shortRetries, vendorOf } from './lib/after_call.mjs';
import { check, equal, run, skip } from './lib/checks.mjs';
import { sleep, until } from './lib/engine.mjs';
import { sandboxIsBuilt } from './lib/sandbox.mjs';

const calls = Number(process.env.E2E_AFTER_CALL_CALLS ?? 500);
const windowMs = Number(process.env.E2E_AFTER_CALL_WINDOW_MS ?? 1_500);
const drainLimitMs = Number(process.env.E2E_AFTER_CALL_DRAIN_MS ?? 150_000);
const pacedCalls = Number(process.env.E2E_AFTER_CALL_PACED ?? 12);
const recoveryMs = 12_000; // a vendor that failed is given some rest before it is asked again
const paceFactor = 50;
const eventsPerPost = 60;
const slackPace = { perSecond: 1, burst: 3 };

// HubSpot and Salesforce name no time when they limit requests, so the rests after that are minutes long; here they do.
const limited = { kind: 'answer', status: 429, headers: { 'Retry-After': '1' }, body: 'Too many requests' };
const troubles = [
  { kind: 'rate_limited', retryAfter: 1 },
  { kind: 'server_error' },
  { kind: 'slow', delayMs: 700 },
  { kind: 'lost_answer', count: 4 },
  { kind: 'revoked' },
];

async function postAll(world, all) {
  const events = all.flatMap((call) => call.events);
  const began = performance.now();
  for (let from = 0; from < events.length; from += eventsPerPost) await world.engine.post(events.slice(from, from + eventsPerPost));
  return performance.now() - began;
}

const left = (world, id) => world.engine.countDeliveries(`destination=${id}&status=pending,sending,retrying`);
const done = (world, id) => world.engine.countDeliveries(`destination=${id}&status=delivered`);

/** One vendor is in trouble for a while; those who were not lately get on with what they have. */
async function trouble(world, id, { kind, ...more }, seen) {
  const others = integrations.filter((other) => other !== id && !(performance.now() - seen.lastTrouble.get(other) < recoveryMs));
  const before = new Map();
  for (const other of others) before.set(other, await done(world, other));
  const fault = kind === 'rate_limited' && ['hubspot', 'salesforce'].includes(id) ? limited : { kind, ...more };
  await world.sandbox.fault(vendorOf[id], fault.kind, fault);
  const requestsBefore = kind === 'rate_limited' ? (await world.sandbox.vendor(vendorOf[id])).requests : 0;
  await sleep(windowMs);
  if (kind === 'rate_limited') {
    const asked = (await world.sandbox.vendor(vendorOf[id])).requests - requestsBefore;
    const most = 8 * (1 + Math.ceil(windowMs / 1_000)); // what was under way, and a look each second
    check(asked <= most, `${id} asked for a pause of a second and got ${asked} requests in ${windowMs} ms`);
    seen.whileLimited = Math.max(seen.whileLimited, asked);
  }
  for (const other of others) {
    const now = await done(world, other);
    if (await left(world, other) === 0) continue; // it has nothing to do any more
    ++seen.looks;
    if (now > before.get(other)) ++seen.wentOn;
    else seen.stood.push(`${other} while ${id} was ${kind}`);
  }
  await world.sandbox.clearFaults();
  if (kind === 'revoked') {
    if (await left(world, id) > 0)
      await until(`${id} to want a new sign-in`, async () => (await world.ask(200, 'GET', `integrations/${id}`)).state === 'error');
    await world.signInAt(id);
  } else {
    await world.ask(200, 'POST', `integrations/${id}/test`, {}); // when it passes, what waits is not kept waiting
  }
  const after = await done(world, id);
  await until(`${id} goes on after it was ${kind}`, async () => await left(world, id) === 0 || await done(world, id) > after, 6_000);
  seen.lastTrouble.set(id, performance.now());
}

async function manyCallsInTrouble() {
  const world = await new AfterCall(shortRetries).start(['--no-rate-limits'], paceFactor);
  await world.connectFive();
  const all = Array.from({ length: calls }, newCall);
  const posting = postAll(world, all);
  const seen = { looks: 0, wentOn: 0, stood: [], whileLimited: 0, lastTrouble: new Map() };
  const began = performance.now();
  for (const id of ['zapier', 'salesforce', 'slack', 'google_sheets', 'hubspot']) // who is through first comes first
    for (const one of troubles)
      if (one.kind !== 'revoked' || id !== 'zapier') await trouble(world, id, one, seen); // nobody signs in to Zapier
  const postedIn = await posting;
  const troubleMs = performance.now() - began;
  await world.settled(drainLimitMs);
  const drainedMs = performance.now() - began;

  const there = await world.atVendors();
  for (const call of all) {
    await world.expectOnceOf(there, call, 'after all that');
    expectZaps(there, call, call.events.map((event) => event.id), 'after all that', true);
  }
  equal(there.doubled().join(), '', 'what is there more than once');
  const posts = there.runs.filter((run) => run.callId).map((run) => run.id);
  const repeated = posts.length - new Set(posts).size;
  check(repeated < 50, `Zapier got ${repeated} events again; only those whose answer was lost may come again`);
  check(seen.looks >= 20, `there was work left in ${seen.looks} of the looks at the others`);
  equal(seen.stood.join('; '), '', 'who stood still while somebody else was in trouble');
  const deliveries = await world.engine.countDeliveries('status=delivered');
  console.log(`${calls} calls posted in ${Math.round(postedIn)} ms, ${Math.round(troubleMs / 1_000)} s of trouble, all ${deliveries} delivered after ${Math.round(drainedMs / 1_000)} s; `
    + `others went on in ${seen.wentOn} of ${seen.looks} looks, at most ${seen.whileLimited} requests to who asked for a pause, ${repeated} repeats at Zapier`);
  await world.stop();
}

/** The vendors' real paces, and a sandbox that counts. */
async function realPace() {
  const world = await new AfterCall(shortRetries).start();
  await world.connectFive();
  const all = Array.from({ length: pacedCalls }, newCall);
  const refused = new Map(Object.values(vendorOf).map((vendor) => [vendor, new Set()]));
  const watch = setInterval(async () => {
    for (const { at, vendor, path, status } of (await world.sandbox.state()).wire)
      if (status === 429 || status === 403) refused.get(vendor).add(`${at} ${path}`);
  }, 1_000);
  await postAll(world, all);
  await world.settled(drainLimitMs);
  clearInterval(watch);
  const there = await world.atVendors();
  // The sandbox allows ten messages in ten seconds to the millisecond; the burst at the beginning may go beyond that.
  for (const [vendor, times] of refused)
    check(times.size <= (vendor === 'slack' ? there.messages.length / 8 : 0), `${vendor} refused ${times.size} requests because there were too many: ${[...times].join('; ')}`);
  for (const call of all) await world.expectOnceOf(there, call, 'at the vendors\' pace');
  const times = there.messages.map((message) => Number(message.ts)).sort((a, b) => a - b);
  for (let from = 0; from < times.length; ++from)
    for (let to = from + slackPace.burst; to < times.length; ++to) {
      const least = (to - from + 1 - slackPace.burst) / slackPace.perSecond - 0.1;
      check(times[to] - times[from] >= least, `${to - from + 1} messages to Slack within ${(times[to] - times[from]).toFixed(2)} s`);
    }
  console.log(`${times.length} messages to Slack in ${(times.at(-1) - times[0]).toFixed(1)} s, at its own pace`);
  await world.stop();
}

run(async () => {
  if (!sandboxIsBuilt()) skip('callttone-sandbox is not built');
  if (calls > 0) await manyCallsInTrouble();
  if (pacedCalls > 0) await realPace();
});
