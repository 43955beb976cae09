// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for secrets where none may be: files of the data directory, the program's output, exports, answers.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { runVerb } from './engine.mjs';

/** Environment of an engine that logs everything it can, Qt's own lines included. */
export const talkative = { QT_LOGGING_RULES: '*=true' };

function filesBelow(directory) {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** As it is, and in the spellings a careless program may leave it in. */
function spellings(secret) {
  return [...new Set([secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    JSON.stringify(secret).slice(1, -1)])].map((text) => Buffer.from(text));
}

/**
 * Throws naming the place of the first secret found. `places` are further texts: {name: text}. What was not there to be
 * searched is an error too: an empty data directory proves nothing.
 */
export async function expectNoSecrets(engine, secrets, places = {}) {
  const exported = await runVerb(engine, ['events', 'export', '--url', engine.url]);
  if (exported.code !== 0) throw new Error(`events export: ${exported.code} ${exported.err}`);
  const listed = {};
  for (const route of ['integrations', 'events', 'deliveries', 'diagnostics', 'integrations/hubspot/activity'])
    listed[`GET /${route}`] = (await engine.request('GET', `/api/v1/${route}`)).text;
  const texts = { 'the program\'s output': engine.output, 'events export': exported.out + exported.err, ...listed, ...places };

  const files = filesBelow(engine.dataDir);
  if (files.length < 2) throw new Error(`nothing to search in ${engine.dataDir}`);
  const contents = Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]);
  for (const file of files) {
    const content = readFileSync(file);
    contents.push([file, content]);
    if (file.endsWith('.gz')) contents.push([file, zlib.gunzipSync(content)]);
  }
  let searched = 0;
  for (const secret of secrets) {
    if (secret.length < 8) continue; // too short to mean anything
    ++searched;
    for (const spelling of spellings(secret))
      for (const [name, content] of contents)
        if (content.includes(spelling)) throw new Error(`a secret (${secret.slice(0, 4)}…, ${secret.length} characters) is in ${name}`);
  }
  if (searched === 0) throw new Error('no secrets to search for');
  return { searched, places: contents.length };
}
