import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/representation/document.js';
import { isEmpty } from '../../src/representation/empty.js';

const NS = 'xmlns="http://www.veeam.com/ent/v1.0"';
const of = (text: string): boolean => isEmpty(readDocument(Buffer.from(text)));

describe('a document is empty', () => {
  it.each([
    ['a list of references', `<EntityReferences ${NS} />`, '{"Refs":[]}'],
    ['a list of entities', `<Jobs ${NS} />`, '{"Jobs":[]}'],
    [
      'a query result',
      `<QueryResult ${NS}><Refs /><PagingInfo PageNum="1" PageSize="100" PagesCount="1"><Links><Link Rel="First" Href="x" /></Links></PagingInfo></QueryResult>`,
      '{"Refs":{"Refs":[]},"Entities":null,"Links":null,"PagingInfo":{"PageNum":1,"PageSize":100,"PagesCount":1}}',
    ],
    [
      'a query result of entities',
      `<QueryResult ${NS}><Entities><Jobs /></Entities></QueryResult>`,
      '{"Entities":{"Jobs":{"Jobs":[]},"Backups":null}}',
    ],
  ])('as %s without a member', (_what, xml, json) => {
    expect([of(xml), of(json)]).toEqual([true, true]);
  });
});

describe('a document is not empty', () => {
  it.each([
    [
      'a list with a member',
      `<EntityReferences ${NS}><Ref UID="u" /></EntityReferences>`,
      '{"Refs":[{"UID":"u"}]}',
    ],
    ['an entity', `<Job ${NS} Href="x" />`, '{"Href":"x","Links":[]}'],
    [
      'a report of zeros',
      `<JobStatisticsReportFrame ${NS}><RunningJobs>0</RunningJobs></JobStatisticsReportFrame>`,
      '{"RunningJobs":0}',
    ],
  ])('as %s', (_what, xml, json) => {
    expect([of(xml), of(json)]).toEqual([false, false]);
  });

  it('where it is none, or there is none', () => {
    expect([of(''), of('<Jobs'), of('nothing'), of('{')]).toEqual([false, false, false, false]);
  });
});
