import { isList, isObject, type Json } from '../representation/json.js';

/** How a target writes the names of JSON members. */
export type Dialect = 'pascal' | 'camel';

/**
 * The naming dialects of JSON. The documentation has PascalCase; Enterprise Manager 13 writes camelCase by .NET's rule
 * (`UID` → `uid`, `NASJobs` → `nasJobs`), which is mapped back before a shape is judged (FACTS).
 */
export class Naming {
  readonly #documented: ReadonlyMap<string, string>;
  readonly #pascal: ReadonlySet<string>;

  /** @param names every member name of the contract */
  constructor(names: Iterable<string>) {
    this.#pascal = new Set(names);
    this.#documented = new Map([...this.#pascal].map((name) => [camelCase(name), name]));
  }

  /**
   * The dialects that the members of a document are written in: none where no member tells, both where it mixes them.
   * Only names of the contract tell: an addition may be called anything.
   */
  dialectsOf(value: Json): ReadonlySet<Dialect> {
    const dialects = new Set<Dialect>();
    this.#visit(value, (name) => {
      const documented = this.#documented.get(name);
      if (documented !== undefined && documented !== name) dialects.add('camel');
      else if (this.#pascal.has(name) && camelCase(name) !== name) dialects.add('pascal');
    });
    return dialects;
  }

  /** A copy with the documented names; what is written so already, or unknown, stays. */
  toDocumented(value: Json): Json {
    if (isList(value)) return value.map((member) => this.toDocumented(member));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        this.#documented.get(name) ?? name,
        this.toDocumented(member),
      ]),
    );
  }

  #visit(value: Json, tell: (name: string) => void): void {
    if (isList(value)) for (const member of value) this.#visit(member, tell);
    if (!isObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      tell(name);
      this.#visit(member, tell);
    }
  }
}

/** .NET's camel case: leading capitals become small, but for the last before a small letter (`VAppPoint` → `vAppPoint`). */
export function camelCase(name: string): string {
  const leading = /^[A-Z]+/.exec(name)?.[0].length ?? 0;
  if (leading === 0) return name;
  const next = name[leading];
  const count = leading > 1 && next !== undefined && /[a-z]/.test(next) ? leading - 1 : leading;
  return name.slice(0, count).toLowerCase() + name.slice(count);
}
