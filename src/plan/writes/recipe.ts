import type { Media } from '../../contract/types.js';
import type { Json, JsonObject } from '../../representation/json.js';
import type { Until } from './case.js';
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
  /** Id of the requirement that rules it out: it must be refused. */
  readonly ruledOut?: string;
  /** True: the refusal may also be the failure of its task. */
  readonly byTask?: boolean;
  /** It is started at the first member of the list that this case has read. */
  readonly memberOf?: (making: Making) => string;
  /** What is read before it, and when its task has ended. */
  readonly looks?: readonly Look[];
}

/** A request that a page rules out. */
export interface Rule {
  /** Id of the requirement that does; its check chooses by it. */
  readonly requirement: string;
  /** Tells two of one operation apart. */
  readonly as: string;
  /** What is asked for: the creation unless given, else something at what was created. */
  readonly operation?: string;
  /** Path below what was created. */
  readonly below?: (making: Making) => string;
  readonly body?: (making: Making) => Json;
  /** Members of the entity that must be the same afterwards; then the request may also be accepted, and ignored. */
  readonly keeps?: (making: Making) => JsonObject;
  /** True: the refusal may also be the failure of its task. */
  readonly byTask?: boolean;
  /** What is read before it and after it. */
  readonly looks?: readonly Look[];
  /** True: it is done to the first member of the list that its first look has read before. */
  readonly toMember?: boolean;
  /** What would recognise it in the collection, had it been created, where that is not what recognises others. */
  readonly identify?: (making: Making) => string;
}

/** A further edit, of which a page says what comes of it. */
interface Edit {
  /** Tells it from others. */
  readonly as: string;
  readonly body: (making: Making) => JsonObject;
  /** What is read when it is done. */
  readonly looks: readonly Look[];
}

/** Something that is read around what is done, for one requirement. */
export interface Look {
  /** Id of the requirement; its check chooses by it. */
  readonly requirement: string;
  /** operationId of a GET. */
  readonly operation: string;
  /** Tells two of one operation and requirement apart. */
  readonly as?: string;
  /** True: also before, so that both can be compared. */
  readonly before?: boolean;
  /** True: what the finished task links to is read, not what was acted upon. */
  readonly outcome?: boolean;
  /** True: what lies around what was created is read. */
  readonly parent?: boolean;
  /** Path below that, with its query. */
  readonly below?: (making: Making) => string;
  /** Path below the base of the API, with its query; `{ID}` stands for the id. */
  readonly about?: string;
  /** Members that it must show. */
  readonly shows?: (making: Making) => JsonObject;
  /** Until when it is read again and again, afterwards. */
  readonly until?: Until;
}

/** What gives access to the files of a guest. */
export interface Browse {
  /** operationIds: a file or folder is read, and restored. */
  readonly entry: string;
  readonly restore: string;
  /** Id of the requirement that a restore goes one way of two. */
  readonly oneWay: string;
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
  /** A second edit, for pages that take the whole representation as well as a part: the whole is sent. */
  readonly again?: (making: Making) => JsonObject;
  /** Edits after that. */
  readonly edits?: readonly Edit[];
  /** True: another recipe tries what every creation of this operation must refuse. */
  readonly refusedElsewhere?: boolean;
  /** What its pages rule out. */
  readonly rules?: readonly Rule[];
  /** What is read when it has been created. */
  readonly looks?: readonly Look[];
  /** What is looked into, where actions are allowed; only a recipe that reads can be. */
  readonly browses?: Browse;
  /** Id of the requirement that hides it from other logon sessions, and lets it end with its own. */
  readonly ofSession?: string;
  /** What is started at it; only `--allow-actions` permits. */
  readonly acts?: readonly Act[];
  /** Lies below this one, and goes with it. */
  readonly children?: readonly Recipe[];
  /** True: creating it starts something, which only `--allow-actions` permits. */
  readonly action?: boolean;
  /** Why it is only created at a target that the run started itself. */
  readonly ownTargetOnly?: string;
}
