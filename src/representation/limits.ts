/**
 * What this suite reads of a body at most, so that no target decides over its memory. Genuine documents stay far below:
 * a list of ten thousand entities has some ten megabytes and a quarter of a million elements.
 */
export const MOST_BYTES = 16 * 1024 * 1024;

/** Levels of elements in each other; genuine documents stay below 20. */
export const MOST_XML_LEVELS = 256;

/** Levels of JSON objects and lists in each other; genuine documents stay below 20. */
export const MOST_JSON_LEVELS = 200;

/** Elements (start and end) and attributes of an XML document. */
export const MOST_MARKS = 500_000;

/** Values of a JSON document. */
export const MOST_VALUES = 500_000;

/** Members of one JSON object; genuine ones stay below 200. */
export const MOST_MEMBERS = 25_000;

/** Why a body is not read although it may be right: a limit of ours, as a sentence. */
export const LIMITS = {
  bytes: `The body has more than ${MOST_BYTES / 1024 / 1024} MiB, and this suite reads no more of one.`,
  xmlLevels: `The body nests deeper than ${MOST_XML_LEVELS} levels, and this suite reads no more.`,
  jsonLevels: `The body nests deeper than ${MOST_JSON_LEVELS} levels, and this suite reads no more.`,
  marks: `The body has more than ${MOST_MARKS} tags and attributes, and this suite reads no more.`,
  values: `The body has more than ${MOST_VALUES} values, and this suite reads no more.`,
  members: `An object in the body has more than ${MOST_MEMBERS} members, and this suite reads no more of one.`,
  encoding: (name: string) => `The body is in the encoding ${name}, which this suite cannot decode.`,
  parser: (message: string) => `The body is beyond a limit of this suite's XML parser: ${message}`,
} as const;

/** Thrown where something is asked of a body that this suite did not read for a limit of its own: nothing can be judged. */
export class BeyondLimit extends Error {
  override readonly name = 'BeyondLimit';

  /** @param limit the limit, as a sentence */
  constructor(readonly limit: string) {
    super(limit);
  }
}
