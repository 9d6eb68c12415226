import { pagingInfo } from '../../../src/checks/query/paging-info.js';
import { querySameMembers } from '../../../src/checks/query/query-same-members.js';
import { API, checkTable, type Place, type Row, type Verdict } from '../harness.js';

interface Page {
  readonly num: number | string;
  readonly size: number | string;
  readonly count: number | string;
  /** Links: a Rel each, or `Rel>address` where it is not that of the query. */
  readonly rels: readonly string[];
  readonly uids?: readonly string[];
}

const GUIDS = ['91d4c6b8-3e2f-4a59-8c7d-6e5f4a3b2c14', 'e19b3f48-6a0c-4d72-8f5e-2b1c0d9e8f73'] as const;
const uid = (guid: string): string => `urn:veeam:RestorePoint:${guid}`;
const [ONE, TWO] = GUIDS.map(uid) as [string, string];

function linkOf(link: string): [rel: string, href: string] {
  const [rel = '', to = 'query?type=RestorePoint'] = link.split('>');
  return [rel, `${API}${to}`];
}

/** A page of references in XML. */
function inXml({ num, size, count, rels, uids = [] }: Page): string {
  const links = rels
    .map(linkOf)
    .map(([rel, href]) => `<Link Rel="${rel}" Href="${href.replaceAll('&', '&amp;')}" />`)
    .join('');
  const refs = uids.map(
    (u) => `<Ref UID="${u}" Name="n" Href="${API}restorePoints/${u}" Type="RestorePointReference" />`,
  );
  return `<QueryResult xmlns="http://www.veeam.com/ent/v1.0"><Refs>${refs.join('')}</Refs><PagingInfo PageNum="${num}" PageSize="${size}" PagesCount="${count}"><Links>${links}</Links></PagingInfo></QueryResult>`;
}

/** A page of references in JSON. */
function inJson({ num, size, count, rels, uids = [] }: Page): string {
  return JSON.stringify({
    Refs: {
      Refs: uids.map((UID) => ({
        UID,
        Name: 'n',
        Href: `${API}restorePoints/x`,
        Type: 'RestorePointReference',
      })),
    },
    Entities: null,
    PagingInfo: {
      Links: rels.map(linkOf).map(([Rel, Href]) => ({ Rel, Href, Name: null, Type: null })),
      PageNum: num,
      PageSize: size,
      PagesCount: count,
    },
  });
}

const FILTERED = (filter: string): string[] =>
  ['First', 'Last'].map((rel) => `${rel}>query?type=RestorePoint&filter=${filter}`);

const SINGLE: Page = { num: 1, size: 100, count: 1, rels: ['First', 'Last'] };
const FIRST: Page = { num: 1, size: 2, count: 3, rels: ['First', 'Next', 'Last'] };
const SECOND: Page = { num: 2, size: 2, count: 3, rels: ['First', 'Previous', 'Next', 'Last'] };
const LAST: Page = { num: 3, size: 2, count: 3, rels: ['First', 'Previous', 'Last'] };

/** The same page in XML and in JSON, for the plain query or for one with parameters. */
function page(name: string, content: Page, verdict: Verdict, parameters?: string): Row[] {
  const url = parameters === undefined ? {} : { url: `${API}query?type=RestorePoint&${parameters}` };
  return [
    { name, of: 'queryRestorePoint xml', ...url, answer: { body: inXml(content) }, verdict },
    {
      name: `${name}, in JSON`,
      of: 'queryRestorePoint json',
      ...url,
      answer: { body: inJson(content) },
      verdict,
    },
  ];
}

function wrong(...places: (readonly [member: string, expected: string, actual: string])[]): Verdict {
  return ['fail', ...places.map(([member, ...rest]): Place => [`/PagingInfo/${member}`, ...rest])];
}

checkTable(pagingInfo, 'queryRestorePoint xml', [
  ...page('one page', SINGLE, 'pass'),
  ...page('the first page', FIRST, 'pass', 'pageSize=2&page=1'),
  ...page('a page in the middle', SECOND, 'pass', 'pageSize=2&page=2'),
  ...page('the last page', LAST, 'pass', 'page=3&pageSize=2'),
  ...page('links in another order, and one more', { ...SINGLE, rels: ['Last', 'Up', 'First'] }, 'pass'),
  ...page('a page size that was not asked for is free', { ...SINGLE, size: 25 }, 'pass'),
  ...page(
    'links with numbers, in other capitals',
    { ...SINGLE, rels: ['First>QUERY?Type=restorepoint&Page=1', 'Last>query/?page=1&type=RestorePoint'] },
    'pass',
  ),
  ...page(
    'a link to another page',
    { ...FIRST, rels: ['First', 'Next>query?type=RestorePoint&page=3', 'Last'] },
    wrong(['Links, Next', 'page 2 of the query', `${API}query?type=RestorePoint&page=3`]),
  ),
  ...page(
    'links with the filter as the server writes it',
    { ...SINGLE, rels: FILTERED('(Name+%3d%3d+%22Web+01%22)') },
    'pass',
    `filter=${encodeURIComponent('Name=="Web 01"')}`,
  ),
  ...page(
    'links with another filter',
    { ...SINGLE, rels: FILTERED('Name%3D%3D%22Web%2002%22') },
    wrong(
      [
        'Links, First',
        'page 1 of the query',
        `${API}query?type=RestorePoint&filter=Name%3D%3D%22Web%2002%22`,
      ],
      ['Links, Last', 'page 1 of the query', `${API}query?type=RestorePoint&filter=Name%3D%3D%22Web%2002%22`],
    ),
    `filter=${encodeURIComponent('Name=="Web 01"')}`,
  ),
  {
    name: 'a filter that the links have not',
    of: 'queryBackupFile filter/BackupSize/==',
    answer: {
      body: inXml({
        ...SINGLE,
        size: 200,
        rels: ['First>query?type=BackupFile', 'Last>query?type=BackupFile'],
      }),
    },
    verdict: wrong(
      ['Links, First', 'page 1 of the query', `${API}query?type=BackupFile`],
      ['Links, Last', 'page 1 of the query', `${API}query?type=BackupFile`],
    ),
  },
  {
    name: 'another filter',
    of: 'queryBackupFile filter/BackupSize/<',
    answer: { body: inXml({ ...SINGLE, rels: [] }) },
    verdict: 'not-applied',
  },
  ...page(
    'a link to another query',
    { ...SINGLE, rels: ['First>query?type=Job', 'Last>restorePoints?type=RestorePoint'] },
    wrong(
      ['Links, First', 'page 1 of the query', `${API}query?type=Job`],
      ['Links, Last', 'page 1 of the query', `${API}restorePoints?type=RestorePoint`],
    ),
  ),
  ...page('no First', { ...SINGLE, rels: ['Last'] }, wrong(['Links', 'First, Last', 'Last'])),
  ...page('no links', { ...SINGLE, rels: [] }, wrong(['Links', 'First, Last', 'none'])),
  ...page(
    'no Next',
    { ...FIRST, rels: ['First', 'Last'] },
    wrong(['Links', 'First, Next, Last', 'First, Last']),
  ),
  ...page(
    'no Previous',
    { ...LAST, rels: ['First', 'Last'] },
    wrong(['Links', 'First, Previous, Last', 'First, Last']),
    'page=3',
  ),
  ...page('no page at all', { ...SINGLE, num: 1, count: 0 }, wrong(['PagesCount', 'at least 1', '0'])),
  ...page('page 0', { ...SINGLE, num: 0, rels: ['First', 'Next', 'Last'] }, wrong(['PageNum', '1', '0'])),
  ...page('another page than the first', LAST, wrong(['PageNum', '1', '3'])),
  ...page('a page that is no more, as the list is shorter now', SINGLE, 'pass', 'pageSize=100&page=2'),
  ...page('another page than asked for', FIRST, wrong(['PageNum', '2', '1']), 'pageSize=2&page=2'),
  ...page(
    'another size than asked for',
    { ...FIRST, size: 100 },
    wrong(['PageSize', '2', '100']),
    'pageSize=2',
  ),
  ...page(
    'more than one thing',
    { num: 2, size: 3, count: 2, rels: ['First', 'Last'] },
    wrong(['PageNum', '1', '2'], ['PageSize', '2', '3'], ['Links', 'First, Previous, Last', 'First, Last']),
    'pageSize=2&page=1',
  ),
  {
    name: 'numbers as text, in JSON',
    of: 'queryRestorePoint json',
    answer: { body: inJson({ ...SINGLE, num: '1' }) },
    verdict: wrong(['PageNum', '1', 'NaN']),
  },
  {
    name: 'PagingInfo absent',
    answer: { body: '<QueryResult xmlns="http://www.veeam.com/ent/v1.0"><Refs/></QueryResult>' },
    verdict: ['fail', ['/PagingInfo', 'PagingInfo', 'absent']],
  },
  ...['{"Refs":null,"PagingInfo":null}', '{}', '[]', '{"PagingInfo":[]}'].map(
    (body): Row => ({
      name: `PagingInfo absent: ${body}`,
      of: 'queryRestorePoint json',
      answer: { body },
      verdict: ['fail', ['/PagingInfo', 'PagingInfo', 'absent']],
    }),
  ),
  {
    name: 'cut off',
    answer: { body: '<QueryResult' },
    verdict: ['blocked', 'blocked by xml-well-formed'],
  },
  {
    name: 'a collection is not paged',
    of: 'listRestorePoints reference/xml',
    answer: { body: '<EntityReferences/>' },
    verdict: 'not-applied',
  },
]);

/** The collection, read in this run. */
function collection(...uids: string[]) {
  const refs = uids.map((u) => `<Ref UID="${u}" Name="n" Href="h" Type="RestorePointReference" />`);
  return {
    at: 'listRestorePoints reference/xml',
    body: `<EntityReferences xmlns="http://www.veeam.com/ent/v1.0">${refs.join('')}</EntityReferences>`,
  };
}

const BOTH = { ...SINGLE, uids: [ONE, TWO] };
const UNREAD: Verdict = ['not-observed', 'The collection was not read.'];
const PAGED: Verdict = ['not-observed', 'The result does not stand on one page.'];

checkTable(querySameMembers, 'queryRestorePoint xml', [
  {
    name: 'the same members',
    answer: { body: inXml(BOTH) },
    beside: [collection(ONE, TWO)],
    verdict: 'pass',
  },
  {
    name: 'in another order, query in JSON, collection in XML',
    of: 'queryRestorePoint json',
    answer: { body: inJson(BOTH) },
    beside: [collection(TWO, ONE)],
    verdict: 'pass',
  },
  { name: 'none here, none there', answer: { body: inXml(SINGLE) }, beside: [collection()], verdict: 'pass' },
  {
    name: 'the target may change: one reading that agrees is enough',
    answer: { body: inXml(BOTH) },
    beside: [collection(ONE), { ...collection(ONE, TWO), at: `${API}RestorePoints/` }],
    verdict: 'pass',
  },
  {
    name: 'a member lost',
    answer: { body: inXml({ ...BOTH, uids: [TWO] }) },
    beside: [collection(ONE, TWO)],
    verdict: ['fail', ['/Refs', ONE, 'absent']],
  },
  {
    name: 'a member more',
    answer: { body: inXml(BOTH) },
    beside: [collection(ONE)],
    verdict: ['fail', ['/Refs', 'absent', TWO]],
  },
  {
    name: 'one for another',
    of: 'queryRestorePoint json',
    answer: { body: inJson({ ...BOTH, uids: [ONE] }) },
    beside: [collection(TWO)],
    verdict: ['fail', ['/Refs', TWO, 'absent'], ['/Refs', 'absent', ONE]],
  },
  {
    name: 'several pages',
    answer: { body: inXml({ ...FIRST, uids: [ONE] }) },
    beside: [collection(ONE, TWO)],
    verdict: PAGED,
  },
  {
    name: 'no PagingInfo: that is for paging-info',
    of: 'queryRestorePoint json',
    answer: { body: '{"Refs":{"Refs":[]}}' },
    beside: [collection(ONE)],
    verdict: PAGED,
  },
  { name: 'the collection was not read', answer: { body: inXml(BOTH) }, verdict: UNREAD },
  {
    name: 'the collection failed',
    answer: { body: inXml(BOTH) },
    beside: [{ ...collection(), status: 500 }],
    verdict: UNREAD,
  },
  {
    name: 'another collection',
    answer: { body: inXml(BOTH) },
    beside: [{ ...collection(), at: 'listBackups reference/xml' }],
    verdict: UNREAD,
  },
  {
    name: 'a page that was asked for',
    of: 'queryRestorePoint first-page/xml',
    answer: { body: inXml(FIRST) },
    verdict: 'not-applied',
  },
  {
    name: 'a collection',
    of: 'listRestorePoints reference/xml',
    answer: { body: '<EntityReferences/>' },
    verdict: 'not-applied',
  },
]);
