import { describe, expect, it } from 'vitest';
import { DeviationFileError } from '../../src/deviations/errors.js';
import { proposeDeviations } from '../../src/deviations/propose.js';
import { readDeviations } from '../../src/deviations/read.js';

const WHY = 'reason: known\n    reference: EM-1';

describe('a file with deviations', () => {
  it('is read', () => {
    const text = `deviations:\n  - problem: values-0123abcd\n    ${WHY}\n    expires: 2027-01-31\n    owner: QA\n`;
    expect(readDeviations(text, 'd.yaml')).toEqual([
      { problem: 'values-0123abcd', reason: 'known', reference: 'EM-1', expires: '2027-01-31', owner: 'QA' },
    ]);
  });

  it.each([
    ['no reason', 'deviations:\n  - check: x\n    reference: EM-1\n', 'd.yaml:2: reason is missing.'],
    [
      'an empty reason',
      'deviations:\n  - check: x\n    reason: ""\n    reference: EM-1\n',
      'd.yaml:3: reason must NOT have fewer than 1 characters.',
    ],
    ['no reference', 'deviations:\n  - check: x\n    reason: known\n', 'd.yaml:2: reference is missing.'],
    [
      'neither problem nor check',
      `deviations:\n  - operation: x\n    ${WHY}\n`,
      'an entry names either a problem or a check',
    ],
    [
      'both',
      `deviations:\n  - problem: x\n    check: y\n    ${WHY}\n`,
      'an entry names either a problem or a check',
    ],
    [
      'a member that there is not',
      `deviations:\n  - chekc: x\n    ${WHY}\n`,
      'there is no chekc in an entry',
    ],
    [
      'a day that is none',
      `deviations:\n  - check: x\n    ${WHY}\n    expires: soon\n`,
      'd.yaml:5: expires must match pattern',
    ],
    [
      'a day that no calendar has',
      `deviations:\n  - check: x\n    ${WHY}\n    expires: 2027-02-31\n`,
      'd.yaml:2: expires: there is no day 2027-02-31.',
    ],
    ['no list', 'deviations: 7\n', 'deviations must be array'],
    ['another document', '- 1\n', 'd.yaml'],
    ['no YAML', 'deviations: [', 'd.yaml is no YAML'],
    ['aliases', 'deviations:\n  - &a { check: x }\n  - *a\n', 'd.yaml has aliases'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => readDeviations(text, 'd.yaml')).toThrow(DeviationFileError);
    expect(() => readDeviations(text, 'd.yaml')).toThrow(message);
  });

  it('that is proposed is refused until its reasons are filled in', () => {
    const proposed = proposeDeviations([
      {
        operation: 'getJob',
        area: 'jobs',
        variant: 'entity/json',
        check: 'json-values',
        requirement: 'representations.values',
        level: 'MUST',
        verdict: 'fail',
        observations: 1,
        findings: [
          {
            fingerprint: 'f',
            message: 'The value is not allowed.',
            location: '/Type',
            expected: 'a',
            actual: 'b',
            place: 'Job/Type',
            status: 200,
            exchange: 1,
            url: 'https://em.example/api/jobs',
            curl: 'curl',
          },
        ],
      },
    ]);
    expect(() => readDeviations(proposed, 'd.yaml')).toThrow('reason must NOT have fewer');
    const filled = proposed
      .replace('reason: ""', 'reason: known')
      .replace('reference: ""', 'reference: EM-1');
    expect(readDeviations(filled, 'd.yaml')).toMatchObject([
      { problem: expect.stringMatching(/^values-/), reason: 'known' },
    ]);
  });

  it('that is proposed where there are no problems has no entries', () => {
    expect(readDeviations(proposeDeviations([]), 'd.yaml')).toEqual([]);
  });
});
