// SPDX-License-Identifier: GPL-3.0-or-later
// callttone-sandbox of the test's own, and the person in front of its sign-in pages.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import readline from 'node:readline';
import { cleanEnvironment, sleep, temporaryDirectory } from './engine.mjs';

const program = process.env.CALLTTONE_SANDBOX ?? path.join(path.dirname(process.env.CALLTTONED), 'callttone-sandbox');

export const sandboxIsBuilt = () => existsSync(program);

export function request(method, address, { headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const outgoing = http.request(address, { method, agent: false, headers: { ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) } }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }));
    });
    outgoing.on('error', reject);
    outgoing.setTimeout(20_000, () => outgoing.destroy(new Error(`${method} ${address}: no answer in 20 s`)));
    outgoing.end(body);
  });
}

export class Sandbox {
  async start(args = []) {
    this.folder = temporaryDirectory();
    const child = spawn(program, ['--port', '0', '--with-parent', '--write', this.folder, ...args],
      { cwd: this.folder, env: cleanEnvironment(this.folder), stdio: ['pipe', 'pipe', 'inherit'] });
    this.child = child; // ends with its standard input, which ends with this process
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const said = new Promise((resolve) => readline.createInterface({ input: child.stdout }).once('line', resolve));
    const first = await Promise.race([said, ended, sleep(10_000)]);
    this.base = /http:\/\/[0-9.]+:[0-9]+/.exec(String(first))?.[0];
    if (!this.base) throw new Error(`callttone-sandbox did not start: ${first}`);
    return this;
  }

  stop() { this.child.kill('SIGTERM'); }

  /** What callttoned needs to know of it. */
  environment() {
    const entries = readFileSync(path.join(this.folder, 'sandbox.env'), 'utf8').split('\n')
      .map((line) => /^([A-Z_]+)=(.*)$/.exec(line)).filter(Boolean)
      .map(([, name, value]) => [name, value.replace(/^"(.*)"$/, '$1')]);
    return Object.fromEntries(entries);
  }

  /** Vendors are asked that many times as often as their limits allow; before an engine reads its settings. */
  quicken(paceFactor) {
    const file = path.join(this.folder, 'overrides.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), paceFactor }));
  }

  async #control(method, route, body) {
    const answer = await request(method, `${this.base}/__sandbox/${route}`,
      body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (answer.status !== 200) throw new Error(`${method} /__sandbox/${route}: ${answer.status} ${answer.text}`);
    return JSON.parse(answer.text);
  }

  allowRedirect(uri) { return this.#control('POST', 'redirects', { uri }); }
  fault(vendor, kind, more = {}) { return this.#control('POST', 'faults', { vendor, kind, ...more }); }
  async faults() { return (await this.#control('GET', 'faults')).faults; }
  clearFaults() { return this.#control('DELETE', 'faults'); }
  async state() { return this.#control('GET', 'state'); }
  async vendor(name) { return (await this.#control('GET', 'state')).vendors[name]; }
  /** Every code, token and client secret it gave out or knows. */
  async secrets() { return (await this.#control('GET', 'secrets')).secrets; }

  /** Presses Allow or Deny; answers where the browser is sent, undefined when the page was an error. */
  async decide(authorizeUrl, allow = true, fields = {}) {
    const body = new URLSearchParams({ decision: allow ? 'allow' : 'deny', ...fields }).toString();
    const answer = await request('POST', authorizeUrl, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
    return answer.headers.location;
  }
}
