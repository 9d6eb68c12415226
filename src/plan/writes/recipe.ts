import type { Media } from '../../contract/types.js';
import type { Json, JsonObject } from '../../representation/json.js';
import type { Finds } from './finds.js';

/** What a body is made from. */
export interface Making {
  /** Begins with the run's prefix; another one for each media type. */
  readonly name: string;
  readonly media: Media;
  /** A password of the run, for what needs one. */
  readonly password: string;
  readonly finds: Finds;
  /** The case that created what this one lies below. */
  readonly parent?: string;
}

/** Something that is started. */
export interface Act {
  readonly operation: string;
  /** Path below what it is started at. */
  readonly below?: (making: Making) => string;
  readonly body?: (making: Making) => Json;
  /** Tells two of one operation apart. */
  readonly as?: string;
}

/**
 * How one kind of resource is created, edited and deleted, and what must be seen afterwards. Bodies conform to the
 * contract; what they name comes from the inventory.
 */
export interface Recipe {
  /** Kind, as in its UID. */
  readonly resource: string;
  /** The id that stands in the path of the collection. */
  readonly of?: (making: Making) => string;
  /** The collection lies below what the recipe around it creates, at this path. */
  readonly below?: string;
  /** Tells recipes of the same operation apart in reports. */
  readonly kind?: string;
  /** operationIds. */
  readonly create: string;
  readonly list?: string;
  readonly read?: string;
  readonly edit?: string;
  readonly remove: string;
  /** True: nothing recognises it in the collection; only its task leads to it. */
  readonly nameless?: boolean;
  /** What recognises it in the collection, where that is not the run's name. */
  readonly identify?: (making: Making) => string;
  /** @throws MissingError where the target lacks what is needed */
  readonly body: (making: Making) => Json;
  /** Members of the entity that show what was sent; none where the body is another than the entity. */
  readonly shows?: (making: Making) => JsonObject;
  readonly change?: (making: Making) => JsonObject;
  /** True: the page requires members that do not change, so the whole representation is sent. */
  readonly whole?: boolean;
  /** Members of the entity that show the change; what `shows` has besides must stay. */
  readonly changed?: (making: Making) => JsonObject;
  /** What is started at it; only `--allow-actions` permits. */
  readonly acts?: readonly Act[];
  /** Lies below this one, and goes with it. */
  readonly children?: readonly Recipe[];
  /** True: creating it starts something, which only `--allow-actions` permits. */
  readonly action?: boolean;
  /** Why it is only created at a target that the run started itself. */
  readonly ownTargetOnly?: string;
}
