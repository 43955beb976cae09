// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's MCP client against the mock servers of the protocol's own test suite, its release and its next version.
// Which scenarios have to pass, and why others do not apply, is in tests/mcp/client_scenarios.json.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, equal, run, skip } from './lib/checks.mjs';
import { Conformance } from './lib/conformance.mjs';
import { libraries } from './lib/npm.mjs';

const client = process.env.MCP_CONFORMANCE_CLIENT
  ?? path.join(path.dirname(path.dirname(process.env.CALLTTONED)), 'tests', 'mcp_conformance_client');
const atOnce = 2;
const lists = JSON.parse(readFileSync(new URL('../mcp/client_scenarios.json', import.meta.url), 'utf8'));

/** The list names every scenario there is, once, and none that is not there any more. */
async function expectComplete(suite, { required, notApplicable }) {
  const there = await suite.scenarios('client');
  const must = new Set(Object.values(required).flat());
  const named = [...must, ...Object.keys(notApplicable)];
  const missing = there.filter((name) => !named.includes(name));
  const gone = named.filter((name) => !there.includes(name));
  const both = Object.keys(notApplicable).filter((name) => must.has(name));
  equal(missing.join(), '', `scenarios of ${suite.name} that client_scenarios.json does not know`);
  equal(gone.join(), '', `scenarios in client_scenarios.json that ${suite.name} does not have`);
  equal(both.join(), '', `scenarios of ${suite.name} that are required and not applicable`);
  check(Object.values(notApplicable).every((reason) => reason.length >= 10), `${suite.name}: each exception has its reason`);
}

function jobsOf(suite, { required }) {
  return Object.entries(required).flatMap(([revision, scenarios]) =>
    scenarios.map((scenario) => ({ suite, scenario, revision, title: [suite.name, scenario, revision].join(' ').trim() })));
}

run(async () => {
  if (!existsSync(client)) skip(`${client} is not built`);
  const installed = libraries('tst_mcp_dial and tst_mcp_tool_source try the client against servers of our own.');
  const jobs = [];
  for (const name of ['mcp-conformance', 'mcp-conformance-next']) {
    const suite = new Conformance(installed, name);
    await expectComplete(suite, lists[name]);
    jobs.push(...jobsOf(suite, lists[name]));
  }
  const failures = [];
  const total = jobs.length;
  let checks = 0;
  const worker = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { suite, scenario, revision, title } = job;
      const { ok, good, bad, said } = await suite.run('client', scenario, ['--command', client], { revision });
      checks += good;
      if (!ok) failures.push(`${title}: ${bad.map((one) => `${one.name}: ${one.errorMessage ?? one.description}`).join('; ')}\n${said}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw new Error(`${failures.length} of ${total} scenarios failed:\n\n${failures.join('\n')}`);
  console.log(`${total} scenarios, ${checks} checks`);
});
