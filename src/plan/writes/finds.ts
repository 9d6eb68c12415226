import type { JsonObject } from '../../representation/json.js';

/** A resource that the run has seen. */
export interface Find {
  readonly kind: string;
  readonly uid: string;
  /** Last part of the UID. */
  readonly id: string;
  readonly name: string;
  /** Everything that its representations say. */
  readonly facts: JsonObject;
}

/** The target lacks what a write needs; the message says what. */
export class MissingError extends Error {
  override readonly name = 'MissingError';
}

/** What the run has seen of the target before it writes. */
export class Finds {
  readonly #byKind = new Map<string, Find[]>();

  constructor(resources: readonly Find[]) {
    for (const find of resources) {
      const kind = find.kind.toLowerCase();
      const list = this.#byKind.get(kind);
      if (list) list.push(find);
      else this.#byKind.set(kind, [find]);
    }
  }

  all(kind: string, fits: (find: Find) => boolean = () => true): readonly Find[] {
    return (this.#byKind.get(kind.toLowerCase()) ?? []).filter(fits);
  }

  /**
   * The first of a kind that fits.
   *
   * @param what in words, where the kind does not say it
   * @throws MissingError where there is none
   */
  one(kind: string, fits?: (find: Find) => boolean, what = kind): Find {
    const [first] = this.all(kind, fits);
    if (first === undefined) throw new MissingError(`The target shows no ${what}, which the request needs.`);
    return first;
  }

  /**
   * Addresses of resources of one kind, as their Hrefs say.
   *
   * @param template documented path, e.g. `/cdpReplicas/{ID}/vms/{vmId}`
   */
  at(template: string, fits: (find: Find) => boolean = () => true): readonly string[] {
    const path = new RegExp(`/api${template.replaceAll(/\{[^}]+\}/g, '[^/?]+')}(?:\\?|$)`, 'i');
    const found = new Set<string>();
    for (const find of [...this.#byKind.values()].flat()) {
      const { Href } = find.facts;
      if (typeof Href === 'string' && path.test(Href) && fits(find)) found.add(Href.split('?')[0] ?? Href);
    }
    return [...found];
  }

  /** An object of the virtual infrastructure, such as `Vm` of `VMware`. */
  object(platform: string, type: string): Find {
    return this.one(`${platform}:${type}`, undefined, `${type} of ${platform}`);
  }
}
