/** How much a change matters to a client of the API. `noted` says nothing of clients. */
export type Severity = 'breaking' | 'risky' | 'additive' | 'fixed' | 'noted';

/** From worst to least. */
export const SEVERITIES: readonly Severity[] = ['breaking', 'risky', 'additive', 'fixed', 'noted'];

/** Every kind of change, with how much it matters unless the user says otherwise. */
export const KINDS = {
  'operation-appeared': { severity: 'additive', what: 'An operation that was not there answers.' },
  'operation-gone': { severity: 'breaking', what: 'An operation that answered is not there any more.' },
  'operation-refused': { severity: 'breaking', what: 'An operation that answered is refused.' },
  'operation-allowed': { severity: 'additive', what: 'An operation that was refused answers.' },
  'status-changed': { severity: 'breaking', what: 'The same request is answered with another status code.' },
  'error-status-changed': {
    severity: 'risky',
    what: 'A request that is refused is refused with another status code.',
  },
  'media-type-changed': { severity: 'breaking', what: 'The same request is answered in another media type.' },
  'root-changed': { severity: 'breaking', what: 'The same request is answered with another root element.' },
  'names-changed': { severity: 'breaking', what: 'The names of JSON members are written in another way.' },
  'member-appeared': {
    severity: 'additive',
    what: 'A type has a member that none of its instances had before.',
  },
  'member-gone': { severity: 'breaking', what: 'A member that every instance of a type had stands in none.' },
  'member-retyped': {
    severity: 'breaking',
    what: 'A member is of another kind, a number instead of a text, say.',
  },
  'member-null': { severity: 'risky', what: 'A member that had a value in every instance has none in any.' },
  'value-changed': { severity: 'risky', what: 'A value that tells what server it is has changed.' },
  'link-appeared': { severity: 'additive', what: 'Instances of a type have a link that none had before.' },
  'link-gone': { severity: 'breaking', what: 'A link that every instance of a type had stands in none.' },
  'action-appeared': {
    severity: 'additive',
    what: 'Instances of a type offer an action that none offered before.',
  },
  'action-gone': {
    severity: 'breaking',
    what: 'An action that every instance of a type offered is offered by none.',
  },
  'version-appeared': { severity: 'additive', what: 'A version of the API is offered that was not.' },
  'version-gone': { severity: 'breaking', what: 'A version of the API is not offered any more.' },
  'problem-new': { severity: 'breaking', what: 'A requirement that was kept is not kept any more.' },
  'warning-new': { severity: 'risky', what: 'There is a warning that was not there before.' },
  'problem-gone': { severity: 'fixed', what: 'A problem or warning is not there any more.' },
  slower: { severity: 'noted', what: 'An operation takes more than twice as long, and half a second more.' },
} as const satisfies Readonly<Record<string, { readonly severity: Severity; readonly what: string }>>;

export type ChangeKind = keyof typeof KINDS;

/** One change, whatever operations and variants show it. */
export interface Change {
  /** Stable between comparisons: kind and what it is about. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly severity: Severity;
  /** What it is about: an operation, a type and a member, a problem. */
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  /** Where it shows, if at several places. */
  readonly where: readonly string[];
}
