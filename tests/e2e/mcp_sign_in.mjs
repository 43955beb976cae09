// SPDX-License-Identifier: GPL-3.0-or-later
// An MCP server whose users are signed in by an authorization server that is not ours: npm oidc-provider, with
// registration, PKCE, resource indicators, rotated refresh tokens and the issuer in its answers. Once with public clients
// and once with clients that prove themselves.
import http from 'node:http';
import { check, equal, run } from './lib/checks.mjs';
import { Engine, until } from './lib/engine.mjs';
import { signIn } from './lib/form_browser.mjs';
import { expectNoSecrets, talkative } from './lib/leaks.mjs';
import { libraries } from './lib/npm.mjs';

const accessSeconds = 6; // short, so that several renewals fit into a test
const seen = new Set();

async function listening(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

async function startProvider(authMethods) {
  const { default: Provider } = await libraries('tst_api_mcp_sign_in does the same against the sandbox.').import('oidc-provider');
  const server = http.createServer();
  const issuer = await listening(server);
  const resources = new Set();
  const provider = new Provider(issuer, {
    scopes: ['openid', 'offline_access', 'tools.read', 'tools.write'],
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    pkce: { required: () => true },
    clientAuthMethods: authMethods,
    features: {
      devInteractions: { enabled: true },
      registration: { enabled: true },
      registrationManagement: { enabled: true },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => {
          check(resources.has(resource), `a token is asked for the server itself: ${resource}`);
          return { scope: 'tools.read tools.write', audience: resource, accessTokenFormat: 'opaque', accessTokenTTL: accessSeconds };
        },
      },
    },
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    cookies: { keys: ['only for this test'] },
    ttl: { RefreshToken: 86400, Session: 3600, Grant: 86400, Interaction: 600, AuthorizationCode: 60, IdToken: 3600 },
  });
  const told = { exchanges: 0, refreshes: 0, revoked: 0, registered: 0, unregistered: 0, errors: [] };
  provider.on('registration_create.success', (_, client) => {
    ++told.registered;
    told.authMethod = client.tokenEndpointAuthMethod;
    if (client.clientSecret) seen.add(client.clientSecret);
  });
  provider.on('registration_delete.success', () => { ++told.unregistered; });
  provider.on('grant.success', (ctx) => {
    for (const token of [ctx.body.refresh_token, ctx.body.access_token, ctx.oidc.params.code, ctx.oidc.params.code_verifier])
      if (token) seen.add(token);
    ++told[ctx.oidc.params.grant_type === 'refresh_token' ? 'refreshes' : 'exchanges'];
  });
  provider.on('grant.revoked', () => { ++told.revoked; });
  for (const event of ['grant.error', 'revocation.error', 'registration_create.error', 'registration_delete.error', 'authorization.error'])
    provider.on(event, (_, error) => told.errors.push(`${event} ${error.error}: ${error.error_description}`));
  server.on('request', provider.callback());
  return { issuer, server, provider, told, resources };
}

/** A server of 2025-11-25 without sessions that asks the provider about each token. */
async function startMcpServer({ issuer, provider, resources }) {
  const server = http.createServer();
  const base = await listening(server);
  const resource = `${base}/mcp`;
  resources.add(resource);
  const results = {
    initialize: { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 'harbor', version: '1' } },
    'tools/list': { tools: [{ name: 'look_up', description: 'Looks something up.', inputSchema: { type: 'object' } }] },
  };
  const json = (response, status, body, headers = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
  server.on('request', async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    if (request.url === '/.well-known/oauth-protected-resource/mcp')
      return json(response, 200, { resource, authorization_servers: [issuer], scopes_supported: ['tools.read'] });
    if (request.url !== '/mcp') return json(response, 404, {});
    const token = await provider.AccessToken.find((request.headers.authorization ?? '').replace('Bearer ', '') || 'none');
    if (!token || token.isExpired || token.aud !== resource)
      return json(response, 401, {}, { 'www-authenticate': `Bearer resource_metadata="${base}/.well-known/oauth-protected-resource/mcp"` });
    const message = request.method === 'POST' ? JSON.parse(body) : {};
    if (message.id === undefined) return json(response, request.method === 'POST' ? 202 : 405, {});
    const result = results[message.method];
    return json(response, result ? 200 : 404, { jsonrpc: '2.0', id: message.id, ...(result ? { result } : { error: { code: -32601, message: 'Method not found' } }) });
  });
  return { url: resource, server };
}

async function tryWith(engine, id, authMethods, wantedMethod) {
  const authority = await startProvider(authMethods);
  const { told } = authority;
  const mcp = await startMcpServer(authority);
  const ask = (status, method, route, body) => engine.expect(status, method, `/api/v1/integrations/${id}${route}`, body);

  const tried = await ask(200, 'POST', '/connect', { url: mcp.url, dryRun: true });
  check(tried.ok && tried.signIn, `trying says that a sign-in is needed: ${JSON.stringify(tried)}`);
  equal(told.registered, 0, 'trying registers nobody');

  const flow = await ask(201, 'POST', '/connect', { url: mcp.url });
  equal(told.registered, 1, `registered; ${told.errors}`);
  equal(told.authMethod, wantedMethod, 'how the client proves itself');
  const query = new URL(flow.authorizeUrl).searchParams;
  equal(query.get('resource'), mcp.url, 'resource');
  equal(query.get('code_challenge_method'), 'S256', 'PKCE');
  seen.add(query.get('state'));
  const location = await signIn(flow.authorizeUrl, flow.redirectUri);
  equal(new URL(location).searchParams.get('iss'), authority.issuer, 'the provider names itself');
  const page = await engine.browse(location);
  const ended = await ask(200, 'GET', `/connect/${flow.flowId}`);
  equal(ended.state, 'connected', `${JSON.stringify(ended)} ${told.errors}`);
  check(ended.steps.every((step) => step.ok), JSON.stringify(ended.steps));
  const shown = await ask(200, 'GET', '');
  equal(`${shown.state} ${shown.tools.map((tool) => tool.name)}`, 'connected look_up', 'connected, with its tools');
  check((await ask(200, 'POST', '/test')).ok, 'it can be used');

  // Each renewal uses the refresh token the one before brought: a used one would end the grant.
  await until('two renewals', () => told.refreshes >= 2, 60_000);
  const { port } = engine;
  await engine.stop();
  await engine.start(port);
  const before = told.refreshes;
  await until('a renewal after a restart', () => told.refreshes > before, 60_000);
  const tested = await ask(200, 'POST', '/test');
  check(tested.ok, `after renewals: ${tested.detail} ${told.errors}`);

  equal((await ask(200, 'DELETE', '')).state, 'not_connected', 'disconnected');
  equal(`${told.revoked} ${told.unregistered} ${told.errors}`, '1 1 ', 'ended there: the grant, and the registration');
  authority.server.close();
  mcp.server.close();
  return page.text;
}

run(async () => {
  const engine = new Engine(talkative);
  await engine.start();
  const pages = await tryWith(engine, 'mcp', ['none'], 'none')
    + await tryWith(engine, 'mcp-2', ['client_secret_basic'], 'client_secret_basic');
  const { searched, places } = await expectNoSecrets(engine, seen, { 'the pages': pages });
  console.log(`${searched} secrets searched for in ${places} places`);
  equal((await engine.stop()).code, 0, 'callttoned ends');
});
