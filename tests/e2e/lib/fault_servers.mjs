// SPDX-License-Identifier: GPL-3.0-or-later
// An engine connected to two MCP servers that break when they are told to, and to one that never does.
import { FaultServer, legacyRevision } from '../../mcp/fault_server.mjs';
import { check, equal } from './checks.mjs';
import { sleep } from './engine.mjs';
import { expectNoSecrets, talkative } from './leaks.mjs';
import { McpEngine } from './mcp_call.mjs';

export const limitSeconds = 3; // the shortest there is
const slackMs = 700; // of a busy machine
const key = 'team-key-that-nobody-may-see-0123456789';

export class FaultServers extends McpEngine {
  constructor() {
    super(talkative);
    this.answers = []; // what nothing secret may be in
  }

  async start() {
    this.modern = await new FaultServer({ authorization: 'Bearer token-of-the-new-server-0123456789' }).start();
    this.legacy = await new FaultServer({ authorization: 'Bearer token-of-the-old-server-0123456789', revision: legacyRevision }).start();
    this.good = await new FaultServer({ authorization: 'Bearer token-of-the-good-server-0123456789' }).start();
    await this.engine.start();
    for (const [id, alias, server] of this.servers) {
      const input = { url: server.url, alias, authorization: server.authorization, headers: { 'X-Team-Key': key } };
      equal((await this.connect(id, input)).accountDetail, server.revision, `the revision of ${alias}`);
      await this.configure(id, { timeoutSeconds: limitSeconds });
    }
    return this;
  }

  get servers() { return [['mcp', 'new', this.modern], ['mcp-2', 'old', this.legacy], ['mcp-3', 'good', this.good]]; }

  /** The call, its other server and the engine do what they always do. */
  async goesOn(call) {
    const began = performance.now();
    const [healthy, other] = await Promise.all([this.engine.request('GET', '/healthz'), call.invoke('good__look_up', { what: `meanwhile ${began}` }),
      this.engine.post(call.event('lead.captured', { id: `evt_${Math.round(began * 1_000)}`, lead: { firstName: 'Dana' } }))]);
    equal(healthy.status, 200, 'the engine is healthy');
    check(other.ok, `another server's tool works: ${JSON.stringify(other.error)}`);
    const tookMs = performance.now() - began;
    check(tookMs < 1_500, `and nobody waits: ${tookMs} ms`);
  }

  /** `what` did not work out: within its limit, with something to say, and written down. */
  async expectFailure(answer, what, errorClass) {
    equal(answer.ok, false, what);
    equal(answer.error.class, errorClass, `${what}: ${answer.error.message}`);
    check(answer.tookMs < limitSeconds * 1_000 + slackMs, `${what}: answered within its limit: ${answer.tookMs} ms`);
    check(/^[A-Z].{10,}[.?]$/.test(answer.error.spoken), `${what}: a sentence to say: ${answer.error.spoken}`);
    check(answer.error.message.length > 20, `${what}: a message for support: ${answer.error.message}`);
    const logged = await this.toolCall(answer.id);
    equal(logged.error.message, answer.error.message, `${what}: in the log`);
    check(logged.requests.length > 0 && logged.requests.every((one) => one.status > 0 || one.problem), `${what}: with its wire: ${JSON.stringify(logged.requests)}`);
    this.answers.push(JSON.stringify([answer, logged]));
  }

  async stop() {
    const secrets = [key, ...this.servers.map(([, , server]) => server.authorization.slice('Bearer '.length)), ...this.legacy.issued];
    const wires = await Promise.all(this.servers.map(([id]) => this.wire(id)));
    const toolCalls = await this.ask(200, 'GET', 'tool-calls?limit=500');
    await sleep(100); // for the last lines of the log
    const { searched, places } = await expectNoSecrets(this.engine, secrets,
      { 'the answers': this.answers.join(), 'the wires': JSON.stringify(wires), 'the log of tool calls': JSON.stringify(toolCalls) });
    console.log(`${searched} secrets searched for in ${places} places`);
    equal((await this.engine.stop()).code, 0, 'exit code');
    await Promise.all(this.servers.map(([, , server]) => server.stop()));
  }
}
