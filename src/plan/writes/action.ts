import type { Media } from '../../contract/types.js';
import type { Permission } from '../../http/guard.js';
import type { Find, Finds } from './finds.js';
import type { Act, Making } from './recipe.js';

/** Something that is started, or edited, at what was there before the run. */
export interface Action extends Act {
  /** Path of what it is started at. */
  readonly at: string;
  readonly fits?: (find: Find, finds: Finds) => boolean;
  /** Which of the addresses there are. */
  readonly among?: (url: string, finds: Finds) => boolean;
  /**
   * Where it goes, below the base, where that does not follow from what it is started at; `{ID}` stands for the id of
   * that.
   */
  readonly to?: (making: Making) => string;
  /** What the guard must let through for that. */
  readonly permits?: Pick<Permission, 'path' | 'action'>;
  /** Started in this media type only: what it needs is there once. */
  readonly media?: Media;
  /** True: it sends all that its first look has read before, changed. */
  readonly over?: boolean;
  /** Which of those there are; the first unless given. */
  readonly place?: number;
  /** True: it changes what was there before the run for good, so only a target of its own is asked. */
  readonly lasting?: boolean;
}
