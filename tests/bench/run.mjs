// SPDX-License-Identifier: GPL-3.0-or-later
// The benches in one run: node tests/bench/run.mjs BUILD_DIR [--quick]
// Starts its own nginx sink and its own engines on loopback, prints one JSON document, and with --write puts the table
// into docs/performance.md. Everything it starts it ends by process id.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const buildDir = process.argv[2] ?? 'build';
const quick = process.argv.includes('--quick');
const adminKey = 'vxf_bench_0123456789abcdefghijklmnopqrstuv';
const work = mkdtempSync(join(tmpdir(), 'callttone-bench-'));
const started = [];

process.on('exit', () => {
  for (const child of started) child.kill('SIGTERM');
  rmSync(work, { recursive: true, force: true });
});

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function startNginx() {
  const port = await freePort();
  const config = join(work, 'nginx.conf');
  writeFileSync(config, `worker_processes 1; daemon off; pid ${work}/nginx.pid; error_log ${work}/nginx.log;
events { worker_connections 1024; }
http { access_log off; client_body_temp_path ${work}/body; proxy_temp_path ${work}/p; fastcgi_temp_path ${work}/f;
uwsgi_temp_path ${work}/u; scgi_temp_path ${work}/s; keepalive_requests 100000000;
server { listen 127.0.0.1:${port}; location / { return 200; } } }`);
  const child = spawn('nginx', ['-p', work, '-c', config], { stdio: 'ignore' });
  started.push(child);
  await sleep(500);
  return { child, url: `http://127.0.0.1:${port}/hook` };
}

async function startEngine(name) {
  const child = spawn(join(buildDir, 'bin/callttoned'), ['serve', '--data-dir', join(work, name), '--listen', '127.0.0.1:0'], {
    env: { ...process.env, CALLTTONE_ADMIN_KEY: adminKey, CALLTTONE_VAULT: 'memory' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(child);
  const line = await new Promise((resolve, reject) => {
    let text = '';
    child.once('exit', (code) => reject(new Error(`the engine ended with ${code}`)));
    child.stdout.on('data', (data) => {
      text += data;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
  });
  return { child, port: Number(new URL(JSON.parse(line).listening).port) };
}

async function stop(child) {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/// Runs a bench program beside the other processes without blocking their pipes.
function bench(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(join(buildDir, 'bench', program), args.map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (data) => { out += data; });
    child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`${program} ended with ${code}: ${out}`))));
  });
}

function processFigures(pid) {
  const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
  return { cpuMs: (Number(ticks[11]) + Number(ticks[12])) * 10, rssMb: rss / 1024 };
}

async function idle(engine, seconds) {
  await sleep(3000); // start-up is over
  const before = processFigures(engine.child.pid);
  await sleep(seconds * 1000);
  const after = processFigures(engine.child.pid);
  return { cpuPercent: (after.cpuMs - before.cpuMs) / (seconds * 10), rssMb: after.rssMb };
}

function wrk(url, seconds) {
  const script = join(work, 'post.lua');
  writeFileSync(script, 'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\nwrk.body = string.rep("x", 420)\n');
  const run = spawnSync('wrk', ['-t1', '-c32', `-d${seconds}s`, '-s', script, url], { encoding: 'utf8' });
  return run.status === 0 ? Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(run.stdout)[1])) : null;
}

/// From starting the process to the first painted window, as the desktop says it and as seen from outside, then its
/// memory once it has connected and loaded.
async function coldStartOnce(dataDir) {
  const begin = performance.now();
  const child = spawn(join(buildDir, 'bin/callttone'), ['--data-dir', dataDir, '--print-startup-time'], {
    env: { ...process.env, QT_QPA_PLATFORM: process.env.DISPLAY ? 'xcb' : 'offscreen', CALLTTONE_LISTEN: '127.0.0.1:0', CALLTTONE_VAULT: 'memory' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(child);
  await new Promise((resolve, reject) => {
    let text = '';
    child.once('exit', (code) => reject(new Error(`the desktop ended with ${code}`)));
    child.stdout.on('data', (data) => {
      text += data;
      if (text.includes('first paint')) resolve();
    });
  });
  const firstPaintMs = performance.now() - begin;
  await sleep(4000);
  const { rssMb } = processFigures(child.pid);
  child.removeAllListeners('exit');
  await stop(child);
  return { firstPaintMs, rssMb };
}

async function coldStart() {
  const runs = [];
  for (let i = 0; i < (quick ? 3 : 7); ++i) runs.push(await coldStartOnce(join(work, `desktop-${i}`)));
  const median = (name) => runs.map((run) => run[name]).sort((a, b) => a - b)[runs.length >> 1];
  return { firstPaintMs: median('firstPaintMs'), rssMb: median('rssMb') };
}

/// A GoHighLevel look-up through the tool, beside the same request sent directly, at one caller and at fifty.
async function toolOverhead() {
  process.env.CALLTTONED = join(buildDir, 'bin/callttoned');
  const { Connected } = await import('../e2e/lib/connected.mjs');
  const { request } = await import('../e2e/lib/sandbox.mjs');
  const { adminKey: key } = await import('../e2e/lib/engine.mjs');
  const world = await new Connected().start(['--no-rate-limits']);
  await world.connectGoHighLevel();
  const body = JSON.stringify({ callId: 'call_bench', agentId: 'agt_bench', arguments: { phone: '+15125550142' } });
  const direct = `${world.sandbox.base}/gohighlevel/contacts/search/duplicate?locationId=HbrDentalAustin00001&number=%2B15125550142`;
  const version = '2021-07-28';
  let token;
  for (const secret of await world.sandbox.secrets()) {
    const answer = await request('GET', direct, { headers: { authorization: `Bearer ${secret}`, version } });
    if (answer.status === 200) token = secret;
  }
  const rounds = [];
  for (const [concurrent, calls, thinkMs] of [[1, quick ? 300 : 2000, 2], [50, quick ? 20 : 100, 100]])
    rounds.push(await bench('bench_tools', [world.engine.port, key, 'ghl_get_contact', body, direct, token, version, concurrent, calls, thinkMs]));
  await world.stop();
  return rounds;
}

const results = { machine: { cores: cpus().length, cpu: cpus()[0].model.trim(), memoryGb: Math.round(totalmem() / 2 ** 30) } };
const nginx = await startNginx();

const latencyEngine = await startEngine('latency');
results.idle = await idle(latencyEngine, quick ? 5 : 15);
results.latency = [];
for (const rate of [50, 200, 1000])
  results.latency.push(await bench('bench_latency', [latencyEngine.port, adminKey, rate, quick ? 4 : 15]));
await stop(latencyEngine.child);

const floodEngine = await startEngine('flood');
const events = quick ? 20_000 : 100_000;
results.flood = await bench('bench_flood', [floodEngine.port, adminKey, nginx.url, events]);
results.flood.rssMb = processFigures(floodEngine.child.pid).rssMb;
await stop(floodEngine.child);
results.rawLoop = await bench('bench_raw_loop', [nginx.url, events]);
results.wrk = wrk(nginx.url, quick ? 3 : 8);
results.flood.ofRawLoop = results.flood.deliveredPerSecond / results.rawLoop.requestsPerSecond;
results.lists = await bench('bench_list_query', [quick ? 200_000 : 1_000_000]);
results.desktop = await coldStart();
results.tools = await toolOverhead();
await stop(nginx.child);

console.log(JSON.stringify(results, null, 2));
if (process.argv.includes('--write')) {
  const file = 'docs/performance.md';
  const f = (value, digits = 1) => Number(value).toLocaleString('en-US', { maximumFractionDigits: digits });
  const rows = [
    ['Machine', `${results.machine.cores} cores of ${results.machine.cpu}, ${results.machine.memoryGb} GB, sink and load on the same machine`],
    ...results.latency.map((l) => [`Accept → first byte at ${l.rate}/s, p50 / p95`, `${f(l.firstByteP50)} / ${f(l.firstByteP95)} ms (202 after ${f(l.acceptP50)} / ${f(l.acceptP95)} ms)`]),
    ['Sustained deliveries, every event and attempt committed', `${f(results.flood.deliveredPerSecond, 0)}/s`],
    ['Raw libcurl-multi POST loop, same sink, same run', `${f(results.rawLoop.requestsPerSecond, 0)}/s (engine reaches ${f(results.flood.ofRawLoop * 100, 0)} % of it)`],
    ['wrk, same sink, same run', results.wrk ? `${f(results.wrk, 0)}/s` : 'not installed'],
    ['Engine idle', `${f(results.idle.cpuPercent, 2)} % CPU, ${f(results.idle.rssMb)} MB RSS`],
    ['Engine after the flood', `${f(results.flood.rssMb)} MB RSS`],
    [`Delivery list over ${f(results.lists.rows, 0)} rows: newest page / failed / one endpoint / one call`, `${f(results.lists.newest)} / ${f(results.lists.failed)} / ${f(results.lists.oneEndpoint)} / ${f(results.lists.oneCall)} ms`],
    ['Count of all / of failed', `${f(results.lists.countAll)} / ${f(results.lists.countFailed)} ms`],
    ...results.tools.map((t) => [`Tool call, ${t.concurrent} at once: directly / through the tool, p50 · p95 · p99`, `${['p50', 'p95', 'p99'].map((p) => `${f(t.direct[p], 2)} / ${f(t.tool[p], 2)}`).join(' · ')} ms; the engine's own part ${['p50', 'p95', 'p99'].map((p) => f(t.engine[p], 2)).join(' · ')} ms`]),
    ['Desktop: start to first paint, memory', `${f(results.desktop.firstPaintMs, 0)} ms, ${f(results.desktop.rssMb)} MB RSS`],
  ];
  const table = ['| What | Measured |', '|---|---|', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join('\n');
  const text = readFileSync(file, 'utf8');
  const marked = /<!-- bench:begin -->[\s\S]*<!-- bench:end -->/;
  if (!marked.test(text)) throw new Error(`${file} has no bench markers`);
  writeFileSync(file, text.replace(marked, `<!-- bench:begin -->\n${table}\n<!-- bench:end -->`));
}
