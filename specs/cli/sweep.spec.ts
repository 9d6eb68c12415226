/** What a sweep says of a target tells no secret. */
import { expect, it } from 'vitest';
import { startHostile, withBody } from '../hostile/target.js';
import { em } from './console.js';

it('does not repeat a password that the target sends back', async () => {
  const password = 'correct-horse-battery';
  const forms = [password, Buffer.from(`Administrator:${password}`).toString('base64')];
  await using target = await startHostile(
    (answer, { method }) =>
      method === 'POST'
        ? withBody({ ...answer, status: 401 }, JSON.stringify({ Message: `No: ${forms.join(', ')}` }))
        : answer,
    undefined,
    { estate: 'empty', password },
  );
  const { code, out, err } = await em(['sweep', '--target', target.url, '--username', target.mock.username], {
    env: { EM_PASSWORD: password },
  });
  expect(code).toBe(3);
  expect(err).toContain('It says: No: ');
  for (const form of forms) expect(out + err).not.toContain(form);
});
