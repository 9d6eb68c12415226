import { expect, it } from 'vitest';
import { addressOf } from '../../src/plan/writes/address.js';
import type { Part } from '../../src/plan/writes/case.js';

const JOB = 'https://em.example.com:9398/api/jobs/1?format=Entity';

it.each<readonly [what: string, part: Part, address: string]>([
  ['itself', {}, 'jobs/1'],
  ['the whole of it', { entity: true }, 'jobs/1?format=Entity'],
  ['what lies below it', { below: 'includes', entity: true }, 'jobs/1/includes?format=Entity'],
  ['a page of that', { below: 'x?page=2', entity: true }, 'jobs/1/x?page=2&format=Entity'],
  [
    'what there is about it',
    { about: 'query?type=BackupJobSession&filter=JobUid==%22urn:veeam:Job:{ID}%22', entity: true },
    'query?type=BackupJobSession&filter=JobUid==%22urn:veeam:Job:1%22',
  ],
])('the address of %s', (_what, part, address) => {
  expect(addressOf(JOB, part)).toBe(`https://em.example.com:9398/api/${address}`);
});
