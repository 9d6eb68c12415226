import type { Named } from '../areas/backups/records.js';
import { byId } from '../estate/indexes.js';
import type { Form } from '../negotiate.js';
import type { Kind, World } from './kind.js';
import { KINDS, type KindName } from './kinds.js';
import type { Link } from './schema.js';
import type { Site } from './site.js';

/** The links of a resource in one of its forms. */
export class LinkTo {
  constructor(
    readonly kind: KindName,
    readonly record: Named,
    readonly world: World,
    readonly form: Form,
  ) {}

  /** From either form to the other. */
  get other(): Link {
    return this.form === 'reference' ? toEntity(this.world.site, this.kind, this.record) : this.reference();
  }

  /** To the reference form of itself. */
  reference(rel = 'Alternate'): Link {
    return { ...up(this.world.site, this.kind, this.record), Rel: rel };
  }

  /** To the reference form of a parent. */
  up(kind: KindName, parent: string | Named, rel = 'Up'): Link {
    return { ...up(this.world.site, kind, this.#named(kind, parent)), Rel: rel };
  }

  /** To the entity form of a parent. */
  entityUp(kind: KindName, parent: string | Named): Link {
    return entityUp(this.world.site, kind, this.#named(kind, parent));
  }

  /** To the entity of something that is the same in another role. */
  related(kind: KindName, other: string | Named): Link {
    return related(this.world.site, kind, this.#named(kind, other));
  }

  /** To something without a name below it: a collection, usually of references. */
  down(path: string, type: string, rel = 'Down'): Link {
    return { Rel: rel, Href: this.href(`/${path}`), Type: type };
  }

  /** An action, by the name that the address has; the documentation gives actions no Type (attributes_of_a_link_element). */
  action(rel: string, name = `${rel.charAt(0).toLowerCase()}${rel.slice(1)}`): Link {
    return action(rel, this.href(`?action=${name}`));
  }

  /** To edit it as a request of its own address does. */
  get edit(): Link {
    return this.reference('Edit');
  }

  get delete(): Link {
    return action('Delete', this.href());
  }

  /** Address of the reference form, or of something below it. */
  href(below = ''): string {
    return this.world.site.resource(this.kind, this.record.id, below);
  }

  #named(kind: KindName, other: string | Named): Named {
    return typeof other === 'string' ? this.world.estate.get(KINDS[kind][1], other) : other;
  }
}

/** To the reference form of a parent. */
export function up(site: Site, kind: KindName, parent: Named): Link {
  return { Rel: 'Up', Href: site.resource(kind, parent.id), Name: parent.name, Type: `${kind}Reference` };
}

/** To the entity form of a parent. */
export function entityUp(site: Site, kind: KindName, parent: Named): Link {
  return { ...toEntity(site, kind, parent), Rel: 'Up' };
}

/** To the entity of something that is the same in another role. */
function related(site: Site, kind: KindName, other: Named): Link {
  return { ...toEntity(site, kind, other), Rel: 'Related' };
}

/** From a task to the entity of what it made, by the name it has now; nothing once that is gone. */
export function toMade<R extends Named>(kind: Kind<R>, id: string): (world: World) => Link | undefined {
  return ({ estate, site }) => {
    const made = byId(kind.records(estate.estate)).get(id);
    return made === undefined ? undefined : related(site, kind.name, made);
  };
}

/** Likewise to its reference, as some examples have it. */
export function toReferenceOf<R extends Named>(
  kind: Kind<R>,
  id: string,
): (world: World) => Link | undefined {
  return ({ estate, site }) => {
    const made = byId(kind.records(estate.estate)).get(id);
    return made === undefined ? undefined : { ...up(site, kind.name, made), Rel: 'Related' };
  };
}

/** From a reference to its entity. */
function toEntity(site: Site, kind: KindName, self: Named): Link {
  return { Rel: 'Alternate', Href: site.entity(kind, self.id), Name: self.name, Type: kind };
}

/** An action; the documentation gives actions no Type (attributes_of_a_link_element). */
export function action(rel: string, href: string): Link {
  return { Rel: rel, Href: href };
}
