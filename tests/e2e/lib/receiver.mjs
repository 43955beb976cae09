// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer runs: node:http and nothing else.
import http from 'node:http';

export class Receiver {
  /** `answer(response, request)` ends the response; 200 when there is none. */
  constructor(answer = (response) => response.end()) {
    this.requests = [];
    this.answer = answer;
    this.keep = true;
    this.onRequest = () => {};
    this.server = http.createServer((request, response) => {
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const received = { at: performance.now(), path: request.url, headers: request.headers, body: Buffer.concat(chunks) };
        if (this.keep) this.requests.push(received);
        this.onRequest(received);
        this.answer(response, received);
      });
    });
  }

  async start() {
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${this.server.address().port}/hooks`;
    return this;
  }

  stop() {
    this.server.closeAllConnections?.();
    this.server.close();
  }
}
