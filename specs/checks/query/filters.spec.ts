import type { Check } from '../../../src/checks/check.js';
import { queryAnd } from '../../../src/checks/query/query-and.js';
import { queryBareValues } from '../../../src/checks/query/query-bare-values.js';
import { queryDoubledQuotes } from '../../../src/checks/query/query-doubled-quotes.js';
import { queryEqual } from '../../../src/checks/query/query-equal.js';
import { queryFilter } from '../../../src/checks/query/query-filter.js';
import { queryGreater } from '../../../src/checks/query/query-greater.js';
import { queryGreaterOrEqual } from '../../../src/checks/query/query-greater-or-equal.js';
import { queryGrouping } from '../../../src/checks/query/query-grouping.js';
import { queryIndexOrder } from '../../../src/checks/query/query-index-order.js';
import { queryLess } from '../../../src/checks/query/query-less.js';
import { queryLessOrEqual } from '../../../src/checks/query/query-less-or-equal.js';
import { queryNotEqual } from '../../../src/checks/query/query-not-equal.js';
import { queryOr } from '../../../src/checks/query/query-or.js';
import { queryPrecedence } from '../../../src/checks/query/query-precedence.js';
import { queryQuotedValues } from '../../../src/checks/query/query-quoted-values.js';
import { querySpacesIgnored } from '../../../src/checks/query/query-spaces-ignored.js';
import { querySpelling } from '../../../src/checks/query/query-spelling.js';
import { queryTimes } from '../../../src/checks/query/query-times.js';
import { checkTable, contract, type Row, type Seen, type Verdict } from '../harness.js';
import { A, B, BACKUPS, C, D, entities, FILES, type Item, references, SESSIONS } from './found.js';

const MEMBERS: Seen = { at: 'queryBackupFile members', body: entities(FILES) };
const AGAIN: Seen = { ...MEMBERS, at: 'queryBackupFile members-again' };

const shown = (items: readonly Item[]): string =>
  `${items.length}${
    items.length === 0
      ? ''
      : ` (${items
          .slice(0, 3)
          .map((i) => i.guid)
          .join(', ')}${items.length > 3 ? ', …' : ''})`
  }`;

/** The case that a rule is tried with, the field it is about, and what must be found by its first request. */
const RULES: readonly (readonly [check: Check, variant: string, field: string, found: readonly Item[]])[] = [
  [queryEqual, 'filter/BackupSize/==', 'BackupSize', [C]],
  [queryNotEqual, 'filter/BackupSize/!=', 'BackupSize', [A, B, D]],
  [queryLess, 'filter/BackupSize/<', 'BackupSize', [A, B]],
  [queryLessOrEqual, 'filter/BackupSize/<=', 'BackupSize', [A, B]],
  [queryGreater, 'filter/BackupSize/>', 'BackupSize', [C, D]],
  [queryGreaterOrEqual, 'filter/CreationTimeUTC/>=', 'CreationTimeUTC', [C, D]],
  [queryFilter, 'filter-form/json', 'UID', [A]],
  [queryAnd, 'filter-and', 'UID', []],
  [queryOr, 'filter-or', 'UID', [A, B]],
  [queryGrouping, 'filter-group', 'UID', [B]],
  [queryPrecedence, 'filter-precedence', 'UID', [A, B]],
  [queryQuotedValues, 'filter-quoted', 'Name', [A]],
  [queryDoubledQuotes, 'filter-doubled-quotes', 'Name', [B]],
  [queryBareValues, 'filter-bare', 'BackupSize', [A]],
  [querySpacesIgnored, 'filter-spaces', 'Name', [A]],
  [querySpelling, 'filter-spelling', 'FileType', [A]],
];

function rows(check: Check, field: string, found: readonly Item[]): Row[] {
  const requirement = contract.requirements.get(check.requirement);
  const kind = requirement?.level === 'MUST' && requirement.disputed === undefined ? 'fail' : 'warn';
  const other = FILES.filter((item) => !found.includes(item));
  const refuted = (actual: string): Verdict => [kind, [`filter:${field}`, shown(found), actual]];
  const [first] = other as [Item];
  const row = (name: string, items: readonly Item[], verdict: Verdict): Row => ({
    name,
    answer: { body: references(items) },
    beside: [MEMBERS, AGAIN],
    verdict,
  });
  return [
    row('what the filter says', found, 'pass'),
    { ...row('as entities', found, 'pass'), answer: { body: entities(found) } },
    row('in another order', found.toReversed(), 'pass'),
    row(
      'one too many',
      [...found, first],
      refuted(`${shown([...found, first])}, with ${shown([first])} that do not match`),
    ),
    ...(found.length > 0 ? [row('none', [], refuted(`0, without ${shown(found)}`))] : []),
    {
      ...row('several pages are held to what is there', found.slice(1), 'pass'),
      answer: { body: references(found.slice(1), { count: 2 }) },
    },
    {
      ...row('something that changed meanwhile is not judged', [...found, first], 'pass'),
      beside: [MEMBERS, { ...AGAIN, body: entities(FILES.filter((item) => item !== first)) }],
    },
    {
      name: 'nothing to hold it to',
      answer: { body: references(found) },
      verdict: ['not-observed', 'The members of the type were not read.'],
    },
    {
      ...row('no QueryResult', [], [kind, [`filter:${field}`, 'QueryResult', 'something else']]),
      answer: { body: '{"Refs":null}' },
    },
    {
      ...row('refused', [], ['blocked', 'blocked by status-code']),
      answer: { status: 400, body: references([]) },
    },
  ];
}

for (const [check, variant, field, found] of RULES)
  checkTable(check, `queryBackupFile ${variant}`, rows(check, field, found));

const RESULTS: readonly Seen[] = [{ at: 'queryBackupJobSession members', body: entities(SESSIONS) }];
const [SUCCESS, WARNING, FAILED] = SESSIONS as [Item, Item, Item];

/** Of results the page gives the order: Success, Warning, Failed. */
checkTable(queryIndexOrder, 'queryBackupJobSession filter/Result/<', [
  {
    name: 'what comes before in the list',
    answer: { body: references([SUCCESS]) },
    beside: RESULTS,
    verdict: 'pass',
  },
  {
    name: 'what comes before in the alphabet',
    answer: { body: references([FAILED, SUCCESS]) },
    beside: RESULTS,
    verdict: [
      'fail',
      [
        'filter:Result',
        shown([SUCCESS]),
        `${shown([FAILED, SUCCESS])}, with ${shown([FAILED])} that do not match`,
      ],
    ],
  },
  {
    name: 'the value itself',
    answer: { body: references([SUCCESS, WARNING]) },
    beside: RESULTS,
    verdict: [
      'fail',
      [
        'filter:Result',
        shown([SUCCESS]),
        `${shown([SUCCESS, WARNING])}, with ${shown([WARNING])} that do not match`,
      ],
    ],
  },
  {
    name: 'nothing to hold it to',
    answer: { body: references([SUCCESS]) },
    verdict: ['not-observed', 'The members of the type were not read.'],
  },
]);

/** Of other lists it is not known which value comes first: that a value is not less than itself, and not both, is. */
checkTable(queryIndexOrder, 'queryBackupFile filter/FileType/<', [
  {
    name: 'what comes before in the list',
    answer: { body: references([A]) },
    beside: [MEMBERS, { at: 'queryBackupFile filter/FileType/>=', body: references([B, C, D]) }],
    verdict: 'pass',
  },
  {
    name: 'what comes behind it',
    answer: { body: references([D]) },
    beside: [MEMBERS, { at: 'queryBackupFile filter/FileType/>=', body: references([A, B, C]) }],
    verdict: 'pass',
  },
  {
    name: 'the value itself',
    answer: { body: references([A, B]) },
    beside: [MEMBERS],
    verdict: ['fail', ['filter:FileType', '0', `${shown([A, B])}, with ${shown([B])} that do not match`]],
  },
  {
    name: 'the same as for the opposite',
    answer: { body: references([A]) },
    beside: [MEMBERS, { at: 'queryBackupFile filter/FileType/>=', body: references([A, B, C]) }],
    verdict: ['fail', ['filter:FileType', '0', shown([A])]],
  },
  {
    name: 'nothing to hold it to',
    answer: { body: references([A]) },
    verdict: ['not-observed', 'The members of the type were not read.'],
  },
]);

checkTable(queryTimes, 'queryBackupFile filter-time', [
  {
    name: 'a time without zone is in UTC',
    answer: { body: references(FILES) },
    beside: [MEMBERS],
    verdict: 'pass',
  },
  {
    name: 'taken for a time of some hours later',
    answer: { body: references([B, C, D]) },
    beside: [MEMBERS],
    verdict: ['warn', ['filter:CreationTimeUTC', shown(FILES), `${shown([B, C, D])}, without ${shown([A])}`]],
  },
  {
    name: 'another rule',
    of: 'queryBackupFile filter-and',
    answer: { body: references([]) },
    verdict: 'not-applied',
  },
]);

const [ONE, TWO] = BACKUPS as [Item, Item];
const HIDDEN: readonly Seen[] = [{ at: 'queryBackup members', body: entities(BACKUPS) }];
const opposite = (...items: Item[]): Seen => ({
  at: 'queryBackup filter/JobName/!=',
  body: references(items),
});

/** Entities of backups do not show JobName: its queries are held to their opposites. */
checkTable(queryEqual, 'queryBackup filter/JobName/==', [
  {
    name: 'one is, the other is not',
    answer: { body: references([ONE]) },
    beside: [...HIDDEN, opposite(TWO)],
    verdict: 'pass',
  },
  {
    name: 'one may have no value at all',
    answer: { body: references([ONE]) },
    beside: [...HIDDEN, opposite()],
    verdict: 'pass',
  },
  {
    name: 'one is and is not',
    answer: { body: references([ONE]) },
    beside: [...HIDDEN, opposite(ONE, TWO)],
    verdict: ['fail', ['filter:JobName', '0', shown([ONE])]],
  },
  {
    name: 'none is, and none is not',
    answer: { body: references([]) },
    beside: [...HIDDEN, opposite()],
    verdict: ['fail', ['filter:JobName', 'at least 1', '0']],
  },
  {
    name: 'no answer to the opposite',
    answer: { body: references([ONE]) },
    beside: HIDDEN,
    verdict: ['not-observed', 'No entity shows JobName, and there is no answer to the opposite query.'],
  },
]);
