import type { Answered } from '../../http/exchange.js';
import { READABLE } from '../applies.js';
import { type Check, type CheckContext, type Fault, NotObserved } from '../check.js';
import { askedOf, entriesIn, listOf, readsEntries } from './listing.js';

const base = (url: string): string => (url.split('?')[0] ?? url).toLowerCase();

/**
 * `listFiles` gives files and no folders, `listDirs` folders and no files, and `listAll` what both of them give.
 *
 * Documentation: get_vmrestorepoints_id_mountpoints_id_filepath, scenario_1_click_restore.
 */
export const listedByKind: Check = {
  id: 'listed-by-kind',
  requirement: 'catalog.list-files-only',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: readsEntries([
    'getGuestFile',
    'getVmRestorePointMountEntry',
    'getVmReplicaPointMountEntry',
    'getAgentRestorePointMountPath',
  ]),
  judge(exchange, context) {
    const { url } = exchange.request;
    const list = listOf(url);
    if (list === undefined) return new NotObserved('No list was asked for.');
    const { files, folders } = entriesIn(exchange, context);
    if (list === 'listAll') return missing(exchange, context);
    if (files.length + folders.length === 0) return new NotObserved('There is nothing in the list.');
    const others = list === 'listFiles' ? folders : files;
    const message = `${list} gives something else too.`;
    return others.map(({ location }) => ({ message, location, expected: 'absent', actual: 'present' }));
  },
};

/** What other lists of the same folder have and this one, of everything, has not. */
function missing(exchange: Answered, context: CheckContext): Fault[] | NotObserved {
  const { case: c, observations } = context;
  const { url } = exchange.request;
  if (askedOf(url).has('pagesize')) return new NotObserved('Only a page of the list was asked for.');
  const hrefs = (answer: Answered): string[] => {
    const { files, folders } = entriesIn(answer, context);
    return [...files, ...folders].flatMap(({ href }) => (href === undefined ? [] : [base(href)]));
  };
  const siblings = observations.cases
    .filter((other) => other.operation.id === c.operation.id && readsEntries([c.operation.id])(other))
    .flatMap((other) => observations.ofCase(other.id))
    .filter(
      (e) => base(e.request.url) === base(url) && /^list(?:Files|Dirs)$/.test(listOf(e.request.url) ?? ''),
    );
  const wanted = new Set(siblings.flatMap(hrefs));
  if (wanted.size === 0) return new NotObserved('No other list of the folder has anything in it.');
  const given = new Set(hrefs(exchange));
  return [...wanted]
    .filter((href) => !given.has(href))
    .map((expected) => ({
      message: 'listAll lacks what another list of the folder has.',
      location: '/',
      expected,
      actual: 'absent',
      against: siblings.find((sibling) => hrefs(sibling).includes(expected)),
    }));
}
