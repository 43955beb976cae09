// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between an engine and a client that cannot send a key: adds it, and changes nothing else but the address
// of this proxy into the engine's where the client names it. A foreign Host or Origin reaches the engine as it was sent.
import http from 'node:http';

export class KeyProxy {
  async start(engine, key) {
    const named = (value) => value?.replace(new RegExp(`(127\\.0\\.0\\.1|localhost):${this.port}$`), `$1:${engine.port}`);
    this.server = http.createServer((incoming, answer) => {
      const headers = { ...incoming.headers, host: named(incoming.headers.host), authorization: `Bearer ${key}` };
      if (headers.origin) headers.origin = named(headers.origin);
      const outgoing = http.request({ host: '127.0.0.1', port: engine.port, method: incoming.method, path: incoming.url, headers, agent: false },
        (response) => {
          answer.writeHead(response.statusCode, response.headers);
          answer.flushHeaders();
          response.pipe(answer);
        });
      outgoing.on('error', () => answer.destroy());
      answer.on('close', () => outgoing.destroy()); // a client that leaves a stream leaves it at the engine as well
      incoming.pipe(outgoing);
    });
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.port = this.server.address().port;
    this.url = `http://localhost:${this.port}/mcp`;
    return this;
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }
}
