// SPDX-License-Identifier: GPL-3.0-or-later
import crypto from 'node:crypto';
import { engineReports } from './engine.mjs';

/** Runs the test, prints the failure, and ends the process: open sockets of the test must not keep it alive. */
export async function run(test) {
  try {
    await test();
    console.log('ok');
    process.exit(0);
  } catch (error) {
    console.error(error?.stack ?? error);
    console.error(engineReports());
    process.exit(1);
  }
}

export function skip(reason) {
  console.log(`SKIPPED: ${reason}`);
  process.exit(77);
}

export function check(condition, what) {
  if (!condition) throw new Error(`not so: ${what}`);
}

export function equal(actual, expected, what) {
  if (actual !== expected) throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

/** Standard Webhooks by its specification, to compare libraries and engine against something of neither. */
export function verifiesStandard(secret, request) {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': header } = request.headers;
  const expected = `v1,${crypto.createHmac('sha256', key).update(`${id}.${timestamp}.`).update(request.body).digest('base64')}`;
  return header.split(' ').includes(expected);
}

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
