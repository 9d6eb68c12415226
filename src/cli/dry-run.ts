import type { DryRun } from '../engine/dry-run.js';
import type { RunOptions } from '../engine/run.js';
import type { Secrets } from '../http/redaction.js';
import type { Case } from '../plan/case.js';
import { EXIT } from './exit.js';
import { progress } from './progress.js';
import type { Terminal } from './terminal.js';
import { lines, own } from './text.js';

/** `run --dry-run`: says what a run would send; the result is the exit code. */
export async function rehearse(
  options: RunOptions,
  { io, secrets, verbose }: { readonly io: Terminal; readonly secrets: Secrets; readonly verbose: boolean },
): Promise<number> {
  const { dryRun } = await import('../engine/dry-run.js');
  const shown = progress(io);
  const intended = await dryRun(options, (event) => {
    if (event.type === 'exchange') secrets.learn(event.exchange);
    shown.listener(event);
  });
  shown.end();
  const told = [...summaryOf(intended), ...(verbose ? casesOf(intended) : [])];
  io.out(lines(told.map((line) => secrets.redact(line))));
  io.err(lines(intended.openSessions));
  if (options.signal?.aborted) io.err(own('Interrupted: the exploration is not complete.\n'));
  return options.signal?.aborted ? EXIT.inconclusive : EXIT.conforms;
}

function summaryOf({ phases, queryTypes, answered, sent }: DryRun): string[] {
  const [read, write] = phases.map(({ cases }) => cases.filter(({ id }) => !answered.has(id)));
  const told = [
    `Nothing but ${sent} requests of logon, exploration and logoff was sent. A run would send:`,
    ...phaseOf('Exercising', read ?? []),
    ...(answered.size > 0
      ? [`For ${answered.size} cases more it takes what exploration is answered, and asks nothing again.`]
      : []),
  ];
  if (queryTypes > 0)
    told.push(
      `Querying: ${queryTypes} query types with filters, orders and pages. How many is known only when their members were read.`,
    );
  if (write === undefined || write.length === 0) return [...told, 'Nothing that changes the target.'];
  const without = write.filter(({ probes }) => probes.length === 0);
  return [
    ...told,
    ...phaseOf('Writing', write),
    ...counted(write.filter(isChange), ({ operation, purpose }) => `${operation.id} (${purpose})`).map(
      ([what, n]) => `  ${n} × ${what}`,
    ),
    ...(without.length > 0
      ? [
          `  ${without.length} more cases name what only the run reads, or what the target may not have: they are planned when it has read it.`,
        ]
      : []),
    'Requests that wait for tasks are repeated, and what was created is read before it is changed: these are not counted.',
  ];
}

/** Requests of a phase, by area, and how many of them change something. */
function phaseOf(name: string, cases: readonly Case[]): string[] {
  const sessions = cases.filter(
    (c) => c.operation.method !== 'GET' && c.role === undefined && c.operation.area === 'logon',
  );
  const changes = requests(cases.filter(isChange));
  const also =
    sessions.length > 0 ? `, ${requests(sessions)} are logons and logoffs of sessions of its own` : '';
  return [
    `${name}: ${requests(cases)} requests; ${changes === 0 ? 'none' : changes} of them change something${also}.`,
    ...counted(cases, ({ operation }) => operation.area).map(([area, n]) => `  ${area}: ${n}`),
  ];
}

/** Sessions of the run itself are no change of the target. */
function isChange({ operation, purpose, role, probes }: Case): boolean {
  const method = probes[0]?.method ?? operation.method;
  return (
    method !== 'GET' &&
    (role !== undefined || operation.area !== 'logon' || purpose === 'undocumented-method')
  );
}

function casesOf({ phases, answered, pathOf }: DryRun): string[] {
  return phases.flatMap(({ cases }) =>
    cases.flatMap(({ id, operation, variant, probes }) =>
      (answered.has(id) ? [] : probes).map(({ destination, method = operation.method }) => {
        const path =
          destination.kind === 'url'
            ? pathOf(destination.url)
            : `${operation.path}, which ${destination.caseId} leads to`;
        return `${method} ${path} (${operation.id}, ${variant})`;
      }),
    ),
  );
}

function requests(cases: readonly Case[]): number {
  return cases.reduce((n, { probes }) => n + probes.length, 0);
}

function counted(cases: readonly Case[], nameOf: (c: Case) => string): (readonly [string, number])[] {
  const found = new Map<string, number>();
  for (const c of cases) {
    if (c.probes.length > 0) found.set(nameOf(c), (found.get(nameOf(c)) ?? 0) + c.probes.length);
  }
  return [...found];
}
