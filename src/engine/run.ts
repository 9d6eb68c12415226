import type { RunListener, RunSummary } from './events.js';
import type { JudgeInput } from './judge.js';
import { rootOf } from './root.js';
import type { RunOptions } from './run-options.js';
import { wireOf } from './wire.js';

export type { RunOptions } from './run-options.js';

/**
 * A conformance run: logon → explore → phase by phase: plan → exercise, judged as it comes → logoff → judge what needs
 * all of it. Everything is told in events; nothing is printed or written. Where a phase breaks for a fault of ours, what
 * was exercised before is judged all the same, and the summary says what broke.
 *
 * @param observed is given what was judged, once all is: for who judges it again
 * @throws UnreachableError, LogonRefusedError before anything was judged
 */
export async function run(
  options: RunOptions,
  listener: RunListener = () => undefined,
  observed?: (input: JudgeInput) => void,
): Promise<RunSummary> {
  const startedAt = new Date();
  const wire = wireOf(options);
  try {
    const root = rootOf(wire);
    // Contract and checks are loaded while the wire waits.
    const { conduct } = await import('./conduct.js');
    return await conduct(options, { ...wire, startedAt, root }, listener, observed);
  } finally {
    wire.close();
  }
}
