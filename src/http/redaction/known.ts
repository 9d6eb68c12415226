import { CommonTexts, isShort } from './common.js';
import { guidOfToken, isGuid } from './forms.js';
import { placeholderWords } from './placeholder.js';
import type { SecretKind } from './places.js';
import { costOf, piecesOf, Search } from './search.js';

/** Secrets of a kind that are learnt from what goes over the wire; a target may invent any number. */
const MOST_LEARNT = 500;

/** Characters of all forms of the learnt secrets of a kind: what the table of the search grows with. */
const MOST_SEARCHED: Readonly<Record<SecretKind, number>> = {
  session: 200_000,
  credentials: 40_000,
  password: 40_000,
  key: 40_000,
  cookie: 0,
};

/** Whether a secret is searched for everywhere, and if not, why not. */
type State = 'searched' | 'short' | 'common' | 'beyond';

interface Entry {
  readonly label: string;
  /** Absent for what the run was told. */
  readonly kind?: SecretKind;
  state: State;
}

/** The secrets of a run by value, with a label for each, and which of them are searched for. */
export class KnownSecrets {
  readonly #entries = new Map<string, Entry>();
  readonly #common = new CommonTexts();
  readonly #search = new Search();
  readonly #told = new Set<string>();
  readonly #counts = new Map<SecretKind, number>();
  readonly #costs = new Map<SecretKind, number>();
  /** Kinds of which there were more than are kept. */
  readonly #beyond = new Set<SecretKind>();

  /** Where to look for secrets that are searched for. */
  get search(): Pick<Search, 'locate'> {
    return this.#search;
  }

  /** Adds a secret of the run itself. A session token brings its GUID with it. */
  tell(value: string, label: string): void {
    if (value === '' || this.#entries.has(keyOf(value))) return;
    if (!this.#told.has(label)) this.spare(placeholderWords(label));
    this.#told.add(label);
    this.#enter(value, { label, state: 'searched' });
  }

  /** Adds a secret that was seen. @returns false where it was known, or is one too many. */
  learn(kind: SecretKind, value: string): boolean {
    if (value === '' || this.#entries.has(keyOf(value))) return false;
    const label = this.#entries.get(guidOfToken(value) ?? '')?.label ?? this.#freshLabel(kind);
    if (label === undefined) return false;
    this.#enter(value, { label, kind, state: 'searched' });
    return true;
  }

  #enter(value: string, entry: Entry): void {
    const key = keyOf(value);
    if (this.#entries.has(key)) return;
    const pieces = piecesOf(key).filter((piece) => !this.#common.has(piece));
    entry.state =
      pieces.length === 0 ? whyNot(key) : this.#affords(entry.kind, pieces) ? 'searched' : 'beyond';
    this.#entries.set(key, entry);
    if (entry.state === 'searched') for (const piece of pieces) this.#search.add(piece, entry.label);
    const guid = guidOfToken(value);
    if (guid !== undefined) this.#enter(guid, { ...entry });
  }

  #affords(kind: SecretKind | undefined, pieces: readonly string[]): boolean {
    if (kind === undefined) return true;
    const cost = pieces.reduce((sum, piece) => sum + costOf(piece), this.#costs.get(kind) ?? 0);
    if (cost > MOST_SEARCHED[kind]) {
      this.#beyond.add(kind);
      return false;
    }
    this.#costs.set(kind, cost);
    return true;
  }

  /** The first of its kind bears no number, but for sessions, of which there are always several. */
  #freshLabel(kind: SecretKind): string | undefined {
    const count = this.#counts.get(kind) ?? 0;
    if (count >= MOST_LEARNT) {
      this.#beyond.add(kind);
      return undefined;
    }
    this.#counts.set(kind, count + 1);
    const label = count === 0 && kind !== 'session' ? kind : `${kind} ${count + 1}`;
    return this.#told.has(label) ? this.#freshLabel(kind) : label;
  }

  /** Takes a text in which nothing of the target stands: what is part of it is no longer searched for. */
  spare(text: string): void {
    this.#common.add(text);
    this.#search.drop((piece) => this.#common.has(piece));
    for (const [key, entry] of this.#entries) {
      if (entry.state === 'searched' && piecesOf(key).every((piece) => this.#common.has(piece)))
        entry.state = whyNot(key);
    }
  }

  /** Label of a known secret, in whatever case where it is a GUID, or as a token. */
  labelOf(value: string): string | undefined {
    return (this.#entries.get(keyOf(value)) ?? this.#entries.get(guidOfToken(value) ?? ''))?.label;
  }

  /** What is not searched for, in sentences that tell no secret. */
  get notes(): string[] {
    const notes: string[] = [];
    const learnt = new Set<string>();
    for (const { label, kind, state } of this.#entries.values()) {
      if (state !== 'short' && state !== 'common') continue;
      const why = state === 'short' ? 'short' : 'a common word';
      if (kind === undefined)
        notes.push(
          `The ${label} is ${why}: it is redacted where it is known to stand, and not searched for elsewhere.`,
        );
      else learnt.add(label);
    }
    if (learnt.size > 0) {
      notes.push(
        `${learnt.size} of the secrets that were seen ${learnt.size === 1 ? 'is' : 'are'} short or common: redacted where they are known to stand, and not searched for elsewhere.`,
      );
    }
    for (const kind of this.#beyond) {
      notes.push(
        `Very many secrets of the kind "${kind}" were seen: the later ones are redacted where they stand, and not searched for elsewhere.`,
      );
    }
    return notes;
  }
}

function keyOf(value: string): string {
  return isGuid(value) ? value.toLowerCase() : value;
}

function whyNot(secret: string): State {
  return isShort(secret) ? 'short' : 'common';
}
