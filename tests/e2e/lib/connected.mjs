// SPDX-License-Identifier: GPL-3.0-or-later
// An engine whose integrations are connected to a sandbox of its own.
import { equal } from './checks.mjs';
import { Engine } from './engine.mjs';
import { Sandbox } from './sandbox.mjs';

export class Connected {
  constructor(environment = {}) { this.extra = environment; }

  async start(sandboxArgs = [], paceFactor = 1) {
    this.sandbox = await new Sandbox().start(sandboxArgs);
    if (paceFactor !== 1) this.sandbox.quicken(paceFactor);
    this.engine = new Engine({ ...this.sandbox.environment(), ...this.extra });
    await this.engine.start();
    await this.sandbox.allowRedirect(`http://localhost:${this.engine.port}/api/integrations/callback`);
    return this;
  }

  async stop() {
    const ended = await this.engine.stop();
    this.sandbox.stop();
    equal(ended.code, 0, 'exit code after SIGTERM');
  }

  /** Signs in as a person would, with an HTTP client in the place of the browser. */
  async signIn(id, config = {}, fields = {}) {
    const flow = await this.engine.expect(201, 'POST', `/api/v1/integrations/${id}/connect`, {});
    await this.engine.browse(await this.sandbox.decide(flow.authorizeUrl, true, fields));
    equal((await this.engine.expect(200, 'GET', `/api/v1/integrations/${id}`)).state, 'connected', id);
    if (Object.keys(config).length > 0) await this.engine.expect(200, 'PATCH', `/api/v1/integrations/${id}`, { config });
  }

  async firstOption(id, field) {
    return (await this.engine.expect(200, 'GET', `/api/v1/integrations/${id}/options/${field}`)).data[0].value;
  }

  /** GoHighLevel with its first calendar as the default. */
  async connectGoHighLevel() {
    await this.signIn('gohighlevel');
    const calendarId = await this.firstOption('gohighlevel', 'calendarId');
    await this.engine.expect(200, 'PATCH', '/api/v1/integrations/gohighlevel', { config: { calendarId } });
  }

  invoke(tool, callId, args, more = {}) {
    return this.engine.expect(200, 'POST', `/api/v1/tools/${tool}/invoke`, { callId, agentId: 'agt_sales', arguments: args, ...more });
  }
}
