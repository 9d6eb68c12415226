import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Ledger, LedgerEntry } from '../engine/ledger.js';
import { UsageError } from './exit.js';

/** Name of the ledger in the directory of the reports. */
export const LEDGER = 'ledger.jsonl';

/** A ledger in a file, one JSON object a line; each is on the disk before the request goes out. */
export class FileLedger implements Ledger {
  #file: number | undefined;

  constructor(private readonly path: string) {}

  append(entry: LedgerEntry): void {
    if (this.#file === undefined) {
      mkdirSync(dirname(this.path), { recursive: true });
      this.#file = openSync(this.path, 'a');
    }
    writeSync(this.#file, `${JSON.stringify(entry)}\n`);
    fsyncSync(this.#file);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

/** A ledger that nobody needs afterwards: the target goes away with the run. */
export const NO_LEDGER: Ledger = { append: () => undefined };

/**
 * The entries of a ledger. A last line that a broken run has not finished is passed over.
 *
 * @throws UsageError where there is no such file, or it is no ledger
 */
export function readLedger(path: string): LedgerEntry[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read the ledger ${path}: ${(error as Error).message}`);
  }
  const lines = text.split('\n');
  const last = lines.pop();
  const entries = lines.filter(Boolean).map((line, i) => {
    const entry = parsed(line);
    if (entry === undefined) throw new UsageError(`Line ${i + 1} of ${path} is no entry of a ledger.`);
    return entry;
  });
  const unfinished = last === undefined || last === '' ? undefined : parsed(last);
  return unfinished ? [...entries, unfinished] : entries;
}

function parsed(line: string): LedgerEntry | undefined {
  try {
    const entry = JSON.parse(line) as Partial<LedgerEntry>;
    return typeof entry.url === 'string' && typeof entry.name === 'string'
      ? (entry as LedgerEntry)
      : undefined;
  } catch {
    return undefined;
  }
}
