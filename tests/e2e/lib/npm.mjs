// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries of others that tests work with, pinned in package.json and installed once for each build folder.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { skip } from './checks.mjs';

const here = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** {require(name), import(name), path(file)} of the installed libraries; skips the test when npm cannot install them. */
export function libraries(insteadOf = '') {
  const folder = path.join(process.env.E2E_BUILD_DIR ?? path.join(os.tmpdir(), 'callttone-e2e'), 'npm');
  mkdirSync(folder, { recursive: true });
  const lock = readFileSync(path.join(here, 'package-lock.json'), 'utf8');
  const installedLock = path.join(folder, 'installed-lock.json');
  if (!existsSync(installedLock) || readFileSync(installedLock, 'utf8') !== lock) {
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(path.join(here, name), path.join(folder, name));
    const installed = spawnSync(process.env.E2E_NPM || 'npm',
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'], { cwd: folder, encoding: 'utf8', timeout: 90_000 });
    if (installed.status !== 0)
      skip(`npm could not install the libraries (${installed.error?.message ?? installed.stderr.trim().split('\n').at(-1)}). ${insteadOf}`);
    writeFileSync(installedLock, lock);
  }
  const load = createRequire(path.join(folder, 'package.json'));
  return {
    require: load,
    import: (name) => import(pathToFileURL(load.resolve(name)).href),
    /** Of a file that is run, not loaded. */
    path: (file) => path.join(folder, 'node_modules', file),
  };
}
