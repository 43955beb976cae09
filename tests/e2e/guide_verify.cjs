// SPDX-License-Identifier: GPL-3.0-or-later
// The guide's receiver, word for word. Customers paste it as it is, so it must accept what we send as it is.
const crypto = require('crypto');

function verifyWebhook(payload, signature, secret) {
  const expected = crypto
    .createHmac('sha256', secret)
    .update(payload)
    .digest('hex');
  return signature === expected;
}

module.exports = { verifyWebhook };
