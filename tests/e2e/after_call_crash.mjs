// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at every request that a call causes at Slack, Zapier, Google Sheets, HubSpot and Salesforce: before the vendor
// did anything, and after it did but before its answer was heard. Still each thing is there once; what Zapier gets again
// has the same id.
import { AfterCall, expectZaps, integrations, newCall, shortRetries, shuffled, vendorOf } from './lib/after_call.mjs';
import { check, equal, run, skip } from './lib/checks.mjs';
import { sleep, until } from './lib/engine.mjs';
import { sandboxIsBuilt } from './lib/sandbox.mjs';

const leastPoints = 20;
const worldsAtOnce = 4; // mostly they wait, for what was lost to become visible at the vendors
const randomKills = Number(process.env.E2E_AFTER_CALL_KILLS ?? 4); // beyond those at requests
const reachLimitMs = 6_000;
const vendors = integrations.map((id) => vendorOf[id]);

/** How many requests one call causes at each vendor. */
async function countRequests(world) {
  const requests = async () => {
    const state = await world.sandbox.state();
    return Object.fromEntries(vendors.map((vendor) => [vendor, state.vendors[vendor].requests]));
  };
  const before = await requests();
  const call = newCall();
  await world.engine.post(call.events);
  await world.settled();
  const after = await requests();
  return Object.fromEntries(vendors.map((vendor) => [vendor, after[vendor] - before[vendor]]));
}

/** Lies in wait for the `nth` request from now on at `vendor`; those before it pass. */
async function lieInWait(world, vendor, nth, kind) {
  if (nth > 1) await world.sandbox.fault(vendor, 'slow', { delayMs: 0, count: nth - 1 });
  await world.sandbox.fault(vendor, kind, { count: 1, delayMs: 15_000 });
}

/** Whether the request it lay in wait for came. */
async function hasCome(world) {
  const end = performance.now() + reachLimitMs;
  while (performance.now() < end) {
    if ((await world.sandbox.faults()).length === 0) return true;
    await sleep(2);
  }
  await world.sandbox.clearFaults();
  return false;
}

async function killAndStart(world) {
  await world.engine.killHard();
  await world.sandbox.clearFaults();
  await world.engine.start(world.engine.port);
}

async function expectWhole(world, call, what) {
  try {
    await world.settled(60_000);
  } catch (error) {
    throw new Error(`${call.callId}, ${what}: ${error.message}`);
  }
  const there = await world.atVendors();
  await world.expectOnceOf(there, call, what);
  expectZaps(there, call, call.events.map((event) => event.id), what, true);
}

/**
 * Kills at the request before it does anything, and once more at the first one after the restart when the vendor has
 * done it and its answer is on the way. Every third time the other way round.
 */
async function killAt(world, vendor, nth, round) {
  const call = newCall();
  const kinds = round % 3 === 2 ? ['slow', 'drop'] : ['drop', 'slow'];
  await lieInWait(world, vendor, nth, kinds[0]);
  await world.engine.post(round % 2 === 0 ? call.events : shuffled(call.events));
  if (!await hasCome(world)) {
    await expectWhole(world, call, `undisturbed, ${vendor} had no request ${nth}`);
    return 0;
  }
  await world.engine.killHard();
  await world.sandbox.clearFaults();
  await lieInWait(world, vendor, 1, kinds[1]);
  await world.engine.start(world.engine.port);
  const again = await hasCome(world);
  if (again) await killAndStart(world);
  const what = `killed at request ${nth} of ${vendor} (${kinds[0]}${again ? `, then ${kinds[1]}` : ''})`;
  await expectWhole(world, call, what);
  return again ? 2 : 1;
}

/** Somewhere while events come in, rows are written and answers heard. */
async function killSometime(world) {
  const call = newCall();
  await world.engine.post(call.events);
  const ms = Math.random() * 250;
  await sleep(ms);
  await killAndStart(world);
  await expectWhole(world, call, `killed ${Math.round(ms)} ms after its events were accepted`);
}

async function prepared() {
  const world = await new AfterCall(shortRetries).start(['--no-rate-limits'], 50);
  await world.connectFive();
  await countRequests(world); // the first call makes tabs and headers
  return world;
}

/** Takes one point after the other until none is left. */
async function killer(world, points, seen) {
  for (let point = points.shift(); point; point = points.shift()) {
    const kills = await killAt(world, point.vendor, point.nth, seen.rounds++);
    seen.kills += kills;
    if (kills > 0) ++seen.reached;
  }
  while (seen.random < randomKills) {
    ++seen.random;
    ++seen.kills;
    await killSometime(world);
  }
  equal((await world.atVendors()).doubled().join(), '', 'what is there more than once');
}

run(async () => {
  if (!sandboxIsBuilt()) skip('callttone-sandbox is not built');
  const worlds = await Promise.all(Array.from({ length: worldsAtOnce }, prepared));
  const requests = await countRequests(worlds[0]);
  const points = vendors.flatMap((vendor) => Array.from({ length: requests[vendor] }, (_, index) => ({ vendor, nth: index + 1 })));
  const all = points.length;
  check(all >= leastPoints, `${all} requests to be killed at: ${JSON.stringify(requests)}`);
  const seen = { rounds: 0, kills: 0, reached: 0, random: 0 };
  await Promise.all(worlds.map((world) => killer(world, points, seen)));
  check(seen.reached >= leastPoints, `only ${seen.reached} of ${all} requests were met: ${JSON.stringify(requests)}`);
  console.log(`${seen.kills} kills: at ${seen.reached} of ${all} requests (${JSON.stringify(requests)}), and at ${seen.random} random moments`);
  for (const world of worlds) await world.stop();
});
