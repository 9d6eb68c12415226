import type { Contract } from '../contract/contract.js';
import { cut } from '../representation/shown.js';

const GUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Paths that no page describes, and characters of one. */
const MOST_UNCHARTED = 500;
const LONGEST_UNCHARTED = 300;

/** Such paths that are asked for. */
const MOST_TRIED = 50;

/** Paths that no page describes, with ids left out, and the first address of each. */
export class Uncharted {
  readonly #addresses = new Map<string, string>();

  /** Takes note of an address. */
  meet(path: string, url: string): void {
    const template = cut(path.slice(0, 2 * LONGEST_UNCHARTED).replaceAll(GUID, '{ID}'), LONGEST_UNCHARTED);
    if (this.#addresses.size < MOST_UNCHARTED && !this.#addresses.has(template))
      this.#addresses.set(template, url);
  }

  /** The paths, in order. */
  get paths(): string[] {
    return [...this.#addresses.keys()].sort();
  }

  /**
   * Addresses that are asked for once, to see whether they are there at all.
   *
   * @param all false: only what is all but a documented address
   */
  tried(contract: Contract, all: boolean): string[] {
    return [...this.#addresses]
      .filter(([template]) => all || isMisspelt(template, contract))
      .flatMap(([, url]) => (isPlain(url) ? [url] : []))
      .slice(0, MOST_TRIED);
  }
}

/** Whether the last step of a path is one sign away from a step that a documented path has. */
function isMisspelt(template: string, { operations }: Contract): boolean {
  const last = template.split('/').at(-1)?.toLowerCase() ?? '';
  const steps = new Set(operations.flatMap(({ path }) => path.toLowerCase().split('/')));
  return last.length > 3 && !steps.has(last) && [...steps].some((step) => isOneSignAway(last, step));
}

function isOneSignAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [left, right] = [a.slice(same), b.slice(same)];
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}

/** Whether an address names no action: what an undocumented one does with GET is not known. */
function isPlain(address: string): boolean {
  return !hasParameter(new URL(address), 'action');
}

/** Whether an address has a parameter of that name, in whatever case. */
export function hasParameter(url: URL, name: string): boolean {
  return [...url.searchParams.keys()].some((key) => key.toLowerCase() === name);
}
