import { requirementsOf } from '../checks/check.js';
import { CHECKS } from '../checks/registry.js';
import type { Contract } from '../contract/contract.js';
import type { Catalogue } from '../report/reporter.js';

/** What reports say of the contract beside the rows of a run. */
export function catalogueOf({ operations, requirements }: Contract): Catalogue {
  return {
    operations: operations.map(({ id, area, method, path, query }) => ({
      id,
      area,
      method,
      path: `${path}${Object.entries(query)
        .map(([name, value]) => `?${name}=${value}`)
        .join('')}`,
    })),
    requirements: [...requirements.values()],
    judges: new Map(CHECKS.map((check) => [check.id, requirementsOf(check)])),
  };
}
