import type { Route } from './route.js';

/** What is known about one template of a path. */
interface Entry {
  /** In the order they were added; several of one method differ by their action. */
  readonly routes: readonly Route[];
}

/** A template that fits a path, and what stands in its open places. */
export interface Fit extends Entry {
  /** What stands where the template says {ID}, in order. */
  readonly ids: readonly string[];
  /** The segments that `**` stands for. */
  readonly rest: readonly string[];
}

interface Node {
  readonly fixed: Map<string, Node>;
  id?: Node;
  here?: MutableEntry;
  /** Template that ends in `**` here. */
  open?: MutableEntry;
}

interface MutableEntry {
  readonly routes: Route[];
}

/** Templates of paths as a tree of their segments, so that finding one takes as long as the path, not the table. */
export class RouteTable {
  readonly #root = newNode();

  constructor(routes: readonly Route[]) {
    for (const route of routes) this.#entry(route.path).routes.push(route);
  }

  /** Every template that fits, the most particular first: a name before {ID}, {ID} before `**`. */
  find(segments: readonly string[]): Fit[] {
    const lower = segments.map((segment) => segment.toLowerCase());
    const fits: Fit[] = [];
    const walk = (node: Node, at: number, ids: readonly string[]): void => {
      const segment = lower[at];
      if (segment === undefined) {
        if (node.here !== undefined) fits.push({ ...node.here, ids, rest: [] });
      } else {
        const named = node.fixed.get(segment);
        if (named !== undefined) walk(named, at + 1, ids);
        if (node.id !== undefined) walk(node.id, at + 1, [...ids, segments[at] ?? '']);
      }
      if (node.open !== undefined) fits.push({ ...node.open, ids, rest: segments.slice(at) });
    };
    walk(this.#root, 0, []);
    return fits;
  }

  #entry(path: string): MutableEntry {
    let node = this.#root;
    for (const part of path.split('/').filter((segment) => segment !== '')) {
      if (part === '**') {
        node.open ??= newEntry();
        return node.open;
      }
      node = part === '{ID}' ? idOf(node) : named(node, part.toLowerCase());
    }
    node.here ??= newEntry();
    return node.here;
  }
}

function newNode(): Node {
  return { fixed: new Map() };
}

function newEntry(): MutableEntry {
  return { routes: [] };
}

function idOf(node: Node): Node {
  node.id ??= newNode();
  return node.id;
}

function named(node: Node, part: string): Node {
  const known = node.fixed.get(part);
  if (known !== undefined) return known;
  const made = newNode();
  node.fixed.set(part, made);
  return made;
}
