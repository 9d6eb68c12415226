import { malformedQueryRefused } from '../../../src/checks/query/malformed-query-refused.js';
import { oddPageSane } from '../../../src/checks/query/odd-page-sane.js';
import { queryForm } from '../../../src/checks/query/query-form.js';
import { queryPageLinks } from '../../../src/checks/query/query-page-links.js';
import { queryPageSize } from '../../../src/checks/query/query-page-size.js';
import { queryPagesWhole } from '../../../src/checks/query/query-pages-whole.js';
import { API, checkTable, planned, type Seen, type Verdict } from '../harness.js';
import { A, B, C, D, entities, FILES, type Item, references } from './found.js';

const beside: readonly Seen[] = [{ at: 'queryBackupFile members', body: entities(FILES) }];
/** A type of which one page was read, and there are more. */
const MORE: readonly Seen[] = [{ at: 'queryBackupFile members', body: entities(FILES, { count: 3 }) }];
/** The same type later, with a member less. */
const GONE: Seen = { at: 'queryBackupFile members-again', body: entities(FILES.slice(1)) };
const [, SECOND = ''] = planned('queryBackupFile pages/thirds').probes.map(({ destination }) =>
  destination.kind === 'url' ? destination.url : '',
);
const first = { num: 1, size: 2, count: 2 };
const second = { num: 2, size: 2, count: 2 };

const [FIRST_URL, WHOLE] = ['queryBackupFile pages/thirds', 'queryBackupFile members'].map((id) => {
  const [probe] = planned(id).probes;
  return probe?.destination.kind === 'url' ? probe.destination.url : '';
}) as [string, string];
const read = (at: string, body: string): Seen => ({ at, body });
const keys = (...items: readonly Item[]): string => items.map(({ guid }) => guid).join(', ');

/** All members, both pages and all members, read again one right after the other. */
function round(all: readonly Item[], one: readonly Item[], two: readonly Item[]): Seen[] {
  return [
    read(WHOLE, entities(all)),
    read(FIRST_URL, references(one, first)),
    read(SECOND, references(two, second)),
    read(WHOLE, entities(all)),
  ];
}

/** What is read again is another time each time. */
const MOVING: readonly Seen[] = [read(WHOLE, entities([A, B])), read(WHOLE, entities([A, C]))];

checkTable(queryPageSize, 'queryBackupFile pages/thirds', [
  {
    name: 'a page of more members, as one has come and gone',
    url: SECOND,
    answer: { body: references([C, D], { num: 2, size: 2, count: 3 }) },
    beside: [...beside, ...round(FILES, [A, B], [C, D])],
    verdict: 'pass',
  },
  {
    name: 'a page of more members than there are, again and again',
    url: SECOND,
    answer: { body: references([C, D], { num: 2, size: 2, count: 3 }) },
    beside: [
      ...beside,
      ...round(FILES, [A, B], [C, D]).with(
        2,
        read(SECOND, references([C, D], { num: 2, size: 2, count: 3 })),
      ),
    ],
    verdict: ['fail', ['/PagingInfo/PagesCount', 'PagesCount 2', 'PagesCount 3']],
  },
  { name: 'a full page', answer: { body: references([A, B], first) }, beside, verdict: 'pass' },
  {
    name: 'the last page',
    url: SECOND,
    answer: { body: references([C, D], second) },
    beside,
    verdict: 'pass',
  },
  {
    name: 'longer than asked for',
    answer: { body: references(FILES, { ...first, count: 1 }) },
    beside,
    verdict: [
      'fail',
      ['/Refs', 'members 2', 'members 4'],
      ['/PagingInfo/PagesCount', 'PagesCount 2', 'PagesCount 1'],
    ],
  },
  {
    name: 'another page',
    answer: { body: references([C, D], second) },
    beside,
    verdict: ['fail', ['/PagingInfo/PageNum', 'PageNum 1', 'PageNum 2']],
  },
  {
    name: 'the number of members is not known',
    answer: { body: references([A, B], first) },
    verdict: ['not-observed', 'The members of the type were not read.'],
  },
  {
    name: 'a full page of more members than were read',
    answer: { body: references([A, B], { ...first, count: 9 }) },
    beside: MORE,
    verdict: 'pass',
  },
  {
    name: 'a page that is not full, of more members than were read',
    answer: { body: references([A], { ...first, count: 9 }) },
    beside: MORE,
    verdict: ['fail', ['/Refs', 'members 2', 'members 1']],
  },
  {
    name: 'the last page of more members than were read',
    url: SECOND,
    answer: { body: references([A], second) },
    beside: MORE,
    verdict: ['not-observed', 'How long the last page is, is not known.'],
  },
]);

const firstPage: Seen = { at: 'queryBackupFile pages/thirds', body: references([A, B], first) };

checkTable(queryPagesWhole, 'queryBackupFile pages/thirds', [
  {
    name: 'each member once',
    url: SECOND,
    answer: { body: references([C, D], second) },
    beside: [...beside, firstPage],
    verdict: 'pass',
  },
  {
    name: 'a member again, and one lost',
    url: SECOND,
    answer: { body: references([B, C], second) },
    beside: [...beside, firstPage],
    verdict: [
      'fail',
      [
        '/Refs',
        `4 (${A.guid}, ${B.guid}, ${C.guid}, …) once each`,
        `without 1 (${D.guid}), twice 1 (${B.guid})`,
      ],
    ],
  },
  {
    name: 'a member again, as another one has come between two pages',
    url: SECOND,
    answer: { body: references([B, C], second) },
    beside: [...beside, firstPage, ...round([A, B, C, D], [A, B], [C, D])],
    verdict: 'pass',
  },
  {
    name: 'a member again, and members come and go in each round',
    url: SECOND,
    answer: { body: references([B, C], second) },
    beside: [
      ...beside,
      firstPage,
      ...round([A, B, C, D], [A, B], [B, C]).slice(0, 3),
      read(WHOLE, entities([B, C, D])),
    ],
    verdict: ['not-observed', 'Members came or went while the pages were read.'],
  },
  {
    name: 'a member again while others come and go, and again where none does',
    url: SECOND,
    answer: { body: references([B, C], second) },
    beside: [...beside, GONE, firstPage, ...round([A, B, C], [A, B], [B, C])],
    verdict: ['fail', ['/Refs', `3 (${keys(A, B, C)}) once each`, `without 0, twice 1 (${B.guid})`]],
  },
  {
    name: 'a member twice on one page, whoever comes and goes',
    url: SECOND,
    answer: { body: references([C, C], second) },
    beside: [...beside, GONE, firstPage],
    verdict: [
      'fail',
      ['/Refs', `3 (${keys(B, C, D)}) once each`, `without 1 (${D.guid}), twice 1 (${C.guid})`],
    ],
  },
  {
    name: 'some pages of more members than were read',
    url: SECOND,
    answer: { body: references([C], second) },
    beside: [...MORE, firstPage],
    verdict: 'pass',
  },
  {
    name: 'a page missing',
    url: SECOND,
    answer: { body: references([C, D], second) },
    beside,
    verdict: ['not-observed', 'Not every page was answered.'],
  },
  {
    name: 'the first page alone',
    answer: { body: references([A, B], first) },
    beside,
    verdict: ['not-observed', 'Judged together with the last page.'],
  },
]);

checkTable(queryPageLinks, 'queryBackupFile page-link/First', [
  {
    name: 'a page that there was not when pages were counted: a member has come since',
    of: 'queryBackupFile page-link/Next',
    answer: { body: references([D], { num: 3, size: 2, count: 3 }) },
    beside,
    verdict: 'pass',
  },
  ...(
    [
      [
        'another page by now: it was another one',
        'page=2',
        ['not-observed', 'Members came or went while the pages were read.'],
      ],
      ['that page still', 'page=3', ['fail', ['/PagingInfo/Links/Last/PageNum', '2', '3']]],
    ] as const
  ).map(([leads, to, verdict]) => ({
    name: `a page that is not the last, and the link leads to ${leads}`,
    of: 'queryBackupFile page-link/Last',
    url: `${API}query?page=3`,
    answer: { body: references([], { num: 3, size: 2, count: 2 }) },
    beside: [
      ...beside,
      { at: 'queryBackupFile pages/middle', url: SECOND, body: references([C, D], second) },
      read(WHOLE, entities(FILES)),
      read(`${API}query?page=3`, references([], { num: 3, size: 2, count: 2 })),
      read(
        SECOND,
        references([C, D], second).replace(
          '"PagingInfo":{"Links":[',
          `$&{"Rel":"Last","Href":"${API}query?${to}"}`,
        ),
      ),
      read(WHOLE, entities(FILES)),
    ],
    verdict,
  })),
  {
    name: 'a page of another query, and the one it names where nothing changes',
    url: FIRST_URL,
    answer: { body: references([A, C], first) },
    beside: [...beside, firstPage, ...round(FILES, [A, B], [C, D])],
    verdict: 'pass',
  },
  {
    name: 'the page it names',
    answer: { body: references([A, B], first) },
    beside: [firstPage],
    verdict: 'pass',
  },
  {
    name: 'another page',
    answer: { body: references([C, D], second) },
    beside: [firstPage],
    verdict: ['fail', ['/PagingInfo/Links/First/PageNum', '1', '2']],
  },
  {
    name: 'the last page, whichever it is',
    of: 'queryBackupFile page-link/Last',
    answer: { body: references([D], { num: 9, size: 2, count: 9 }) },
    verdict: 'pass',
  },
  {
    name: 'the last page but one',
    of: 'queryBackupFile page-link/Last',
    answer: { body: references([D], { num: 8, size: 2, count: 9 }) },
    verdict: ['fail', ['/PagingInfo/Links/Last/PageNum', '9', '8']],
  },
  {
    name: 'a page of another query',
    answer: { body: references([A, C], first) },
    beside: [firstPage],
    verdict: [
      'fail',
      ['/PagingInfo/Links/First/members', `2 (${A.guid}, ${B.guid})`, `2 (${A.guid}, ${C.guid})`],
    ],
  },
  {
    name: 'a page of another query, while members came or went',
    answer: { body: references([A, C], first) },
    beside: [...beside, GONE, firstPage, ...MOVING],
    verdict: ['not-observed', 'Members came or went while the pages were read.'],
  },
  {
    name: 'the last page but one, while members came or went',
    of: 'queryBackupFile page-link/Last',
    answer: { body: references([D], { num: 8, size: 2, count: 9 }) },
    beside: [...beside, GONE, ...MOVING],
    verdict: ['not-observed', 'Members came or went while the pages were read.'],
  },
  {
    name: 'a page asked for by number',
    of: 'queryBackupFile pages/thirds',
    answer: { body: references([A, B], first) },
    verdict: 'not-applied',
  },
]);

const ERROR =
  '{"FirstChanceExceptionMessage":null,"Message":"No.","StackTrace":null,"Status":null,"StatusCode":400}';

checkTable(oddPageSane, 'queryBackupFile odd-page', [
  { name: 'an empty page', answer: { body: references([], { num: 5, size: 2, count: 2 }) }, verdict: 'pass' },
  { name: 'the first page', answer: { body: references([A, B], first) }, verdict: 'pass' },
  { name: 'refused', answer: { status: 400, body: ERROR }, verdict: 'pass' },
  {
    name: 'an error of the server',
    answer: { status: 500, body: ERROR },
    verdict: ['warn', ['status', 'a QueryResult, or 4xx with an Error entity', '500 Internal Server Error']],
  },
  {
    name: 'a page there is',
    of: 'queryBackupFile pages/whole',
    answer: { body: references(FILES) },
    verdict: 'not-applied',
  },
]);

const REFUSED = '4xx with an Error entity';

checkTable(malformedQueryRefused, 'queryBackupFile unknown-field', [
  { name: 'refused', answer: { status: 400, body: ERROR }, verdict: 'pass' },
  {
    name: 'refused in XML',
    answer: { status: 404, body: '<Error xmlns="http://www.veeam.com/ent/v1.0" StatusCode="404" />' },
    verdict: 'pass',
  },
  {
    name: 'bad syntax refused',
    of: 'queryBackupFile bad-syntax',
    answer: { status: 400, body: ERROR },
    verdict: 'pass',
  },
  { name: 'answered', answer: { body: references(FILES) }, verdict: ['warn', ['status', REFUSED, '200 OK']] },
  {
    name: 'refused without a reason',
    answer: { status: 400, body: 'Bad Request' },
    verdict: ['warn', ['status', REFUSED, '400 BadRequest']],
  },
  {
    name: 'a query that can be understood',
    of: 'queryBackupFile filter-and',
    answer: { body: references([]) },
    verdict: 'not-applied',
  },
]);

const wrong = (location: string, expected: string, actual: string): Verdict => [
  'fail',
  [location, expected, actual],
];

checkTable(queryForm, 'queryBackupFile json', [
  { name: 'references by default', answer: { body: references(FILES) }, verdict: 'pass' },
  {
    name: 'entities by default',
    answer: { body: entities(FILES) },
    verdict: wrong('/Refs', 'references', '4 of 4 as entities'),
  },
  {
    name: 'entities where asked for',
    of: 'queryBackupFile members',
    answer: { body: entities(FILES) },
    verdict: 'pass',
  },
  {
    name: 'references where entities are asked for',
    of: 'queryBackupFile members',
    answer: { body: references([A]) },
    verdict: wrong('/Entities', 'entities', '1 of 1 as references'),
  },
  {
    name: 'nothing found',
    answer: { body: references([]) },
    verdict: ['not-observed', 'The query found nothing that has a UID.'],
  },
  {
    name: 'a collection',
    of: 'listBackupFiles reference/json',
    url: `${API}backupFiles`,
    answer: { body: '{"Refs":[]}' },
    verdict: 'not-applied',
  },
]);
