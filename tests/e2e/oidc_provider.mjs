// SPDX-License-Identifier: GPL-3.0-or-later
// An authorization server that is not ours and knows nothing of us: npm oidc-provider, PKCE required, refresh tokens
// rotated and reuse punished. It takes Google's place by overrides.
import http from 'node:http';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { check, equal, run } from './lib/checks.mjs';
import { Engine, temporaryDirectory, until } from './lib/engine.mjs';
import { signIn } from './lib/form_browser.mjs';
import { expectNoSecrets, talkative } from './lib/leaks.mjs';
import { libraries } from './lib/npm.mjs';

const clientId = 'callttone-e2e';
const clientSecret = 'client-secret-that-nobody-may-see-0123456789';
const google = (scope) => `https://www.googleapis.com/auth/${scope}`;
const accessSeconds = 6; // short, so that several renewals fit into a test
const seen = new Set([clientSecret]);

async function startProvider(redirectUri) {
  const { default: Provider } = await libraries('The sandbox of this repository plays the vendors in e2e_connect_sandbox.').import('oidc-provider');
  const server = http.createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri], application_type: 'native',
      grant_types: ['authorization_code', 'refresh_token'], token_endpoint_auth_method: 'client_secret_post' }],
    scopes: ['openid', 'offline_access', 'email', google('drive.file'), google('spreadsheets')],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: 'frontdesk@harbordental.example', email_verified: true }) }),
    pkce: { required: () => true },
    features: { revocation: { enabled: true }, devInteractions: { enabled: true } },
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    cookies: { keys: ['only for this test'] },
    ttl: { AccessToken: accessSeconds, RefreshToken: 86400, Session: 3600, Grant: 86400, Interaction: 600, AuthorizationCode: 60, IdToken: 3600 },
  });
  const grants = { exchanges: 0, refreshes: 0, revocations: 0, errors: [] };
  provider.on('grant.success', (ctx) => {
    const { refresh_token: refresh, access_token: access } = ctx.body;
    for (const token of [refresh, access, ctx.oidc.params.code, ctx.oidc.params.code_verifier]) if (token) seen.add(token);
    ++grants[ctx.oidc.params.grant_type === 'refresh_token' ? 'refreshes' : 'exchanges'];
    grants.hadVerifier = ctx.oidc.params.code_verifier !== undefined || grants.hadVerifier;
  });
  provider.on('grant.error', (ctx, error) => grants.errors.push(`${error.error}: ${error.error_description}`));
  const answer = provider.callback();
  server.on('request', (asked, reply) => {
    if (asked.url.startsWith('/token/revocation')) ++grants.revocations;
    return answer(asked, reply);
  });
  return { issuer, server, grants, provider };
}

run(async () => {
  // The port first, because the address to come back to is registered with the provider and never changes.
  const reserved = http.createServer();
  await new Promise((resolve) => reserved.listen(0, '127.0.0.1', resolve));
  const { port } = reserved.address();
  await new Promise((resolve) => reserved.close(resolve));
  const redirectUri = `http://localhost:${port}/api/integrations/callback`;
  const { issuer, server, grants } = await startProvider(redirectUri);
  const overrides = path.join(temporaryDirectory(), 'overrides.json');
  writeFileSync(overrides, JSON.stringify({ google: { authorize: `${issuer}/auth`, token: `${issuer}/token`, revoke: `${issuer}/token/revocation`, userinfo: `${issuer}/me` } }));
  const environment = { GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret, CALLTTONE_PROVIDER_OVERRIDES: overrides, ...talkative };
  const engine = new Engine(environment);
  await engine.start(port);
  const ask = (status, method, route, body) => engine.expect(status, method, `/api/v1/integrations/google_sheets${route}`, body);

  const flow = await ask(201, 'POST', '/connect', {});
  const query = new URL(flow.authorizeUrl).searchParams;
  equal(query.get('code_challenge_method'), 'S256', 'PKCE');
  seen.add(query.get('state'));
  const location = await signIn(flow.authorizeUrl, redirectUri);
  check(new URL(location).searchParams.get('code'), `a code came back: ${new URL(location).search.replace(/=[^&]+/g, '=…')}`);
  const page = await engine.browse(location);
  const ended = await ask(200, 'GET', `/connect/${flow.flowId}`);
  equal(ended.state, 'connected', `${JSON.stringify(ended.failure)} ${grants.errors}`);
  equal(page.status, 200, 'the page');
  equal((await ask(200, 'GET', '')).account, 'frontdesk@harbordental.example', 'who is connected');
  equal(grants.exchanges, 1, 'codes exchanged');
  check(grants.hadVerifier, 'the verifier was sent');

  const replayed = await engine.browse(location);
  equal(replayed.status, 400, 'the link once more');
  equal(grants.exchanges, 1, 'and nothing was asked of the provider');

  // Each renewal uses the refresh token the one before brought: a used one would end the grant.
  await until('two renewals', () => grants.refreshes >= 2, 60_000);
  await engine.stop();
  await engine.start(port);
  const before = grants.refreshes;
  await until('a renewal after a restart', () => grants.refreshes > before, 60_000);
  const renewed = await ask(200, 'GET', '');
  equal(`${renewed.state} ${renewed.health.state} ${grants.errors}`, 'connected active ', 'after renewals');

  equal((await ask(200, 'DELETE', '')).state, 'not_connected', 'disconnected');
  // Google takes a revocation from whoever holds the token; this provider wants the client's secret as well and refuses.
  equal(grants.revocations, 1, 'the provider hears of it, and its refusal keeps nobody connected');

  // A wrong secret is told apart from everything else.
  await engine.stop();
  engine.environment.GOOGLE_CLIENT_SECRET = 'another-secret-that-is-wrong-0123456789';
  seen.add(engine.environment.GOOGLE_CLIENT_SECRET);
  await engine.start(port);
  const second = await ask(201, 'POST', '/connect', {});
  seen.add(new URL(second.authorizeUrl).searchParams.get('state'));
  const failed = await engine.browse(await signIn(second.authorizeUrl, redirectUri));
  const failure = (await ask(200, 'GET', `/connect/${second.flowId}`)).failure;
  equal(failure?.code, 'bad_client', `a wrong client secret: ${JSON.stringify(failure)}`);
  check(failure.detail.includes('GOOGLE_CLIENT_SECRET'), failure.detail);

  const { searched, places } = await expectNoSecrets(engine, seen, { 'the pages': page.text + replayed.text + failed.text });
  console.log(`${searched} secrets searched for in ${places} places`);
  equal((await engine.stop()).code, 0, 'callttoned ends');
  server.close();
});
