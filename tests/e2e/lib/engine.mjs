// SPDX-License-Identifier: GPL-3.0-or-later
// One callttoned of the test's own: temporary data directory, free loopback port, and gone when the test is.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';

const program = process.env.CALLTTONED;
if (!program) throw new Error('CALLTTONED must name the program to test');

export const adminKey = 'vxf_e2eAdminKeyThatIsUsedNowhereElse0123456789a';
const startLimitMs = 15_000;

const running = new Set();
const engines = [];
const directories = [];
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

export function temporaryDirectory() {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'callttone-e2e-'));
  directories.push(directory);
  return directory;
}

/** Nothing of the developer's own settings, keys or home reaches the program. */
export function cleanEnvironment(home, extra = {}) {
  const environment = { PATH: process.env.PATH, LANG: 'C.UTF-8', TZ: 'UTC', HOME: home, XDG_CONFIG_HOME: home };
  for (const name of ['ASAN_OPTIONS', 'UBSAN_OPTIONS', 'LSAN_OPTIONS', 'TSAN_OPTIONS', 'LD_LIBRARY_PATH'])
    if (process.env[name]) environment[name] = process.env[name];
  return {
    ...environment,
    CALLTTONE_VAULT: 'file',
    CALLTTONE_VAULT_KEY: 'c0ffee'.repeat(11).slice(0, 64),
    CALLTTONE_ADMIN_KEY: adminKey,
    ...extra,
  };
}

export class Engine {
  constructor(environment = {}) {
    this.dataDir = temporaryDirectory();
    this.environment = cleanEnvironment(this.dataDir, environment);
    this.port = 0;
    this.agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
    engines.push(this);
  }

  get pid() { return this.child.pid; }

  /** Answers how many milliseconds it took until the engine said where it listens. */
  async start(port = 0) {
    const began = performance.now();
    const child = spawn(program, ['serve', '--data-dir', this.dataDir, '--listen', `127.0.0.1:${port}`],
      { cwd: this.dataDir, env: this.environment, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    running.add(child);
    this.log = '';
    this.output ??= ''; // all of it, over restarts: what must not be in it is searched for
    child.stderr.on('data', (text) => {
      this.log = (this.log + text).slice(-20_000);
      this.output += text;
    });
    child.stdout.on('data', (text) => { this.output += text; });
    this.exited = new Promise((resolve) => child.once('exit', (code, signal) => {
      running.delete(child);
      this.ended = { code, signal };
      resolve(this.ended);
    }));
    this.ended = null;
    const lines = readline.createInterface({ input: child.stdout });
    const said = new Promise((resolve) => lines.once('line', resolve));
    const first = await Promise.race([said, this.exited, sleep(startLimitMs)]);
    if (typeof first !== 'string') throw new Error(`callttoned did not start:\n${this.log}`);
    this.url = JSON.parse(first).listening;
    this.port = Number(new URL(this.url).port);
    return performance.now() - began;
  }

  async stop() {
    this.child.kill('SIGTERM');
    const ended = await Promise.race([this.exited, sleep(10_000)]);
    if (!ended) throw new Error('callttoned did not end within 10 s of SIGTERM');
    return ended;
  }

  async killHard() {
    this.child.kill('SIGKILL');
    await this.exited;
  }

  /** GET as a browser does: an absolute address of this engine, no key. */
  browse(address) {
    const url = new URL(address);
    return new Promise((resolve, reject) => {
      http.get({ host: '127.0.0.1', port: this.port, path: url.pathname + url.search, headers: { host: url.host }, agent: false }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }));
      }).on('error', reject).setTimeout(30_000, function () { this.destroy(new Error('no page in 30 s')); });
    });
  }

  /** `body` as text is sent as it is. Answers {status, headers, json, text}; rejects when the connection breaks. */
  request(method, route, body) {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const request = http.request(`${this.url}${route}`, {
        method, agent: this.agent,
        headers: { authorization: `Bearer ${adminKey}`, ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }) },
      }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString();
          let json;
          try { json = JSON.parse(answer); } catch { /* not every answer is JSON */ }
          resolve({ status: response.statusCode, headers: response.headers, json, text: answer });
        });
      });
      request.on('error', reject);
      request.setTimeout(20_000, () => request.destroy(new Error(`${method} ${route}: no answer in 20 s`)));
      request.end(text);
    });
  }

  async expect(status, method, route, body) {
    const answer = await this.request(method, route, body);
    if (answer.status !== status) throw new Error(`${method} ${route}: ${answer.status} ${answer.text}`);
    return answer.json;
  }

  post(events) { return this.expect(202, 'POST', '/api/v1/events', events); }

  addEndpoint(url, more = {}) {
    return this.expect(201, 'POST', '/api/v1/webhooks', { url, allowPrivateNetwork: true, ...more });
  }

  async countDeliveries(query) {
    return (await this.expect(200, 'GET', `/api/v1/deliveries?limit=1&total=true&${query}`)).total;
  }
}

/** For a failure's message: what each engine of this test said last. */
export function engineReports() {
  return engines.map((engine) => `engine of ${engine.dataDir}: ${engine.ended ? JSON.stringify(engine.ended) : 'running'}\n${engine.log}`).join('\n');
}

/** Runs one verb to its end; answers {code, out, err}. */
export function runVerb(engine, args, { input, limitMs = 30_000 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: engine.dataDir, env: engine.environment });
    running.add(child);
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => { out += text; });
    child.stderr.on('data', (text) => { err += text; });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code: code ?? signal, out, err });
    });
    child.stdin.end(input ?? '');
  });
}

/** Starts a verb that goes on; the test ends it. */
export function startVerb(engine, args) {
  const child = spawn(program, args, { cwd: engine.dataDir, env: engine.environment });
  running.add(child);
  child.exited = new Promise((resolve) => child.once('exit', (code, signal) => {
    running.delete(child);
    resolve({ code, signal });
  }));
  return child;
}

export function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits for `check` to answer something true, and answers that; an error naming `what` when it takes too long. */
export async function until(what, check, limitMs = 20_000) {
  const end = performance.now() + limitMs;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (performance.now() > end) throw new Error(`waited ${limitMs} ms for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
