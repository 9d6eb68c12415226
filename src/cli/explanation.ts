import { requirementsOf } from '../checks/check.js';
import { CHECKS } from '../checks/registry.js';
import { loadContract } from '../contract/load.js';
import { pageAddress, type Requirement } from '../contract/types.js';
import { listFaults } from '../mock/index.js';

/** What a check, requirement, operation or fault is, in lines; undefined where there is none of that id. */
export function explanationOf(id: string): string[] | undefined {
  return explainCheck(id) ?? explainRequirement(id) ?? explainOperation(id) ?? explainFault(id);
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
    ...operation.disputes.map((d) => `Disputed (${d.requirement}): ${d.observed}`),
    ...operation.docs.map((page) => `Documentation: ${pageAddress(page)}`),
  ];
}

function explainFault(id: string): string[] | undefined {
  const fault = listFaults().find((f) => f.id === id);
  if (!fault) return undefined;
  return [
    `Fault ${id}`,
    fault.summary,
    `Breaks ${fault.breaks.operation}: ${fault.breaks.checks.join(', ')}`,
  ];
}
