import { Argument, Command } from 'commander';
import { CHECKS } from '../checks/registry.js';
import { loadContract } from '../contract/load.js';
import { listFaults } from '../mock/index.js';
import type { Terminal } from './terminal.js';
import { json, lines } from './text.js';

/** What can be listed: rows of an id and what it is. */
const LISTS = {
  operations: () =>
    loadContract().operations.map((o) => ({
      id: o.id,
      text: `${o.method} ${o.path}${Object.entries(o.query)
        .map(([name, value]) => `?${name}=${value}`)
        .join('')} (${o.area})`,
    })),
  checks: () =>
    CHECKS.map((c) => ({ id: c.id, text: loadContract().requirements.get(c.requirement)?.statement ?? '' })),
  requirements: () =>
    [...loadContract().requirements.values()].map((r) => ({ id: r.id, text: `${r.level}: ${r.statement}` })),
  faults: () => listFaults().map((f) => ({ id: f.id, text: f.summary })),
} as const;

/** `list`: the operations, checks, requirements or faults, a line each. */
export function listCommand(io: Terminal): Command {
  return new Command('list')
    .description('list operations, checks, requirements or faults')
    .addArgument(new Argument('<what>', 'what to list').choices(Object.keys(LISTS)))
    .option('--json', 'print JSON')
    .action((what: keyof typeof LISTS, flags: { json?: boolean }) => {
      const rows = LISTS[what]();
      if (flags.json) {
        io.out(json(rows, 2));
        return;
      }
      const width = Math.max(...rows.map((r) => r.id.length));
      io.out(lines(rows.map(({ id, text }) => `${id.padEnd(width)}  ${text}`)));
    });
}
