import pc from 'picocolors';
import type { PhaseName, RunEvent, RunListener } from '../engine/events.js';
import type { Terminal } from './terminal.js';
import { own, text } from './text.js';

const DOING: Record<PhaseName, string> = {
  logon: 'Logging on',
  explore: 'Following links',
  exercise: 'Exercising',
  query: 'Querying',
  write: 'Writing',
  judge: 'Judging',
  logoff: 'Logging off',
};

/** Milliseconds between two states of the line. */
const EVERY_MS = 50;

export interface Progress {
  readonly listener: RunListener;
  /** Takes the line away that rewrites itself, so that what comes next begins a line. */
  readonly end: () => void;
}

/** Shows how far a run is: one line that rewrites itself on a terminal, a line for each phase elsewhere. */
export function progress(io: Terminal): Progress {
  let phase: PhaseName = 'logon';
  let total: number | undefined;
  let count = 0;
  let shownAt = 0;
  const rewrite = (): void => {
    const now = performance.now();
    if (now - shownAt < EVERY_MS) return;
    shownAt = now;
    io.rewrite(text`${own(pc.cyan(DOING[phase]))} ${count}${total ? ` of ${total}` : ''}`);
  };
  const listener = (event: RunEvent): void => {
    switch (event.type) {
      case 'run-started':
        io.err(text`Checking ${event.target.url}${event.target.embedded ? ' (built-in mock)' : ''}\n`);
        break;
      case 'phase':
        phase = event.phase;
        total = event.total;
        count = 0;
        shownAt = 0;
        if (io.interactive) rewrite();
        else
          io.err(text`${DOING[phase]}${total ? `: ${total} ${total === 1 ? 'request' : 'requests'}` : ''}\n`);
        break;
      case 'exchange':
        count++;
        if (phase !== 'logoff') rewrite();
        break;
    }
  };
  return { listener, end: () => io.rewrite(own('')) };
}
