import type { Ledger, LedgerEntry } from '../../src/engine/ledger.js';
import type { WriteOptions } from '../../src/engine/writes.js';

/** A ledger that specs can read. */
export class MemoryLedger implements Ledger {
  readonly entries: LedgerEntry[] = [];

  append(entry: LedgerEntry): void {
    this.entries.push(entry);
  }
}

/** What a run may do unless a spec says otherwise: write, and wait for little. */
export function writing(ledger: Ledger, options: Partial<WriteOptions> = {}): WriteOptions {
  return {
    writes: true,
    actions: false,
    run: 'spec01',
    password: 'Not-4-real-password',
    ledger,
    patienceMs: 1500,
    ...options,
  };
}
