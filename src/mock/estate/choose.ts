import { MockOptionError, type MockOptions } from '../options.js';
import { checkEstate } from './check.js';
import { defaultEstate, richEstate } from './default.js';
import { withSql } from './edition.js';
import type { Estate } from './estate.js';
import { generatedEstate, LARGE } from './generate.js';
import { emptyEstate } from './lists.js';

/** As many restore points as fit into the memory a mock may be expected to take. */
const MOST = 1_000_000;

/**
 * The estate that options of the mock ask for.
 *
 * @throws MockOptionError where there is none of that name or size, or where one's own leads to nothing
 */
export function chooseEstate(
  estate: MockOptions['estate'] = 'default',
  seed = 1,
  sql?: MockOptions['sql'],
): Estate {
  const written = (made: Estate): Estate => (sql === undefined ? made : withSql(made, sql));
  if (!Number.isInteger(seed)) throw new MockOptionError(`The seed must be a whole number, not ${seed}.`);
  if (typeof estate === 'number') {
    if (!Number.isInteger(estate) || estate < 0 || estate > MOST) {
      throw new MockOptionError(`An estate has from 0 to ${MOST} restore points, not ${estate}.`);
    }
    return generatedEstate(estate, seed, sql);
  }
  if (typeof estate === 'object') {
    checkEstate(estate);
    return written(estate);
  }
  switch (estate) {
    case 'default':
      return written(defaultEstate(seed));
    case 'rich':
      return written(richEstate(seed));
    case 'empty':
      return emptyEstate();
    case 'large':
      return generatedEstate(LARGE, seed, sql);
    default:
      throw new MockOptionError(
        `There is no estate "${String(estate)}". Known estates: default, rich, empty, large, or a number of restore points.`,
      );
  }
}
