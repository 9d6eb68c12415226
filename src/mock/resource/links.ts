import type { Named } from '../areas/backups/records.js';
import { byId } from '../estate/indexes.js';
import type { Kind, World } from './kind.js';
import type { KindName, Link } from './schema.js';
import type { Site } from './site.js';

/** To the reference form of a parent. */
export function up(site: Site, kind: KindName, parent: Named): Link {
  return { Rel: 'Up', Href: site.resource(kind, parent.id), Name: parent.name, Type: `${kind}Reference` };
}

/** To the entity form of a parent. */
export function entityUp(site: Site, kind: KindName, parent: Named): Link {
  return { ...toEntity(site, kind, parent), Rel: 'Up' };
}

/** To the entity of something that is the same in another role. */
export function related(site: Site, kind: KindName, other: Named): Link {
  return { ...toEntity(site, kind, other), Rel: 'Related' };
}

/** From a task to the entity of what it made, by the name it has now; nothing once that is gone. */
export function toMade<R extends Named>(kind: Kind<R>, id: string): (world: World) => Link | undefined {
  return ({ estate, site }) => {
    const made = byId(kind.records(estate.estate)).get(id);
    return made === undefined ? undefined : related(site, kind.name, made);
  };
}

/** From a reference to its entity. */
export function toEntity(site: Site, kind: KindName, self: Named): Link {
  return { Rel: 'Alternate', Href: site.entity(kind, self.id), Name: self.name, Type: kind };
}

/** From an entity to its reference. */
export function toReference(site: Site, kind: KindName, self: Named): Link {
  return { Rel: 'Alternate', Href: site.resource(kind, self.id), Name: self.name, Type: `${kind}Reference` };
}

/** To something without a name below a resource: a collection, usually of references. */
export function below(
  site: Site,
  kind: KindName,
  self: Named,
  path: string,
  type: string,
  rel = 'Down',
): Link {
  return { Rel: rel, Href: site.resource(kind, self.id, `/${path}`), Type: type };
}

/** An action; the documentation gives actions no Type (attributes_of_a_link_element). */
export function action(rel: string, href: string): Link {
  return { Rel: rel, Href: href };
}
