import type { Named } from '../areas/backups/records.js';
import type { Estate } from './estate.js';
import { byId, byMember } from './indexes.js';
import type { ListName } from './replace.js';

type RecordIn<L extends keyof Estate> = Estate[L][number];

/** An estate whose records are found by their ids and by what they name. */
export class EstateView {
  constructor(readonly estate: Estate) {}

  /** The record of an id, if there is one. */
  find<L extends ListName>(list: L, id: string): RecordIn<L> | undefined {
    return byId(this.estate[list] as readonly Named[]).get(id) as RecordIn<L> | undefined;
  }

  /**
   * The record of an id that another record names: `checkEstate` has seen to it that it is there.
   *
   * @throws Error where it is not
   */
  get<L extends ListName>(list: L, id: string): RecordIn<L> {
    const record = this.find(list, id);
    if (record === undefined) throw new Error(`The estate has no record ${id}.`);
    return record;
  }

  /** The records that name an id in a member, in the order of their list. */
  where<L extends keyof Estate>(list: L, member: keyof RecordIn<L>, id: string): readonly RecordIn<L>[] {
    return byMember(this.estate[list] as readonly RecordIn<L>[], member).get(id) ?? [];
  }
}
