// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints that hang or drip do not slow a healthy one, and endpoints that answer without end do not fill memory.
import { readFileSync } from 'node:fs';
import net from 'node:net';
import zlib from 'node:zlib';
import { check, equal, percentile, run } from './lib/checks.mjs';
import { Engine, until } from './lib/engine.mjs';
import { Receiver } from './lib/receiver.mjs';

const eventsPerSecond = 200;
const seconds = 3;
const repeats = Number(process.env.E2E_ISOLATION_ROUNDS ?? 3); // of each measurement, in turn: other programs disturb single ones
const deliveredWithinMs = 10_000; // of the last event; a stalled engine would need minutes, the first timeouts come at 10 s
const memoryLimitMb = 20;

async function listen(onConnection) {
  const server = net.createServer((socket) => {
    socket.on('error', () => {}); // the engine hangs up on these
    onConnection(socket);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}/hooks`;
}

/** Accepts, reads nothing, never answers. */
const blackHole = () => listen((socket) => socket.pause());

/** A whole answer's head, then one byte of the body a second. */
const dripping = () => listen((socket) => {
  socket.once('data', () => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n');
    const timer = setInterval(() => socket.write('x'), 1000);
    socket.on('close', () => clearInterval(timer));
  });
});

/** Writes `head`, then `block` up to `count` times as fast as it is taken. */
function pouring(head, block, count, tail, tally) {
  return listen((socket) => {
    socket.once('data', () => {
      socket.write(head);
      let left = count;
      const pour = () => {
        while (left-- > 0) {
          tally.bytes += block.length;
          if (!socket.write(block)) return void socket.once('drain', pour);
        }
        socket.end(tail);
      };
      pour();
    });
  });
}

/** 1 GB, honestly announced. */
function huge(tally) {
  const block = Buffer.alloc(64 * 1024, 'x');
  return pouring(`HTTP/1.1 200 OK\r\nContent-Length: ${block.length * 16384}\r\n\r\n`, block, 16384, '', tally);
}

/** 10 MB that unpack to 10 GB of zeros: blocks of a flushed deflate stream can be strung together. */
function gzipBomb(tally) {
  const zeros = zlib.deflateRawSync(Buffer.alloc(10 * 1024 * 1024), { level: 9, finishFlush: zlib.constants.Z_FULL_FLUSH });
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  const length = head.length + zeros.length * 1000;
  return pouring(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${length}\r\n\r\n`), head]),
    zeros, 1000, '', tally);
}

let made = 0;
const nextEvent = () => ({ event: 'call.ended', id: `evt_isolation_${made++}`, callId: 'call_isolation', agentName: 'Sales Agent' });

/** Posts at a steady rate; answers the milliseconds from posting to arrival at the healthy endpoint, of each event. */
async function latencies(engine, healthy) {
  const posted = new Map();
  const arrived = new Map();
  healthy.onRequest = ({ at, headers }) => { if (!arrived.has(headers['webhook-id'])) arrived.set(headers['webhook-id'], at); };
  const began = performance.now();
  const posts = [];
  for (let i = 0; i < eventsPerSecond * seconds; ++i) {
    const due = began + i * 1000 / eventsPerSecond;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const event = nextEvent();
    posted.set(event.id, performance.now());
    posts.push(engine.post(event));
  }
  await Promise.all(posts);
  await until(`all ${posted.size} events at the healthy endpoint`, () => arrived.size >= posted.size, deliveredWithinMs);
  return [...posted].map(([id, at]) => arrived.get(id) - at);
}

async function measured(title, others) {
  const engine = new Engine();
  await engine.start();
  const healthy = await new Receiver().start();
  healthy.keep = false;
  await engine.addEndpoint(healthy.url);
  for (const url of others) await engine.addEndpoint(url);
  for (let i = 0; i < 50; ++i) await engine.post(nextEvent()); // connections and caches are warm
  const values = await latencies(engine, healthy);
  const p50 = percentile(values, 0.5);
  const p95 = percentile(values, 0.95);
  console.log(`${title}: ${values.length} delivered, accept to delivered p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`);
  const unfinished = `destination=${encodeURIComponent(new URL(healthy.url).host)}&status=-delivered`;
  await until('the log calls them delivered', async () => await engine.countDeliveries(unfinished) === 0, deliveredWithinMs);
  const began = performance.now();
  equal((await engine.stop()).code, 0, 'exit code after SIGTERM');
  check(performance.now() - began < 8_000, 'SIGTERM ends it within its 5 s although endpoints hang');
  healthy.stop();
  return values;
}

function residentMb(pid) {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

async function memoryStaysFlat() {
  const engine = new Engine();
  await engine.start();
  const healthy = await new Receiver().start();
  healthy.keep = false;
  await engine.addEndpoint(healthy.url);
  for (let i = 0; i < 500; ++i) await engine.post(nextEvent());
  await until('the warm-up is delivered', async () => await engine.countDeliveries('status=delivered') === 500);
  const before = residentMb(engine.pid);
  let most = before;
  const watch = setInterval(() => { most = Math.max(most, residentMb(engine.pid)); }, 10);

  const tallies = { 'a 1 GB answer': { bytes: 0 }, 'a gzip bomb': { bytes: 0 } };
  const ids = [(await engine.addEndpoint(await huge(tallies['a 1 GB answer']))).id,
    (await engine.addEndpoint(await gzipBomb(tallies['a gzip bomb']))).id];
  for (let i = 0; i < 40; ++i) await engine.post(nextEvent());
  for (const id of ids) {
    await until(`40 deliveries to ${id} are over`, async () => await engine.countDeliveries(`destination=${id}&status=pending,sending`) === 0, 30_000);
    const { data } = await engine.expect(200, 'GET', `/api/v1/deliveries?destination=${id}&limit=1`);
    const detail = await engine.expect(200, 'GET', `/api/v1/deliveries/${data[0].id}`);
    const { response } = detail.attempts[0];
    equal(response.truncated, true, `the answer kept of ${id} is marked as cut`);
    const kept = Buffer.from(response.body, response.bodyEncoding).length;
    check(kept <= 64 * 1024, `no more than 64 KiB are kept: ${kept}`);
  }
  clearInterval(watch);
  for (const [name, { bytes }] of Object.entries(tallies))
    console.log(`${name}: 40 times, ${(bytes / 40 / 1024).toFixed(0)} KiB taken each before it hung up`);
  console.log(`memory of the engine: ${before.toFixed(1)} MB before, at most ${most.toFixed(1)} MB`);
  check(most - before < memoryLimitMb, `memory grew by ${(most - before).toFixed(1)} MB`);
  healthy.stop();
  await engine.stop();
}

run(async () => {
  const more = [await new Receiver().start(), await new Receiver().start()];
  for (const receiver of more) receiver.keep = false;
  const bad = [await blackHole(), await dripping()];
  // Three deliveries an event cost more than one wherever they go, so the bad two are compared with two good ones, too.
  const settings = [['a healthy endpoint alone', []], ['beside two healthy ones', more.map((receiver) => receiver.url)],
    ['beside a black hole and a dripping one', bad]];
  const all = settings.map(() => []);
  for (let i = 0; i < repeats; ++i)
    for (const [index, [title, urls]] of settings.entries()) all[index].push(await measured(title, urls));
  // Of all events together: the 5 % that were slowest in one round are mostly those some other program was in the way of.
  const [alone, company, beside] = all.map((rounds) => percentile(rounds.flat(), 0.95));
  const medians = all.map((rounds) => percentile(rounds.map((values) => percentile(values, 0.95)), 0.5));
  console.log(`p95 of ${repeats} rounds together: ${alone.toFixed(2)} ms alone, ${company.toFixed(2)} ms beside two healthy, ${beside.toFixed(2)} ms beside `
    + `the two bad: ${((beside / company - 1) * 100).toFixed(1)} % against good company, ${(beside - alone).toFixed(2)} ms against none; `
    + `middle rounds ${medians.map((ms) => ms.toFixed(2)).join(' / ')} ms`);
  for (const receiver of more) receiver.stop();
  if (process.platform === 'linux') await memoryStaysFlat();
  else console.log('memory is read from /proc and was not checked here');
});
