// SPDX-License-Identifier: GPL-3.0-or-later
// An engine with MCP servers, and calls whose agent uses their tools, over REST like a voice platform.
import { check } from './checks.mjs';
import { Engine, until } from './engine.mjs';

let calls = 0;

export class McpEngine {
  constructor(environment = {}) { this.engine = new Engine(environment); }

  ask(status, method, route, body) { return this.engine.expect(status, method, `/api/v1/${route}`, body); }
  connect(id, input) { return this.ask(200, 'POST', `integrations/${id}/connect`, input); }
  configure(id, config) { return this.ask(200, 'PATCH', `integrations/${id}`, { config }); }
  find(id) { return this.ask(200, 'GET', `integrations/${id}`); }
  /** What was lately said to a server, newest first. */
  async wire(id) { return (await this.ask(200, 'GET', `integrations/${id}/wire`)).data; }
  /** As it is in the log, which is written after the agent has its answer. */
  toolCall(id) {
    return until(`tool call ${id} to be in the log`, async () => {
      const { status, json } = await this.engine.request('GET', `/api/v1/tool-calls/${id}`);
      return status === 200 && json;
    });
  }

  async startCall() {
    const call = new Call(this, `call_mcp_${++calls}`);
    await this.engine.post(call.event('call.started', { startedAt: new Date().toISOString() }));
    return call;
  }
}

export class Call {
  constructor(home, id) {
    this.home = home;
    this.id = id;
  }

  event(name, more) {
    return { event: name, id: `evt_${this.id}_${name.replace('.', '_')}`, callId: this.id, direction: 'inbound', fromNumber: '+15125550123',
      toNumber: '+15125550100', agentId: 'agt_desk', agentName: 'Front desk', occurredAt: new Date().toISOString(), ...more };
  }

  /** Names of what the agent has in this call; waits for servers that are still being asked. */
  async tools() { return (await this.home.ask(200, 'GET', `tools?callId=${this.id}`)).data.map((tool) => tool.name); }

  async invoke(name, args = {}) {
    const began = performance.now();
    const answer = await this.home.ask(200, 'POST', `tools/${name}/invoke`, { callId: this.id, agentId: 'agt_desk', arguments: args });
    return { ...answer, tookMs: performance.now() - began };
  }

  async works(name, args) {
    const answer = await this.invoke(name, args);
    check(answer.ok, `${name} works: ${JSON.stringify(answer.error)}`);
    return answer;
  }

  end() {
    return this.home.engine.post(this.event('call.ended', { status: 'completed', durationSeconds: 30, endedAt: new Date().toISOString() }));
  }

  /** The requests with which a server was asked for its tools when this call started. */
  discovery(server) {
    return until(`${server} to be asked for its tools`, async () =>
      (await this.home.wire(server)).find((one) => one.purpose === 'call_start' && one.callId === this.id), 10_000);
  }
}
