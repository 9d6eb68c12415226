import type { Version } from '../choices.js';
import type { Fault } from './fault.js';

/** A resource in a document, in either form. */
interface Resource {
  readonly Type: string;
  Href?: string;
  SqlInfo?: string;
}

interface Slip extends Pick<Fault, 'id' | 'summary' | 'breaks'> {
  /** The one version that has it; default: every one. */
  readonly of?: Version;
  /** Resources that it shows at: their Types. */
  readonly at: RegExp;
  edit(resource: Resource): void;
}

/** What genuine servers get wrong, wherever it shows; `breaks` says which checks warn of it, and where. */
const SLIPS: readonly Slip[] = [
  {
    id: 'slip-discovered-computer-href',
    summary: 'The Hrefs of discovered computers lead to task sessions.',
    breaks: { operation: 'listDiscoveredComputers', checks: ['href-of-kind'] },
    at: /^DiscoveredComputer/,
    edit: (r) => mislead(r, 'agents/discoveredComputers', 'backupTaskSessions'),
  },
  {
    id: 'slip-nas-job-href',
    summary: 'The Hrefs of references of NAS jobs lead to jobs of agents.',
    breaks: { operation: 'listNasJobs', checks: ['href-of-kind'] },
    of: 10,
    at: /^NasJobReference$/i,
    edit: (r) => mislead(r, 'nas/jobs', 'agents/jobs'),
  },
  {
    id: 'slip-file-server-href',
    summary: 'The Hrefs of references of file servers lead to repositories.',
    breaks: { operation: 'listFileServers', checks: ['href-of-kind'] },
    of: 10,
    at: /^FileServerReference$/,
    edit: (r) => mislead(r, 'nas/fileServers', 'repositories'),
  },
  {
    id: 'slip-sql-info',
    summary: 'Restore points of machines have a member that no page has.',
    breaks: { operation: 'getVmRestorePoint', checks: ['xml-additions', 'json-additions'] },
    at: /^VmRestorePoint$/,
    edit: (r) => {
      r.SqlInfo = '';
    },
  },
];

/** The slips of a version, as faults that act everywhere. */
export function slipsOf(version: Version): Fault[] {
  return SLIPS.filter(({ of = version }) => of === version).map(({ id, summary, breaks, at, edit }) => ({
    id,
    summary,
    breaks,
    everywhere: true,
    document: ({ value }) => walk(value, (resource) => at.test(resource.Type) && edit(resource)),
  }));
}

/** Every resource in a value; links are none. */
function walk(value: unknown, visit: (resource: Resource) => unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { Type, Rel } = value as { Type?: unknown; Rel?: unknown };
  if (typeof Type === 'string' && Rel === undefined) visit(value as Resource);
  for (const inner of Object.values(value)) walk(inner, visit);
}

function mislead(resource: Resource, from: string, to: string): void {
  if (resource.Href !== undefined) resource.Href = resource.Href.replace(from, to);
}
