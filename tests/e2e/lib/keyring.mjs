// SPDX-License-Identifier: GPL-3.0-or-later
// A login session of the test's own: a D-Bus daemon, and GNOME Keyring with its files in a temporary home.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { sleep, temporaryDirectory, until } from './engine.mjs';

const children = new Set();
process.on('exit', () => { for (const child of children) child.kill('SIGKILL'); });

function start(command, args, options) {
  const child = spawn(command, args, options);
  children.add(child);
  child.exited = new Promise((resolve) => child.once('exit', () => {
    children.delete(child);
    resolve();
  }));
  return child;
}

/** Starts no service by itself: a keyring runs when the test says so, and there is no program to ask for passwords. */
const busConfig = (directory) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${directory}/bus</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
`;

/** What is missing to run one, in words; nothing when all is there. */
export function missingPrograms() {
  return ['dbus-daemon', 'dbus-send', 'gnome-keyring-daemon']
    .filter((program) => spawnSync(program, ['--version']).error);
}

export class Session {
  async begin() {
    const home = temporaryDirectory();
    const runtime = path.join(home, 'run');
    mkdirSync(runtime);
    chmodSync(runtime, 0o700);
    this.environment = { PATH: process.env.PATH, HOME: home, XDG_DATA_HOME: path.join(home, 'share'),
      XDG_CONFIG_HOME: path.join(home, 'config'), XDG_RUNTIME_DIR: runtime };
    const config = path.join(home, 'bus.conf');
    writeFileSync(config, busConfig(runtime));
    this.bus = start('dbus-daemon', [`--config-file=${config}`, '--nofork', '--nopidfile', '--print-address'],
      { env: this.environment, stdio: ['ignore', 'pipe', 'ignore'] });
    const address = await new Promise((resolve) => readline.createInterface({ input: this.bus.stdout }).once('line', resolve));
    this.environment.DBUS_SESSION_BUS_ADDRESS = address;
    return this;
  }

  /** Takes the place of the one that runs, as after a crash or an upgrade. */
  async startKeyring({ unlocked }) {
    await this.stopKeyring();
    this.keyring = start('gnome-keyring-daemon', ['--foreground', '--components=secrets', ...(unlocked ? ['--unlock'] : [])],
      { env: this.environment, stdio: [unlocked ? 'pipe' : 'ignore', 'ignore', 'ignore'] });
    this.keyring.stdin?.end('the password of the login keyring');
    await until('the keyring answers', () => this.isLocked() === !unlocked);
  }

  async stopKeyring() {
    if (!this.keyring) return;
    this.keyring.kill('SIGTERM');
    await this.keyring.exited;
    await sleep(100); // the bus forgets its name
    this.keyring = null;
  }

  send(object, method, ...args) {
    return execFileSync('dbus-send', ['--session', '--print-reply', '--dest=org.freedesktop.secrets', object, method, ...args],
      { env: this.environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  }

  isLocked() {
    try {
      return this.send('/org/freedesktop/secrets/collection/login', 'org.freedesktop.DBus.Properties.Get',
        'string:org.freedesktop.Secret.Collection', 'string:Locked').includes('boolean true');
    } catch {
      return undefined; // not there yet
    }
  }

  lock() {
    this.send('/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.Lock',
      'array:objpath:/org/freedesktop/secrets/collection/login');
  }

  /** How many entries there are under a service name. */
  countEntries(service) {
    return this.send('/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.SearchItems',
      `dict:string:string:server,${service}`).match(/object path "\/org\/freedesktop\/secrets\/collection/g)?.length ?? 0;
  }

  async end() {
    await this.stopKeyring();
    this.bus.kill('SIGTERM');
    await this.bus.exited;
  }
}
