import { Argument, Command } from 'commander';
import type { Operator } from '../mutation/index.js';
import type { Terminal } from './terminal.js';
import { json, lines } from './text.js';

interface Row {
  readonly id: string;
  readonly text: string;
}

/** What can be listed; loaded when it is. */
const LISTS = {
  areas: async () => {
    const counts = new Map<string, number>();
    for (const { area } of (await contract()).operations) counts.set(area, (counts.get(area) ?? 0) + 1);
    return [...counts].map(([id, n]) => ({ id, text: `${n} ${n === 1 ? 'operation' : 'operations'}` }));
  },
  operations: async () =>
    (await contract()).operations.map((o) => ({
      id: o.id,
      text: `${o.method} ${o.path}${Object.entries(o.query)
        .map(([name, value]) => `?${name}=${value}`)
        .join('')} (${o.area})`,
    })),
  checks: async () => {
    const { requirements } = await contract();
    const { CHECKS } = await import('../checks/registry.js');
    return CHECKS.map((c) => ({ id: c.id, text: requirements.get(c.requirement)?.statement ?? '' }));
  },
  requirements: async () =>
    [...(await contract()).requirements.values()].map((r) => ({
      id: r.id,
      text: `${r.level}: ${r.statement}`,
    })),
  faults: async () => [
    ...(await import('../mock/index.js')).listFaults().map((f) => ({ id: f.id, text: f.summary })),
    ...(await import('../mutation/index.js')).OPERATORS.map((o) => ({ id: formOf(o), text: o.summary })),
  ],
} as const satisfies Record<string, () => Promise<Row[]>>;

/** How a fault that an operator makes is written. */
function formOf({ id, scope }: Operator): string {
  return scope === 'place' ? `${id}@OPERATION/PLACE` : `${id}@OPERATION`;
}

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
      const width = Math.max(...rows.map((r) => r.id.length));
      io.out(lines(rows.map(({ id, text }) => `${id.padEnd(width)}  ${text}`)));
    });
}
