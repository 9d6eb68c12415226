import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Coverage, MeasureInput } from '../coverage/measure.js';
import { reportIn } from './files.js';
import type { Terminal } from './terminal.js';
import { json, own, text } from './text.js';

const DEFAULT_REPORT = 'reports/report.json';

/** `coverage`: documented, in contract, checked, observed — for operations, elements, fields and requirements. */
export function coverageCommand(io: Terminal): Command {
  return new Command('coverage')
    .description('how much of the documentation is in contract, checked, and was observed')
    .option(
      '--report <file>',
      `report.json of the run that counts as observed (default: ${DEFAULT_REPORT}, where it exists)`,
    )
    .option('--json', 'print JSON')
    .action(async (flags: { report?: string; json?: boolean }) => {
      const file = flags.report ?? (existsSync(DEFAULT_REPORT) ? DEFAULT_REPORT : undefined);
      const report = file === undefined ? undefined : await reportIn(file);
      const observed = report?.cases.filter((c) => c.observations > 0) ?? [];
      const coverage = await measured({
        seen: report?.seen ?? [],
        judged: new Set(observed.flatMap((c) => [c.requirement, `${c.requirement} ${c.operation}`])),
        filtered: new Set(
          observed
            .flatMap(({ operation, variant, also = [] }) =>
              [variant, ...also].map((name) => ({ operation, name })),
            )
            .filter(({ name }) => name.startsWith('filter/'))
            .map(({ operation, name }) => `${operation} ${name.split('/')[1]}`),
        ),
      });
      io.out(flags.json ? json(coverage, 2) : own(`${coverageTable(coverage)}\n`));
      if (!report)
        io.err(
          text`Nothing counts as observed: there is no ${DEFAULT_REPORT} yet; em-conformance run writes one.\n`,
        );
    });
}

/** What a run saw, held to all there is; loaded when it is asked for. */
async function measured(run: Pick<MeasureInput, 'seen' | 'judged' | 'filtered'>): Promise<Coverage> {
  const [{ CHECKS }, { loadContract }, { loadDocumentation }, { everyCase }, { measure }] = await Promise.all(
    [
      import('../checks/registry.js'),
      import('../contract/load.js'),
      import('../coverage/documentation.js'),
      import('../coverage/every-case.js'),
      import('../coverage/measure.js'),
    ],
  );
  const contract = loadContract();
  return measure({
    contract,
    documentation: loadDocumentation(),
    checks: CHECKS,
    cases: everyCase(contract),
    ...run,
  });
}

/** The table of the README. */
export function coverageTable({ operations, elements, fields, requirements }: Coverage): string {
  const rows = Object.entries({ operations, 'root elements': elements, fields, requirements });
  return [
    '| | documented | in contract | checked | observed |',
    '|---|---:|---:|---:|---:|',
    ...rows.map(
      ([name, c]) => `| ${name} | ${c.documented} | ${c.contract} | ${c.checked} | ${c.observed} |`,
    ),
  ].join('\n');
}
