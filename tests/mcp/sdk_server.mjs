// SPDX-License-Identifier: GPL-3.0-or-later
// An MCP server as a customer writes one with version 2 of the official SDK: the stateless revision and no other.
import http from 'node:http';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** {url, requests, more(), stop()}: `requests` are "POST tools/call"; after `more()` there is one tool more. */
export async function startSdkServer(installed) {
  const { McpServer, createMcpHandler } = await installed.import('@modelcontextprotocol/server');
  const { toNodeHandler } = await installed.import('@modelcontextprotocol/node');
  const { z } = await installed.import('zod');
  let hasMore = false;

  const handler = createMcpHandler(() => {
    const server = new McpServer({ name: 'front desk', version: '1.0.0' }, { capabilities: { tools: { listChanged: true } } });
    server.registerTool('lookup_customer', {
      title: 'Look up a customer',
      description: 'Finds a customer by phone number.',
      inputSchema: z.object({ phone: z.string() }),
      outputSchema: z.object({ name: z.string(), visits: z.number() }),
      annotations: { readOnlyHint: true },
    }, ({ phone }) => ({ content: [{ type: 'text', text: `Dana Whitfield has ${phone}.` }], structuredContent: { name: 'Dana Whitfield', visits: 3 } }));
    server.registerTool('slow', {
      description: 'Takes so many seconds, and says how far it is when it is not silent.',
      inputSchema: z.object({ seconds: z.number(), silent: z.boolean() }),
      annotations: { readOnlyHint: true },
    }, async ({ seconds, silent }, context) => {
      const { progressToken } = context.mcpReq._meta ?? {};
      for (let second = 1; second <= seconds && !context.mcpReq.signal.aborted; ++second) {
        await wait(1_000);
        if (!silent) await context.mcpReq.notify({ method: 'notifications/progress', params: { progressToken, progress: second, total: seconds } });
      }
      return { content: [{ type: 'text', text: `It took ${seconds} seconds.` }] };
    });
    if (hasMore)
      server.registerTool('cancel_visit', { description: 'Cancels a visit.', inputSchema: z.object({}) }, () => ({ content: [{ type: 'text', text: 'Cancelled.' }] }));
    return server;
  }, { legacy: 'reject' });

  const requests = [];
  const answer = toNodeHandler(handler);
  const server = http.createServer((request, response) => {
    requests.push(`${request.method} ${request.headers['mcp-method']}`);
    answer(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/mcp`,
    requests,
    more() {
      hasMore = true;
      handler.notify.toolsChanged();
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
