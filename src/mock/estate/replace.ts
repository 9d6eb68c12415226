import type { Named } from '../areas/backups/records.js';
import type { Estate } from './estate.js';

/** Lists of an estate whose records have an id. */
export type ListName = {
  [L in keyof Estate]: Estate[L] extends readonly Named[] ? L : never;
}[keyof Estate];

/** The estate with another record in the place of the one with its id; as it was where there is none. */
export function replaced<L extends ListName>(
  estate: Estate,
  list: L,
  next: Estate[L][number] & Named,
): Estate {
  const records: readonly Named[] = estate[list];
  return { ...estate, [list]: records.map((r) => (r.id === next.id ? next : r)) };
}

/** The estate without a record. */
export function without(estate: Estate, list: ListName, id: string): Estate {
  const records: readonly Named[] = estate[list];
  return { ...estate, [list]: records.filter((r) => r.id !== id) };
}

/** The estate with records at the end of a list. */
export function added<L extends ListName>(
  estate: Estate,
  list: L,
  ...records: readonly Estate[L][number][]
): Estate {
  return { ...estate, [list]: [...estate[list], ...records] };
}
