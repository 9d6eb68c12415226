/** RFC 2119 level of a requirement. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** The two representations of a key resource (documentation: resource_representations). */
export type Form = 'reference' | 'entity';

/** The two media types Enterprise Manager speaks. */
export type Media = 'xml' | 'json';

/** One normative statement of the documentation, in our own words. */
export interface Requirement {
  /** `<area>.<kebab-case>`, for example `headers.content-length`. */
  readonly id: string;
  readonly level: Level;
  readonly statement: string;
  /** Name of the documentation page; see {@link pageAddress}. */
  readonly page: string;
  /** Both sides, where the documentation contradicts itself or genuine servers contradict it. */
  readonly disputed?: { readonly documented: string; readonly observed: string };
  /** Why no check can judge it from outside; absent where one does. */
  readonly notJudged?: string;
}

/** A link that the documentation page of a resource promises (table "Links" of the page). */
export interface LinkRule {
  /** Accepted values of Rel; more than one where the sources contradict each other. */
  readonly rel: readonly string[];
  /** Accepted values of Type; empty where the link is an action and carries none. */
  readonly type: readonly string[];
  /** Path template of what the link leads to, with the query it must carry, e.g. `/backups/{ID}`. */
  readonly to: string;
  /** What it may lead to instead. */
  readonly or?: readonly { readonly type: readonly string[]; readonly to: string }[];
  /** False where the link depends on platform, version or state. */
  readonly required: boolean;
  /** Representations that carry the link. */
  readonly in: readonly Form[];
}

/** A point where genuine servers are known to depart from a requirement at one operation. */
export interface OperationDispute {
  readonly requirement: string;
  readonly documented: string;
  readonly observed: string;
  /** Status codes seen instead of the documented ones. */
  readonly status?: readonly number[];
  /** What findings expect and have instead, where no others are disputed. */
  readonly expected?: readonly string[];
  readonly actual?: readonly string[];
}

/** Links to an operation that genuine servers have although it does not answer them. */
export interface DanglingLinks {
  /** Accepted values of Rel. */
  readonly rel: readonly string[];
  /** Kinds of resources that have them; absent: any. */
  readonly from?: readonly string[];
  readonly documented: string;
  readonly observed: string;
}

/** A field of a query type that filters and sorts. */
export interface QueryField {
  readonly name: string;
  /** Type as the page calls it: UidType, String, DateTime … */
  readonly type: string;
  /** Possible values, where the page lists them: they compare by their place in a list, which need not be that of the page. */
  readonly values?: readonly string[];
  /** Whether a page says that the values stand in ascending order. */
  readonly ordered?: boolean;
  /** Whether the page offers the field for filters, and not for sorting. */
  readonly filterOnly?: boolean;
}

/** Method + path [+ query type]: what the documentation has one page for. */
export interface Operation {
  /** operationId of the OpenAPI document, e.g. `getRestorePoint`. */
  readonly id: string;
  readonly area: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path template below `/api`, e.g. `/restorePoints/{ID}`. */
  readonly path: string;
  /** Query parameters that are part of the operation's identity, e.g. `{ type: 'RestorePoint' }`. */
  readonly query: Readonly<Record<string, string>>;
  /** Documentation pages. */
  readonly docs: readonly string[];
  readonly successStatus: number;
  /** Every documented status code, success first. */
  readonly statuses: readonly number[];
  /** True when a logon session is needed. */
  readonly secured: boolean;
  /** Root element (and JSON schema of the same name) of each representation; empty without a body. */
  readonly roots: Partial<Record<Form, string>>;
  /** Schema of the request body; absent without one. Its root element has the same name, but for edits (`JobEdit`). */
  readonly request?: string;
  /** Platforms the page names; empty where it names none. */
  readonly platforms: readonly string[];
  /** Kind of resource returned or listed, e.g. `RestorePoint`; absent for services. */
  readonly resource?: string;
  readonly disputes: readonly OperationDispute[];
  /** Links that lead here and to nothing. */
  readonly dangling: readonly DanglingLinks[];
  /** What the installation needs to have, where not every one has it: then 404 says that it has not. */
  readonly optional?: string;
  /** Filter and sort fields, for operations on /query. */
  readonly queryFields: readonly QueryField[];
}

const DOCUMENTATION = 'https://helpcenter.veeam.com/docs/vbr/em_rest/';

/** Address of a documentation page. */
export function pageAddress(page: string): string {
  return `${DOCUMENTATION}${page}.html`;
}
