import { LONG } from '../estate/long.js';
import type { Named } from '../estate/model.js';
import { EstateView } from '../estate/view.js';
import { reply } from '../reply.js';
import { KINDS } from '../resources/index.js';
import type { Kind } from '../resources/kind.js';
import { Site } from '../resources/site.js';
import type { FieldType } from './field.js';
import { queryTypeOf } from './query.js';

/*
 * Queries that nobody has sent: code that has run is quicker, and the first client need not wait until it is.
 */

/** Few enough records to be looked at in a moment, and enough to be sorted in earnest. */
const FEW = 2000;
const FILTERS = [
  'CreationTime>2000-01-01;Name!=x',
  'BackupName!=x,Name>x',
  'UID!=00000000-0000-0000-0000-000000000000;BackupServerName<x',
];
const KEYS = ['CreationTime', 'Name', 'BackupServerName', 'UID'];

/** Asks for a few of the restore points, so many times in several ways; nothing where there are not many. */
export function* rehearsal({ estate }: EstateView, rounds: number): Generator<void> {
  if (estate.restorePoints.length <= LONG) return;
  const few = new EstateView({ ...estate, restorePoints: estate.restorePoints.slice(0, FEW) });
  for (let i = 0; i < rounds * KEYS.length; i += 1) {
    ask(few, {
      type: 'RestorePoint',
      filter: FILTERS[i % FILTERS.length] ?? '',
      [i % 2 === 0 ? 'sortDesc' : 'sortAsc']: KEYS[i % KEYS.length] ?? '',
      format: i % KEYS.length === 0 ? 'Entity' : 'Ref',
    });
    yield;
  }
}

/** Asks for two pages of every long list: by a text of its own and sorted by a time, and the other way round by one of others. */
export function* pagesOfAll(view: EstateView): Generator<void> {
  const inTurn = KINDS.flatMap((kind) => kind.with((k) => pagesOf(k, view)));
  for (const parameters of inTurn) {
    ask(view, parameters);
    yield;
  }
}

type Parameters = Readonly<Record<string, string>>;

function pagesOf<R extends Named>(kind: Kind<R>, { estate }: EstateView): readonly Parameters[] {
  const names = Object.keys(kind.fields);
  const is = (type: FieldType) => (name: string) => kind.fields[name]?.type === type;
  const text = names.find(is('string'));
  const time = names.find(is('dateTime'));
  // Those of the backup server, which are the same over and over, come last.
  const common = names.findLast(is('string'));
  if (kind.records(estate).length <= LONG || text === undefined || time === undefined) return [];
  const type = kind.queryName ?? kind.name;
  return [
    { type, filter: `${text}!=x`, sortDesc: time },
    { type, filter: `${time}!=2000-01-01`, sortAsc: common ?? text },
  ];
}

function ask(estate: EstateView, asked: Parameters): void {
  // Small pages: where V8 finds all of a large one alive, it takes what pages are made of for long-lived, and fills the
  // memory with it when long lists go out.
  const parameters = Object.entries({ ...asked, pageSize: '10' }).map(([name, value]) => ({ name, value }));
  const target = { segments: ['api', 'query'], parameters };
  const found = queryTypeOf(target).run(target, { estate, site: new Site('http://localhost'), tasks: [] });
  for (const media of ['xml', 'json'] as const) reply({ status: 200, media, now: new Date(0) }, found);
}
