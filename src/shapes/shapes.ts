/** How answers to an operation came, and of which variants. */
export interface Answers {
  readonly statuses: readonly number[];
  /** Media types without parameters. */
  readonly media: readonly string[];
  /** Root elements, of XML. */
  readonly roots: readonly string[];
  readonly variants: readonly string[];
}

/** In how many instances of a type a member stood, and as what. */
export interface MemberShape {
  readonly count: number;
  /** `text`, `number`, `boolean`, `null`, `object`, `list` of JSON; `attribute`, `text`, `element` of XML; `link`. */
  readonly kinds: readonly string[];
  /** Of what tells of the server and not of what is in it: the values that were seen. */
  readonly values?: readonly string[];
}

/** What instances of a type had in one media type. */
export interface TypeShape {
  readonly type: string;
  readonly media: 'xml' | 'json';
  readonly count: number;
  /** By path: members joined by `/`, attributes with `@`; `Links[Rel Type]` for a link. In the documented names. */
  readonly members: Readonly<Record<string, MemberShape>>;
}

/** The shape of what a target answered with, whatever it holds: two targets compare by it. */
export interface Shapes {
  readonly answers: Readonly<Record<string, readonly Answers[]>>;
  readonly types: readonly TypeShape[];
  /** Naming dialects of JSON, by how many documents were written in them. */
  readonly dialects: Readonly<Record<string, number>>;
}

/** Members whose values tell what server it is, not what is in it. */
export const TELLING: ReadonlySet<string> = new Set(['BackupServer Port']);

/** Of a run that saw nothing. */
export const NO_SHAPES: Shapes = { answers: {}, types: [], dialects: {} };

/** The shapes with every text from the target replaced. */
export function withTexts({ answers, types, dialects }: Shapes, text: (from: string) => string): Shapes {
  return {
    dialects,
    answers: Object.fromEntries(
      Object.entries(answers).map(([operation, groups]) => [
        operation,
        groups.map((group) => ({ ...group, media: group.media.map(text), roots: group.roots.map(text) })),
      ]),
    ),
    types: types.map(({ type, members, ...rest }) => ({
      ...rest,
      type: text(type),
      members: Object.fromEntries(
        Object.entries(members).map(([path, { values, ...member }]) => [
          text(path),
          { ...member, ...(values ? { values: values.map(text) } : {}) },
        ]),
      ),
    })),
  };
}
