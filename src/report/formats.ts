/** A report format by its names, without what makes it. */
export interface Format {
  /** As it is named in `--reporters`. */
  readonly id: string;
  /** Name of its file in the output directory. */
  readonly file: string;
  /** True: written only where it is asked for by name. */
  readonly onRequest?: boolean;
}

/** Every report format, in the order in which files are written and named. */
export const FORMATS = {
  junit: { id: 'junit', file: 'junit.xml' },
  json: { id: 'json', file: 'report.json' },
  html: { id: 'html', file: 'report.html' },
  har: { id: 'har', file: 'evidence.har' },
  markdown: { id: 'markdown', file: 'summary.md' },
  sarif: { id: 'sarif', file: 'report.sarif' },
  ctrf: { id: 'ctrf', file: 'ctrf-report.json' },
  statement: { id: 'statement', file: 'conformance-statement.md', onRequest: true },
  statementJson: { id: 'statement', file: 'conformance-statement.json', onRequest: true },
  badge: { id: 'badge', file: 'badge.svg', onRequest: true },
} as const satisfies Record<string, Format>;

const ALL: readonly Format[] = Object.values(FORMATS);

/** What the formats are called, in their order. */
export const FORMAT_IDS = [...new Set(ALL.map(({ id }) => id))];

/** Those that are written unless others are asked for, as `--reporters` has them. */
export const USUAL_FORMATS = [...new Set(ALL.filter(({ onRequest }) => !onRequest).map(({ id }) => id))].join(
  ',',
);

/** A report format was asked for that does not exist: a mistake of usage. */
export class UnknownReporterError extends Error {
  override readonly name = 'UnknownReporterError';
  readonly code = 'EM_UNKNOWN_REPORTER';

  constructor(readonly reporter: string) {
    super(`There is no reporter "${reporter}". Known reporters: ${FORMAT_IDS.join(', ')}.`);
  }
}

/**
 * The formats of those names, each once, in the order of {@link FORMATS}.
 *
 * @throws UnknownReporterError for a name that none has
 */
export function selectFormats(ids: readonly string[]): Format[] {
  const wanted = new Set(ids.map((id) => id.trim()));
  for (const id of wanted) if (!FORMAT_IDS.includes(id)) throw new UnknownReporterError(id);
  return ALL.filter(({ id }) => wanted.has(id));
}
