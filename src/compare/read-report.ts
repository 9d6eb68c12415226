import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import type { ReportFile } from '../report/report-file.js';
import { ReportFileError } from './errors.js';

let validate: ValidateFunction<ReportFile> | undefined;

/**
 * Reads report.json and holds it to its schema.
 *
 * @param name what the report is called in the message
 * @throws ReportFileError
 */
export function readReport(text: string, name: string): ReportFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ReportFileError(`${name} is no JSON: ${(error as Error).message}`);
  }
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  validate ??= new Ajv({ strict: false }).compile<ReportFile>(
    createRequire(import.meta.url)('../../src/generated/report.schema.json') as object,
  );
  if (validate(value)) return value;
  const [first] = validate.errors ?? [];
  const why = `${first?.instancePath || 'it'} ${first?.message ?? 'is not as it must be'}`;
  throw new ReportFileError(
    `${name} is no report.json that this version reads (schemaVersion ${String(version)}): ${why}.`,
  );
}
