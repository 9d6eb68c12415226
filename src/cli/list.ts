import { Argument, Command } from 'commander';
import type { Terminal } from './terminal.js';
import { json, lines } from './text.js';

/** An object of a list: its id, and what else is known of it, each a column. */
type Row = Readonly<Record<string, string | number | readonly string[]>> & { readonly id: string };

/** What can be listed, loaded when it is, and what people read of each. */
const LISTS = {
  areas: async () => {
    const counts = new Map<string, number>();
    for (const { area } of (await contract()).operations) counts.set(area, (counts.get(area) ?? 0) + 1);
    return [...counts].map(([id, operations]) => ({ id, operations }));
  },
  operations: async () =>
    (await contract()).operations.map(({ id, method, path, query, area, docs }) => {
      const asked = Object.entries(query).map(([name, value]) => `?${name}=${value}`);
      return { id, method, path: `${path}${asked.join('')}`, area, pages: docs };
    }),
  checks: async () => {
    const { requirements } = await contract();
    const { CHECKS } = await import('../checks/registry.js');
    return CHECKS.map(({ id, requirement }) => {
      const { level = 'MUST', statement = '' } = requirements.get(requirement) ?? {};
      return { id, requirement, level, statement };
    });
  },
  requirements: async () =>
    [...(await contract()).requirements.values()].map(({ id, level, statement, page }) => ({
      id,
      level,
      statement,
      page,
    })),
  faults: async () => [
    ...(await import('../mock/index.js'))
      .listFaults()
      .map(({ id, summary, breaks }) => ({ id, summary, ...breaks })),
    ...(await import('../mock/index.js')).listWays().map(({ id, takesPlace, summary, checks }) => ({
      id: takesPlace ? `${id}@OPERATION/PLACE` : `${id}@OPERATION`,
      summary,
      operation: 'any',
      checks,
    })),
  ],
} as const satisfies Record<string, () => Promise<Row[]>>;

/** Columns that people are shown beside the id; all are in JSON. */
const SHOWN: Readonly<Record<keyof typeof LISTS, readonly string[]>> = {
  areas: ['operations'],
  operations: ['method', 'path', 'area'],
  checks: ['statement'],
  requirements: ['level', 'statement'],
  faults: ['summary'],
};

async function contract() {
  return (await import('../contract/load.js')).loadContract();
}

/** `list`: the areas, operations, checks, requirements or faults, a line each. */
export function listCommand(io: Terminal): Command {
  return new Command('list')
    .description('list areas, operations, checks, requirements or faults')
    .addArgument(new Argument('<what>', 'what to list').choices(Object.keys(LISTS)))
    .option('--json', 'print JSON')
    .action(async (what: keyof typeof LISTS, flags: { json?: boolean }) => {
      const rows: readonly Row[] = await LISTS[what]();
      if (flags.json) {
        io.out(json(rows, 2));
        return;
      }
      const width = Math.max(...rows.map(({ id }) => id.length));
      io.out(
        lines(
          rows.map((row) => [row.id.padEnd(width + 1), ...SHOWN[what].map((name) => row[name])].join(' ')),
        ),
      );
    });
}
