import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secrets } from '../../src/http/redaction.js';

const GUID = 'b9a759dd-4496-4f50-8fc0-f925aa283f8d';

describe('for any secrets and any text', () => {
  const secret = fc.string({ unit: fc.constantFrom(...'ab%&<"\\;[]é+/=u0'), minLength: 6, maxLength: 14 });
  const anySecret = fc.oneof(secret, fc.string({ unit: 'grapheme', minLength: 6, maxLength: 20 }), fc.uuid());
  const around = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab%&<"\\;[]é+/=u0') }),
    fc.string({ unit: 'binary' }),
  );

  it('no form of a secret stands in the redacted text, and redacting again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(anySecret, { minLength: 1, maxLength: 4 }),
        fc.array(around),
        fc.nat(),
        (values, texts, seed) => {
          const secrets = new Secrets();
          for (const [i, value] of values.entries()) secrets.add(value, `key ${i}`);
          fc.pre(secrets.notes.length === 0);
          const forms = values.flatMap(someForms);
          const text = texts.map((part, i) => part + (forms[(seed + i) % forms.length] ?? '')).join('');
          const redacted = secrets.redact(text);
          for (const form of forms) expect(redacted).not.toContain(form);
          expect(secrets.findLeaks(redacted)).toEqual([]);
          expect(secrets.redact(redacted)).toBe(redacted);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a text without secrets stays as it is', () => {
    fc.assert(
      fc.property(fc.array(anySecret, { maxLength: 4 }), around, (values, text) => {
        const secrets = new Secrets();
        for (const value of values) secrets.add(value, 'key');
        fc.pre(secrets.findLeaks(text).length === 0);
        expect(secrets.redact(text)).toBe(text);
      }),
    );
    const secrets = new Secrets();
    secrets.add(Buffer.from(GUID).toString('base64'), 'session 1');
    const page = `<Job UID="urn:veeam:Job:${GUID.replace('b9', 'c0')}" Name="a &amp; b %41 \\u0041"/>`;
    expect(secrets.redact(page)).toBe(page);
  });

  it('the longer of two secrets leaves no tail', () => {
    fc.assert(
      fc.property(secret, secret, around, (head, tail, text) => {
        const secrets = new Secrets();
        secrets.add(head, 'short');
        secrets.add(head + tail, 'long');
        const redacted = secrets.redact(`${text} ${head}${tail} ${text}`);
        expect(redacted).toBe(
          `${secrets.redact(`${text} `)}${secrets.redact(head + tail)}${secrets.redact(` ${text}`)}`,
        );
      }),
    );
  });
});

it('redacts a body of megabytes with dozens of secrets in no time to speak of', () => {
  const secrets = new Secrets();
  for (let n = 0; n < 50; n += 1)
    secrets.add(GUID.replace('b9a7', n.toString(16).padStart(4, '0')), `session ${n}`);
  const link = `<Link Href="https://em:9398/api/query?type=Job&amp;filter=a" UID="urn:veeam:Job:${GUID}" Name="a%20b"/>\n`;
  const body = link.repeat(5 * 10_000);
  // Time of the processor, which others that run at the same time do not lengthen.
  const before = process.cpuUsage();
  expect(secrets.redact(body)).toBe(body);
  expect(body.length).toBeGreaterThan(5_000_000);
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
});

/** Forms made by other code than what is tested. */
function someForms(value: string): string[] {
  const scalar = Buffer.from(value).toString();
  return [
    value,
    Buffer.from(scalar).toString('base64').replace(/=+$/, ''),
    Buffer.from(scalar).toString('base64url'),
    encodeURIComponent(scalar),
    JSON.stringify(value).slice(1, -1),
    value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  ];
}
