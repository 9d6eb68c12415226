import { defaultEstate } from './default.js';
import { type Sql, withSql } from './edition.js';
import type { Estate } from './estate.js';
import { addBackup } from './generate-backups.js';
import { addNights, type Nights } from './generate-nights.js';
import { addSite, GROWN, type Grown } from './generate-sites.js';
import { emptyEstate } from './lists.js';
import { type Random, random } from './random.js';

/** Restore points of the estate that is called large. */
export const LARGE = 100_000;

/** Backups of a site; the next one goes to another backup server. */
const BACKUPS_PER_SITE = 100;

/** Half of all a generator has before it repeats: what is drawn from there is never drawn for the default estate. */
const FAR_AWAY = 0x8000_0000;

/**
 * The default estate with sites added to it, until it has the wanted number of restore points. Where it has more of them
 * than wanted, there are only the sites. Each site has its backup server, repositories, hosts, jobs and agents; what is
 * related is so within the site, so that the estate needs no check.
 *
 * @param sql database of all sites; default: sites take turns. To rewrite a large estate would take longer than to make it.
 */
export function generatedEstate(points: number, seed: number, sql?: Sql): Estate {
  const whole = sql === undefined ? defaultEstate(seed) : withSql(defaultEstate(seed), sql);
  const base = points < whole.restorePoints.length ? emptyEstate() : whole;
  const rng = random(seed ^ FAR_AWAY);
  const grown = grow(rng, points - base.restorePoints.length, sql);
  return {
    ...base,
    ...(Object.fromEntries(
      Object.entries(grown).map(([kind, list]) => [kind, [...base[kind as keyof Grown], ...list]]),
    ) as unknown as Grown),
  };
}

function grow(rng: Random, points: number, sql: Sql | undefined): Grown {
  const grown = Object.fromEntries(GROWN.map((list) => [list, []])) as unknown as Grown;
  // More nights of each job before there are more jobs, within what people keep.
  const most = Math.min(60, Math.max(7, Math.ceil(Math.sqrt(points) / 5)));
  let left = points;
  for (let number = 0; left > 0; number += 1) {
    const site = addSite(grown, rng, number, sql);
    const backups: Nights[] = [];
    for (let position = 0; left > 0 && position < BACKUPS_PER_SITE; position += 1) {
      const nights = Math.min(left, most);
      backups.push(addBackup(grown, { rng, site, position, nights }));
      left -= nights;
    }
    addNights(grown, rng, backups);
  }
  return grown;
}
