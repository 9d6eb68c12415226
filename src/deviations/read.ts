import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { DeviationFileError } from './errors.js';
import type { DeviationEntry, DeviationFile } from './file.js';

let validate: ValidateFunction<DeviationFile> | undefined;

/**
 * Reads a file with deviations.
 *
 * @param file its name, for messages
 * @throws DeviationFileError where it is no YAML, an entry lacks its reason or reference, or names nothing
 */
export function readDeviations(text: string, file: string): DeviationEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw new DeviationFileError(`${file} is no YAML: ${broken.message.split('\n')[0]}`);
  const value = plain(document, file);
  validate ??= new Ajv({ strict: false }).compile<DeviationFile>(
    createRequire(import.meta.url)('../../src/generated/deviations.schema.json') as object,
  );
  const lineOf = (path: readonly (string | number)[]): string => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range ? `:${lines.linePos(node.range[0]).line}` : '';
  };
  if (!validate(value)) {
    const [first] = validate.errors ?? [];
    const path = (first?.instancePath ?? '')
      .split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const missing = (first?.params as { missingProperty?: string } | undefined)?.missingProperty;
    const unknown = (first?.params as { additionalProperty?: string } | undefined)?.additionalProperty;
    const why =
      missing === undefined
        ? unknown === undefined
          ? `${path.at(-1) ?? 'it'} ${first?.message ?? 'is not as it must be'}`
          : `there is no ${unknown} in an entry`
        : `${missing} is missing`;
    throw new DeviationFileError(`${file}${lineOf(path)}: ${why}.`);
  }
  for (const [i, { problem, check, expires }] of value.deviations.entries()) {
    const at = `${file}${lineOf(['deviations', i])}`;
    if ((problem === undefined) === (check === undefined))
      throw new DeviationFileError(`${at}: an entry names either a problem or a check.`);
    if (expires !== undefined && !isDay(expires))
      throw new DeviationFileError(`${at}: expires: there is no day ${expires}.`);
  }
  return value.deviations;
}

/** `2027-02-31` has the form of a day, and is none. */
function isDay(text: string): boolean {
  const time = new Date(text).getTime();
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @throws DeviationFileError where it has aliases: they can grow without bound */
function plain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new DeviationFileError(`${file} has aliases (*name): write out what they stand for.`);
  }
}
