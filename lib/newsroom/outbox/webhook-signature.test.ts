import { expect, it } from 'vitest';
import { newWebhookSecret, webhookHeaders } from './webhook-signature';

const message = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  body: '{"test": 2432232314}',
  at: new Date(1_614_265_330_000),
};
/** The example of Standard Webhooks' own libraries. */
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

it('signs as Standard Webhooks does', () => {
  expect(webhookHeaders(message, [secret])).toEqual({
    'webhook-id': message.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('signs with the new secret and with the former one', () => {
  const other = newWebhookSecret();
  const both = webhookHeaders(message, [other, secret])['webhook-signature']?.split(' ');
  expect(both).toHaveLength(2);
  expect(both?.[1]).toBe(webhookHeaders(message, [secret])['webhook-signature']);
  expect(both?.[0]).not.toBe(both?.[1]);
});

it('makes secrets of 32 bytes, no two alike', () => {
  const made = [newWebhookSecret(), newWebhookSecret()];
  for (const one of made) expect(Buffer.from(one.replace('whsec_', ''), 'base64')).toHaveLength(32);
  expect(made[0]).not.toBe(made[1]);
});
