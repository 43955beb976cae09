// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of 5,000 events at full speed, ten times in a row. Whatever was acknowledged arrives at least
// once, nothing stays behind, and a second engine on the same data directory is refused.
import { check, equal, run } from './lib/checks.mjs';
import { Engine, runVerb, sleep, until } from './lib/engine.mjs';
import { Receiver } from './lib/receiver.mjs';

const rounds = Number(process.env.E2E_CRASH_ROUNDS ?? 10);
const eventsPerRound = 5_000;
const eventsPerBatch = 50;
const batchClients = 2;
const singleClients = 6;

let made = 0;
function event(round) {
  const id = `evt_crash_${round}_${made++}`;
  return {
    event: ['call.started', 'call.ended', 'transcript.ready', 'analysis.complete'][made % 4], id,
    callId: `call_crash_${round}_${made >> 2}`, direction: 'inbound', fromNumber: '+15125550142', toNumber: '+15125550100',
    agentName: 'Sales Agent', summary: 'Customer inquired about pricing for the premium plan.',
  };
}

/** Posts until the round's events are used up or the engine is gone; `acknowledge` gets the ids of each 202. */
async function client(engine, round, left, size, acknowledge) {
  while (left.count > 0) {
    const events = Array.from({ length: Math.min(size, left.count) }, () => event(round));
    left.count -= events.length;
    let answer;
    try {
      answer = await engine.request('POST', '/api/v1/events', size === 1 ? events[0] : events);
    } catch {
      return; // the connection broke: killed. Not acknowledged, so nothing is promised
    }
    equal(answer.status, 202, `POST /events: ${answer.text}`);
    acknowledge(events.map((e) => e.id));
  }
}

async function crashOnce(engine, round, acknowledged) {
  const left = { count: eventsPerRound };
  const killAt = Math.floor(eventsPerRound * (0.2 + 0.6 * Math.random()));
  let inRound = 0;
  let killed;
  const acknowledge = (ids) => {
    for (const id of ids) acknowledged.add(id);
    inRound += ids.length;
    if (inRound >= killAt) killed ??= engine.killHard();
  };
  const began = performance.now();
  await Promise.all([
    ...Array.from({ length: batchClients }, () => client(engine, round, left, eventsPerBatch, acknowledge)),
    ...Array.from({ length: singleClients }, () => client(engine, round, left, 1, acknowledge)),
  ]);
  check(killed, `the engine was killed in round ${round}: ${inRound} of ${eventsPerRound} acknowledged`);
  const seconds = (performance.now() - began) / 1000;
  await killed;
  return { inRound, seconds };
}

run(async () => {
  const received = new Map();
  let refused = 0;
  const receiver = new Receiver((response, { headers }) => {
    const id = headers['webhook-id'];
    if (Math.random() < 0.02) { // so that retries are pending, too, when the engine dies
      ++refused;
      response.statusCode = 503;
    } else {
      received.set(id, (received.get(id) ?? 0) + 1);
    }
    response.end();
  });
  receiver.keep = false;
  await receiver.start();

  const engine = new Engine({ CALLTTONE_RETRY_SCHEDULE: '0,0.2,0.2,0.5,0.5,1,1,2,2,5' });
  await engine.start();
  await engine.addEndpoint(receiver.url);

  const second = await runVerb(engine, ['serve', '--data-dir', engine.dataDir, '--listen', '127.0.0.1:0']);
  equal(second.code, 1, 'exit code of a second engine on the same data directory');
  check(second.err.includes(String(engine.pid)), `it names the process that runs: ${second.err}`);
  console.log(`second engine refused: ${second.err.trim()}`);

  const acknowledged = new Set();
  for (let round = 1; round <= rounds; ++round) {
    const { inRound, seconds } = await crashOnce(engine, round, acknowledged);
    const startMs = await engine.start();
    console.log(`round ${round}: killed after ${inRound} acknowledged (${Math.round(inRound / seconds)}/s), `
      + `running again in ${Math.round(startMs)} ms, ${received.size} received so far`);
  }

  const drainBegan = performance.now();
  await until('nothing is waiting any more', async () => await engine.countDeliveries('status=pending,sending,retrying') === 0, 90_000);
  const drainMs = Math.round(performance.now() - drainBegan);
  const lost = [...acknowledged].filter((id) => !received.has(id));
  const all = await engine.countDeliveries('');
  const delivered = await engine.countDeliveries('status=delivered');
  const requests = [...received.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${acknowledged.size} acknowledged, ${received.size} received at least once, `
    + `${requests - received.size} of ${requests} requests were repeats, ${refused} answered 503, drained in ${drainMs} ms`);
  equal(lost.length, 0, `acknowledged events that never arrived, such as ${lost[0]}`);
  equal(delivered, all, 'deliveries that ended as delivered');
  equal(received.size, all, 'events received, and deliveries in the log');
  await sleep(200);
  equal(await engine.countDeliveries('status=pending,sending,retrying'), 0, 'deliveries left behind');
  receiver.stop();
  equal((await engine.stop()).code, 0, 'exit code after SIGTERM');
});
