/** What a write relies on may be deleted, or at work: by others, and while the run goes on. */
import { describe, expect, it } from 'vitest';
import { wasAtWork } from '../../src/checks/at-work.js';
import { Observations } from '../../src/checks/observations.js';
import { collectionsOf, hasVanished, mayHaveVanished } from '../../src/checks/vanished.js';
import type { Answered } from '../../src/http/exchange.js';
import type { Case } from '../../src/plan/case.js';
import { API, contract, PLANNED, planned, target } from './harness.js';

const JOB = '5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';
const REF = 'urn:VMware:Vm:7e9f1a2b-3c4d-4e5f-8a6b-7c8d9e0f1a2b.vm-17';
const NS = 'xmlns="http://www.veeam.com/ent/v1.0"';
const cloning = PLANNED.find((c) => c.operation.id === 'cloneJob' && c.expect.form !== 'error') as Case;

function asked(
  id: number,
  at: Partial<Answered['request']>,
  status: number,
  body = '',
  caseId?: string,
): Answered {
  return {
    id,
    ...(caseId === undefined ? {} : { caseId }),
    request: { method: 'GET', url: '', headers: { Accept: 'application/xml' }, ...at },
    response: {
      ...{ status, reason: '', httpVersion: '1.1', body: Buffer.from(body) },
      headers: [['Content-Type', 'application/xml']],
    },
    startedAt: '2026-03-10T08:00:00.000Z',
    durationMs: 1,
  };
}

const jobs = (...ids: string[]): string =>
  `<EntityReferences ${NS}>${ids.map((id) => `<Ref UID="urn:veeam:Job:${id}" Name="J" Href="${API}jobs/${id}" Type="JobReference" />`).join('')}</EntityReferences>`;
const list = (id: number, ...ids: string[]): Answered => asked(id, { url: `${API}jobs` }, 200, jobs(...ids));
const clone = (id: number, status: number): Answered =>
  asked(id, { method: 'POST', url: `${API}jobs/${JOB}?action=clone` }, status, '', cloning.id);
const link = (id: number, body: string): Answered =>
  asked(id, { method: 'POST', url: `${API}jobs/none`, body: Buffer.from(body) }, 400, '', cloning.id);
const seeing = (...exchanges: Answered[]): Observations =>
  new Observations(contract, target, [cloning], exchanges);

describe('a write that is refused', () => {
  it.each([
    ['404, and the job is listed no more', clone(2, 404), [list(1, JOB), list(3)], true],
    ['404, and the job is listed still', clone(2, 404), [list(1, JOB), list(3, JOB)], false],
    [
      '404, and the job was never listed: the run made it, and cleaned up',
      clone(1, 404),
      [list(2, JOB), list(3)],
      false,
    ],
    [
      '400, and the job in its body is listed no more',
      link(2, `urn:veeam:Job:${JOB}`),
      [list(1, JOB), list(3)],
      true,
    ],
    [
      '400, and the job in its body is listed still',
      link(2, `urn:veeam:Job:${JOB}`),
      [list(1, JOB), list(3, JOB)],
      false,
    ],
    [
      '400, and the machine in its body is looked up in vain',
      link(2, `<VmRef>${REF}</VmRef>`),
      [
        asked(
          3,
          { url: `${API}lookup?hierarchyRef=${encodeURIComponent(REF)}` },
          200,
          `<HierarchyItems ${NS} />`,
        ),
      ],
      true,
    ],
  ])('%s: %4$s', (_, write, others, gone) => {
    const observations = seeing(write, ...others);
    expect(mayHaveVanished(write, cloning)).toBe(true);
    expect(hasVanished(write, observations)).toBe(gone);
  });

  it('as it ought to be has lost nothing', () => {
    const malformed = { ...cloning, expect: { ...cloning.expect, status: [400], form: 'error' } } as Case;
    expect(mayHaveVanished(clone(1, 400), malformed)).toBe(false);
    expect(mayHaveVanished(clone(1, 404), malformed)).toBe(true);
  });

  it('has the collections read again of all that it relies on', () => {
    const write = link(1, `urn:veeam:Backup:${JOB} <VmRef>${REF}</VmRef>`);
    expect(collectionsOf(write, seeing(write)).map((url) => decodeURIComponent(url))).toEqual(
      expect.arrayContaining([`${API}backups`, `${API}lookup?hierarchyRef=${REF}`]),
    );
  });
});

describe('an action that is refused', () => {
  const before = PLANNED.find((c) => c.purpose === 'before') as Case;
  const action = { ...planned(cloning.id), purpose: 'action' } as Case;
  const sessions = (state: string): Answered =>
    asked(
      1,
      { url: `${API}query?type=BackupJobSession&filter=JobUid==%22urn:veeam:Job:${JOB}%22` },
      200,
      `<S ${NS}><B UID="urn:veeam:BackupJobSession:${JOB}"><State>${state}</State></B></S>`,
      before.id,
    );

  it.each([
    ['Working', 400, true],
    ['Stopped', 400, false],
    ['Working', 500, false],
  ])('of a job whose session was %s, with %i: at work is %s', (state, status, atWork) => {
    const start = clone(2, status);
    const observations = new Observations(contract, target, [before, action], [sessions(state), start]);
    expect(wasAtWork(start, action, observations)).toBe(atWork);
  });
});
