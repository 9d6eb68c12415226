import { requirementsOf } from '../checks/check.js';
import { CHECKS } from '../checks/registry.js';
import { loadContract } from '../contract/load.js';
import { type Form, type Operation, pageAddress, type Requirement } from '../contract/types.js';
import { listFaults, listWays } from '../mock/index.js';
import { similar } from './similar.js';

/** What a check, requirement, operation or fault is, in lines; undefined where there is none of that id. */
export function explanationOf(id: string): string[] | undefined {
  return explainCheck(id) ?? explainRequirement(id) ?? explainOperation(operationId(id)) ?? explainFault(id);
}

/** Id of the operation with that method and path (`GET /jobs/{ID}`, in any case of letters); else what was given. */
function operationId(id: string): string {
  const [, method, path] = /^(GET|POST|PUT|DELETE)\s+(\/.*)$/i.exec(id.trim()) ?? [];
  if (path === undefined) return id;
  const wanted = plain(path);
  const found = loadContract().operations.find(
    (o) => o.method === method?.toUpperCase() && plain(pathOf(o)) === wanted,
  );
  return found?.id ?? id;
}

function pathOf({ path, query }: Operation): string {
  const asked = Object.entries(query).map(([name, value]) => `?${name}=${value}`);
  return path + asked.join('');
}

/** A path whose ids are alike, without its prefix. */
function plain(path: string): string {
  return path
    .replace(/^\/api(?=\/)/i, '')
    .replaceAll(/\{[^}]*\}|[\da-f]{8}-[\da-f-]{27}/gi, '{}')
    .replace(/(?<=.)\/$/, '')
    .toLowerCase();
}

/** Ids that a mistyped one may mean, the likeliest first. */
export function similarIds(id: string, others: readonly string[] = []): string[] {
  const all = [
    ...CHECKS.map((check) => check.id),
    ...loadContract().requirements.keys(),
    ...loadContract().operations.map((operation) => operation.id),
    ...listFaults().map((fault) => fault.id),
    ...listWays().map((way) => way.id),
    ...others,
  ];
  return similar(id, all);
}

function explainCheck(id: string): string[] | undefined {
  const check = CHECKS.find((c) => c.id === id);
  const requirement = check && loadContract().requirements.get(check.requirement);
  if (!check || !requirement) return undefined;
  const needs = check.needs?.length ? [`Blocked where one of these fails: ${check.needs.join(', ')}`] : [];
  const also = check.also?.length ? [`Judges ${check.also.join(', ')} with it`] : [];
  return [`Check ${id}`, ...describe(requirement), ...also, ...needs];
}

function explainRequirement(id: string): string[] | undefined {
  const requirement = loadContract().requirements.get(id);
  if (!requirement) return undefined;
  const checks = CHECKS.filter((c) => requirementsOf(c).includes(id)).map((c) => c.id);
  const judged =
    checks.length > 0 ? `Judged by: ${checks.join(', ')}` : `Not judged: ${requirement.notJudged}`;
  return [...describe(requirement), judged];
}

function describe({ id, level, statement, page, disputed }: Requirement): string[] {
  const sides = disputed
    ? [
        `Disputed, so a violation is a warning. Documented: ${disputed.documented} Observed: ${disputed.observed}`,
      ]
    : [];
  return [`Requirement ${id} (${level})`, statement, ...sides, `Documentation: ${pageAddress(page)}`];
}

function explainOperation(id: string): string[] | undefined {
  const operation = loadContract().operations.find((o) => o.id === id);
  if (!operation) return undefined;
  const query = Object.entries(operation.query).map(([name, value]) => `?${name}=${value}`);
  const roots = Object.entries(operation.roots).map(([form, root]) => `${form}: ${root}`);
  return [
    `Operation ${id}: ${operation.method} ${operation.path}${query.join('')} (${operation.area})`,
    `Status codes: ${operation.statuses.join(', ')}${operation.secured ? '; needs a logon session' : ''}`,
    ...(roots.length > 0 ? [`Representations: ${roots.join(', ')}`] : []),
    ...checksOf(operation),
    ...operation.disputes.map((d) => `Disputed (${d.requirement}): ${d.observed}`),
    ...operation.docs.map((page) => `Documentation: ${pageAddress(page)}`),
  ];
}

/** Checks that a read of the operation is held to, by what the contract says of it alone. */
function checksOf(operation: Operation): string[] {
  const form = operation.roots.entity ? 'entity' : 'reference';
  const probe = { destination: { kind: 'url', url: '' }, identity: { kind: 'run' } } as const;
  const cases = (['xml', 'json'] as const).map((media) => ({
    id: '',
    operation,
    variant: `${form}/${media}`,
    purpose: 'read' as const,
    expect: { status: [operation.successStatus], media, form: form as Form },
    probes: [probe],
  }));
  const checks = CHECKS.filter((check) => cases.some((c) => check.applies(c)));
  if (operation.method !== 'GET' || checks.length === 0) return [];
  return [
    `Checks of a read: ${checks.map(({ id }) => id).join(', ')}`,
    `Requirements: ${[...new Set(checks.flatMap(requirementsOf))].join(', ')}`,
  ];
}

function explainFault(id: string): string[] | undefined {
  const fault = listFaults().find((f) => f.id === id);
  const way = listWays().find((w) => w.id === id.split('@')[0]);
  if (!fault && !way) return undefined;
  return [
    ...(fault
      ? [`Fault ${id}`, fault.summary, `Breaks ${fault.breaks.operation}: ${fault.breaks.checks.join(', ')}`]
      : []),
    ...(way
      ? [
          `Operator ${way.id}`,
          way.summary,
          `As a fault of the mock: --fault ${way.id}@OPERATION${way.takesPlace ? '/PLACE' : ''}`,
          `Told by one of: ${way.checks.join(', ')}`,
        ]
      : []),
  ];
}
