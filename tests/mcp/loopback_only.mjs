// SPDX-License-Identifier: GPL-3.0-or-later
// For `node --import`: whatever the program wants to listen on, it is this machine only, and it says where.
import net from 'node:net';

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function listenHere(port, ...rest) {
  this.once('listening', () => console.error(`LISTENING ${this.address().port}`));
  return listen.call(this, Number(port), '127.0.0.1', ...rest.filter((one) => typeof one === 'function'));
};
