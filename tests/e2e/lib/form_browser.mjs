// SPDX-License-Identifier: GPL-3.0-or-later
// The person at the pages of npm oidc-provider.
import { request } from './sandbox.mjs';

/** A browser without scripts: keeps cookies, follows redirects, fills in the forms, until it is sent to `end`. */
export async function signIn(address, end) {
  const cookies = new Map();
  let next = { method: 'GET', address };
  for (let step = 0; step < 20; ++step) {
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    if (next.body) headers['content-type'] = 'application/x-www-form-urlencoded';
    const answer = await request(next.method, next.address, { headers, body: next.body });
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      cookies.set(name, value);
    }
    if (answer.headers.location) {
      const target = new URL(answer.headers.location, next.address).href;
      if (target.startsWith(end)) return target;
      next = { method: 'GET', address: target };
      continue;
    }
    const form = /<form[^>]* action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/.exec(answer.text);
    if (!form) throw new Error(`no way on from ${next.address}: ${answer.status} ${answer.text.slice(0, 600)}`);
    const prompt = /name="prompt" value="([^"]+)"/.exec(form[2])[1];
    const body = new URLSearchParams(prompt === 'login' ? { prompt, login: 'frontdesk', password: 'anything' } : { prompt });
    next = { method: 'POST', address: new URL(form[1], next.address).href, body: body.toString() };
  }
  throw new Error('the sign-in goes in circles');
}
