import pc from 'picocolors';
import type { Phase, RunEvent, RunListener } from '../engine/events.js';
import type { Terminal } from './terminal.js';

const DOING: Record<Phase, string> = {
  logon: 'Logging on',
  explore: 'Following links',
  exercise: 'Exercising',
  query: 'Querying',
  write: 'Writing',
  judge: 'Judging',
  logoff: 'Logging off',
};

/** Shows how far a run is: one line that rewrites itself on a terminal, a line for each phase elsewhere. */
export function progress(io: Terminal): RunListener {
  let phase: Phase = 'logon';
  let total: number | undefined;
  let count = 0;
  let shownAt = 0;
  const rewrite = (): void => {
    const now = performance.now();
    if (now - shownAt < 50) return;
    shownAt = now;
    io.err(`\r\u001b[2K${pc.cyan(DOING[phase])} ${count}${total ? ` of ${total}` : ''}`);
  };
  return (event: RunEvent) => {
    switch (event.type) {
      case 'run-started':
        io.err(`Checking ${event.target.url}${event.target.embedded ? ' (built-in mock)' : ''}\n`);
        break;
      case 'phase':
        phase = event.phase;
        total = event.total;
        count = 0;
        shownAt = 0;
        if (io.interactive) rewrite();
        else io.err(`${DOING[phase]}${total ? `: ${total} requests` : ''}\n`);
        break;
      case 'exchange':
        count++;
        if (io.interactive && phase !== 'logoff') rewrite();
        break;
      case 'run-finished':
        if (io.interactive) io.err('\r\u001b[2K');
        break;
    }
  };
}
