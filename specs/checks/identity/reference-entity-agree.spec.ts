import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/checks/check.js';
import { referenceEntityAgree } from '../../../src/checks/identity/reference-entity-agree.js';
import { Observations } from '../../../src/checks/observations.js';
import type { Answered } from '../../../src/http/exchange.js';
import { API, checkTable, contract, json, planned, target, xml } from '../harness.js';

const ONE = 'urn:veeam:Backup:5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';
const TWO = 'urn:veeam:Backup:e19b3f48-6a0c-4d72-8f5e-2b1c0d9e8f73';
const UNREAD = ['not-observed', 'The reference form was not read.'] as const;

/** References as the example has them, in XML. */
const REFERENCES = { at: 'listBackups reference/xml', body: xml('EntityReferences') };
const RENAMED = {
  at: 'listBackups reference/no-accept',
  body: xml('EntityReferences', ['Name="Web Servers" Href', 'Name="Web" Href']),
};
const SHORTER = {
  at: `${API}backups`,
  body: xml('EntityReferences', [/<Ref UID="urn:veeam:Backup:e19b[\s\S]*?<\/Ref>/, '']),
};

checkTable(referenceEntityAgree, 'listBackups entity/xml', [
  {
    name: 'the same UIDs and names',
    answer: { body: xml('Backups') },
    beside: [REFERENCES],
    verdict: 'pass',
  },
  {
    name: 'in JSON, in another order',
    of: 'listBackups entity/json',
    answer: { body: json('Backups') },
    beside: [
      {
        at: 'listBackups reference/json',
        body: JSON.stringify({
          Refs: (JSON.parse(json('EntityReferences')) as { Refs: object[] }).Refs.reverse(),
        }),
      },
    ],
    verdict: 'pass',
  },
  {
    name: 'paths compare without case and trailing slash',
    answer: { body: xml('Backups') },
    beside: [{ ...REFERENCES, at: `${API.replace('/api/', '/API/')}Backups/` }],
    verdict: 'pass',
  },
  {
    name: 'the target may change: one reading that agrees is enough',
    answer: { body: xml('Backups') },
    beside: [RENAMED, SHORTER, REFERENCES],
    verdict: 'pass',
  },
  {
    name: 'another name',
    answer: { body: xml('Backups') },
    beside: [RENAMED],
    verdict: ['fail', ['/Name', 'Web', 'Web Servers']],
  },
  {
    name: 'names mind the case and white space',
    answer: { body: xml('Backups') },
    beside: [
      {
        at: REFERENCES.at,
        body: xml('EntityReferences', ['Name="Shop vApps" Href', 'Name="shop vApps " Href']),
      },
    ],
    verdict: ['fail', ['/Name', 'shop vApps ', 'Shop vApps']],
  },
  {
    name: 'an entity too many',
    answer: { body: xml('Backups') },
    beside: [SHORTER],
    verdict: ['fail', ['/UID', 'absent', TWO]],
  },
  {
    name: 'an entity too few',
    answer: { body: xml('Backups', [/<Backup [^>]*UID="urn:veeam:Backup:5a7c[\s\S]*?<\/Backup>/, '']) },
    beside: [REFERENCES],
    verdict: ['fail', ['/UID', ONE, 'absent']],
  },
  {
    name: 'the closest of several readings is reported',
    answer: { body: xml('Backups') },
    beside: [{ ...SHORTER, body: '<EntityReferences xmlns="http://www.veeam.com/ent/v1.0"/>' }, RENAMED],
    verdict: ['fail', ['/Name', 'Web', 'Web Servers']],
  },
  { name: 'nothing else read', answer: { body: xml('Backups') }, verdict: UNREAD },
  {
    name: 'read in the other media type only',
    answer: { body: xml('Backups') },
    beside: [{ at: 'listBackups reference/json', body: json('EntityReferences') }],
    verdict: UNREAD,
  },
  {
    name: 'read without success only',
    answer: { body: xml('Backups') },
    beside: [{ at: REFERENCES.at, status: 500, body: xml('Error') }],
    verdict: UNREAD,
  },
  {
    name: 'asked for without a session',
    answer: { body: xml('Backups') },
    beside: [{ at: 'listBackups no-session/xml', body: xml('EntityReferences') }],
    verdict: UNREAD,
  },
  {
    name: 'another collection read',
    answer: { body: xml('Backups') },
    beside: [{ at: 'listRepositories reference/xml', body: xml('EntityReferences') }],
    verdict: UNREAD,
  },
  {
    name: 'a request that did not ask for entities is not compared with itself',
    url: `${API}backups?sortAsc=Name`,
    answer: { body: xml('Backups') },
    verdict: ['not-observed', 'The request did not ask for the entity form.'],
  },
  {
    name: 'the format parameter in another case, among others',
    url: `${API}backups?FORMAT=entities&x=1`,
    answer: { body: xml('Backups') },
    beside: [{ ...REFERENCES, at: `${API}backups?x=1` }],
    verdict: 'pass',
  },
  {
    name: 'a UID that is none',
    answer: { body: xml('Backups', [ONE, '']) },
    beside: [REFERENCES],
    verdict: ['blocked', 'blocked by uid-pattern'],
  },
  {
    name: 'the reference form itself',
    of: 'listBackups reference/xml',
    answer: { body: xml('EntityReferences') },
    verdict: 'not-applied',
  },
]);

describe('an entity that the references before and after it lack', () => {
  const asked = (id: number, path: string, body: string, caseId?: string): Answered => ({
    id,
    ...(caseId === undefined ? {} : { caseId }),
    request: { method: 'GET', url: `${API}${path}`, headers: { Accept: 'application/xml' } },
    response: { status: 200, reason: 'OK', httpVersion: '1.1', headers: [], body: Buffer.from(body) },
    startedAt: new Date(id * 1000).toISOString(),
    durationMs: 1,
  });

  it.each([
    [1, 40, 90, 'is read again: it may have come and gone', true],
    [91, 92, 93, 'is told: they came one right after the other', false],
  ])('in exchanges %i, %i and %i %s', (before, at, after, _, doubtful) => {
    const c = planned('listBackups entity/xml');
    const own = asked(at, 'backups?format=Entity', xml('Backups'), c.id);
    const others = [before, after].map((id) => asked(id, 'backups', SHORTER.body));
    const observations = new Observations(contract, target, [c], [own, ...others]);
    const found = referenceEntityAgree.judge(own, { contract, case: c, observations });
    expect(found).toEqual([expect.objectContaining({ location: '/UID', actual: TWO })]);
    expect((found as readonly Fault[]).every(({ again }) => (again !== undefined) === doubtful)).toBe(true);
  });
});
