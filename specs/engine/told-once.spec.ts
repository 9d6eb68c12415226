/** A fault of the target that shows wherever the same thing is answered is told once in a run. */
import { describe, expect, it } from 'vitest';
import { hrefOfKind } from '../../src/checks/identity/href-of-kind.js';
import { Observations } from '../../src/checks/observations.js';
import { CHECKS } from '../../src/checks/registry.js';
import type { Result } from '../../src/engine/events.js';
import { judge } from '../../src/engine/judge.js';
import type { Exchange } from '../../src/http/exchange.js';
import { API, contract, planned, target, xml } from '../checks/harness.js';

const ONE_MISLED = xml('EntityReferences').replace(
  /(Href="[^"]*\/)backups(\/[^"/?]*" Type="BackupR)/,
  '$1jobs$2',
);
const TWO_WAYS = ONE_MISLED.replace(/(Href="[^"]*\/)backups(\/[^"/?]*" Type="BackupR)/, '$1replicas$2');

/** What href-of-kind says of each case, in order; a case may have several answers. */
function judged(answers: readonly (readonly [caseId: string, ...bodies: string[]])[]): Result[] {
  const exchanges = answers.flatMap(([caseId, ...bodies]) =>
    bodies.map(
      (body): Omit<Exchange, 'id'> => ({
        caseId,
        request: { method: 'GET', url: `${API}backups`, headers: {} },
        response: {
          status: 200,
          reason: 'OK',
          httpVersion: '1.1',
          headers: [['Content-Type', 'application/xml; charset=utf-8']],
          body: Buffer.from(body),
        },
        startedAt: '2026-03-10T08:00:00.000Z',
        durationMs: 1,
      }),
    ),
  );
  const cases = answers.map(([id]) => planned(id));
  const numbered = exchanges.map((e, i) => ({ ...e, id: i + 1 }) as Exchange);
  const observations = new Observations(contract, target, cases, numbered);
  return [...judge({ observations, checks: CHECKS, skipped: new Map() })].filter(
    (r) => r.check === hrefOfKind.id,
  );
}

const told = (results: readonly Result[]) =>
  results.map(({ verdict, findings, reason }) => [
    verdict,
    ...(reason ? [reason] : findings.map((f) => f.message)),
  ]);

const TO_JOBS = 'The Href of a Backup leads to /jobs/{ID}.';
const TO_REPLICAS = 'The Href of a Backup leads to /replicas/{ID}.';

describe('a finding that is told once', () => {
  it('blocks the later cases that have it, with the case that tells it', () => {
    expect(
      told(
        judged([
          ['listBackups reference/xml', ONE_MISLED],
          ['listBackups reference/no-accept', ONE_MISLED],
        ]),
      ),
    ).toEqual([
      ['fail', TO_JOBS],
      ['blocked', 'blocked by the same finding at listBackups reference/xml'],
    ]);
  });

  it('is told once in a case with several answers', () => {
    expect(told(judged([['listBackups reference/xml', ONE_MISLED, ONE_MISLED]]))).toEqual([
      ['fail', TO_JOBS],
    ]);
  });

  it('hides no other finding', () => {
    expect(
      told(
        judged([
          ['listBackups reference/xml', ONE_MISLED],
          ['listBackups reference/no-accept', TWO_WAYS],
        ]),
      ),
    ).toEqual([
      ['fail', TO_JOBS],
      ['fail', TO_REPLICAS],
    ]);
  });

  it('is told by the next case where the first could not be judged', () => {
    expect(
      told(
        judged([
          ['listBackups reference/xml', '<broken'],
          ['listBackups reference/no-accept', ONE_MISLED],
        ]),
      ),
    ).toEqual([
      ['blocked', expect.stringMatching(/^blocked by /)],
      ['fail', TO_JOBS],
    ]);
  });

  it('leaves answers in order alone', () => {
    expect(
      told(
        judged([
          ['listBackups reference/xml', ONE_MISLED],
          ['listBackups reference/no-accept', xml('EntityReferences')],
        ]),
      ),
    ).toEqual([['fail', TO_JOBS], ['pass']]);
  });
});
