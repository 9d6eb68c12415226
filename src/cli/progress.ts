import cliProgress from 'cli-progress';
import pc from 'picocolors';
import type { PhaseName, RunEvent, RunListener } from '../engine/events.js';
import type { Terminal } from './terminal.js';
import { text } from './text.js';

const DOING: Record<PhaseName, string> = {
  logon: 'Logging on',
  explore: 'Following links',
  exercise: 'Exercising',
  query: 'Querying',
  write: 'Writing',
  judge: 'Judging',
  logoff: 'Logging off',
};

/** Milliseconds between two lines where they cannot be rewritten. */
const EVERY_MS = 10_000;

/** Columns below which there is no room for a bar beside the figures. */
const NARROW = 70;

export interface Progress {
  readonly listener: RunListener;
  /** Takes the bar away, so that what comes next begins a line. */
  readonly end: () => void;
}

/**
 * Shows how far a run is: a bar with rate and time left on a terminal, a line each ten seconds elsewhere, nothing with
 * `--quiet`.
 *
 * @param now milliseconds, from wherever
 */
export function progress(io: Terminal, quiet = false, now: () => number = () => performance.now()): Progress {
  if (quiet) return { listener: () => undefined, end: () => undefined };
  return io.bar === undefined ? inLines(io, now) : asBar(io, io.bar);
}

function asBar(io: Terminal, stream: NodeJS.WritableStream): Progress {
  const isNarrow = (io.columns ?? 80) < NARROW;
  const colour = pc.createColors(io.colours);
  // Nothing in it is from the target: phases and figures alone.
  const bar = new cliProgress.SingleBar({
    stream,
    clearOnComplete: true,
    hideCursor: true,
    fps: 10,
    barsize: 24,
    etaBuffer: 200,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    gracefulExit: false,
    format: (options, params, payload) => {
      const { phase, known, startedAt } = payload as Started;
      const seconds = (performance.now() - startedAt) / 1000;
      const rate = seconds > 0 ? `${Math.round(params.value / seconds)}/s` : '';
      if (!known) return `${colour.cyan(phase)} ${params.value} ${rate}`;
      const size = options.barsize ?? 24;
      const done = Math.round(params.progress * size);
      const drawn = isNarrow ? '' : ` ${'█'.repeat(done)}${'░'.repeat(size - done)}`;
      return `${colour.cyan(phase)}${drawn} ${params.value}/${params.total} ${rate} ${left(params.eta)}`;
    },
  });
  let isShown = false;
  const end = (): void => {
    if (isShown) bar.stop();
    isShown = false;
  };
  const listener = (event: RunEvent): void => {
    if (event.type === 'run-started') checking(io, event.target);
    if (event.type === 'exchange' && isShown) bar.increment();
    if (event.type !== 'phase') return;
    end();
    const { phase, total } = event;
    bar.start(total ?? 1, 0, {
      phase: DOING[phase],
      known: total !== undefined,
      startedAt: performance.now(),
    });
    isShown = true;
  };
  return { listener, end };
}

/** What the bar is told of a phase. */
interface Started {
  readonly phase: string;
  /** Whether it is known how many requests it takes. */
  readonly known: boolean;
  readonly startedAt: number;
}

function inLines(io: Terminal, now: () => number): Progress {
  let phase: PhaseName = 'logon';
  let total: number | undefined;
  let count = 0;
  let begun = now();
  let toldAt = begun;
  const tell = (): void => {
    const at = now();
    if (at - toldAt < EVERY_MS) return;
    toldAt = at;
    const rate = count / Math.max((at - begun) / 1000, 0.001);
    const of = total === undefined ? '' : ` of ${total}`;
    const eta = total === undefined || rate === 0 ? '' : `, ${left((total - count) / rate)}`;
    io.err(text`${DOING[phase]}: ${count}${of} requests, ${Math.round(rate)} a second${eta}\n`);
  };
  const listener = (event: RunEvent): void => {
    if (event.type === 'run-started') checking(io, event.target);
    if (event.type === 'exchange') count += 1;
    if (event.type === 'phase') {
      [phase, total, count, begun] = [event.phase, event.total, 0, now()];
      return;
    }
    tell();
  };
  return { listener, end: () => undefined };
}

function checking(
  io: Terminal,
  { url, embedded }: { readonly url: string; readonly embedded: boolean },
): void {
  io.err(text`Checking ${url}${embedded ? ' (built-in mock)' : ''}\n`);
}

/** Time that is left, in words. */
function left(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return '';
  return seconds < 90 ? `${Math.round(seconds)} s left` : `${Math.round(seconds / 60)} min left`;
}
