import { type Check, requirementsOf } from '../checks/check.js';
import type { Contract } from '../contract/contract.js';
import type { Form, Operation } from '../contract/types.js';
import type { Seen } from '../engine/events.js';
import type { Case } from '../plan/case.js';
import type { Documentation, Field, LeftOut } from './documentation.js';

/** How far one kind of thing is covered, in numbers of things. */
interface Counts {
  readonly documented: number;
  /** Of these, in the contract. */
  readonly contract: number;
  /** Of these, judged by a check in a run. */
  readonly checked: number;
  /** Of these, seen in a run. */
  readonly observed: number;
}

export interface Coverage {
  readonly operations: Counts;
  readonly elements: Counts;
  readonly fields: Counts;
  readonly requirements: Counts;
  /** What is documented and not in the contract. */
  readonly missing: {
    readonly operations: readonly string[];
    readonly elements: readonly string[];
    readonly fields: readonly (Field & { readonly reason?: string })[];
    /** Ids of what no check judges, and of which the contract does not say why. */
    readonly requirements: readonly string[];
  };
  /** Ids of what is checked, and was not seen in the run. */
  readonly unseen: {
    readonly operations: readonly string[];
    readonly requirements: readonly string[];
  };
}

export interface MeasureInput {
  readonly contract: Contract;
  readonly documentation: Documentation;
  readonly checks: readonly Check[];
  /** Every case that could be planned, were there an instance of everything. */
  readonly cases: readonly Case[];
  readonly seen: readonly Seen[];
  /** Requirements of which a check judged something in the run, and at what, as `requirement` and `requirement operation`. */
  readonly judged: ReadonlySet<string>;
  /** Query fields that a filter was judged by in the run, as `operation field`; none unless given. */
  readonly filtered?: ReadonlySet<string>;
}

const CHANGES: ReadonlySet<string> = new Set(['PUT', 'DELETE']);

/** Measures contract, checks and a run against the documentation. Pure. */
export function measure(input: MeasureInput): Coverage {
  const { contract, documentation, checks, cases, seen, judged, filtered = new Set<string>() } = input;
  const tried = cases.filter((c) => checks.some((check) => check.applies(c)));
  const checkedOperations = new Set(tried.map((c) => c.operation.id));
  const seenOperations = new Map(seen.map((s) => [s.operation, s]));
  const byPage = new Map<string, Operation[]>();
  for (const operation of contract.operations) {
    for (const page of operation.docs) byPage.set(page, [...(byPage.get(page) ?? []), operation]);
  }
  const operationsOf = (page: string): readonly Operation[] => byPage.get(page) ?? [];

  /** What a check judges beside its own is observed where the page that says it was: with its operations. */
  const wasJudged = ({ requirement }: Check, id: string): boolean => {
    const page = contract.requirements.get(id)?.page ?? '';
    const own = documentation.operations.some((o) => o.page === page) ? operationsOf(page) : [];
    if (id === requirement || own.length === 0) return judged.has(requirement);
    // An edit and a deletion show in what is read there afterwards.
    const changed = new Set(own.filter((o) => CHANGES.has(o.method)).map((o) => o.path));
    const at = contract.operations.filter((o) => own.includes(o) || changed.has(o.path));
    return at.some((o) => judged.has(`${requirement} ${o.id}`));
  };

  const judgesOf = (id: string): readonly Check[] => checks.filter((c) => requirementsOf(c).includes(id));

  const roots = new Set<string>();
  for (const c of tried) {
    const root = c.expect.form === 'error' ? 'Error' : c.expect.form && c.operation.roots[c.expect.form];
    if (root) roots.add(root);
  }
  const checkedFields = new Set([...roots].flatMap((root) => [...contract.membersOf(root)]));
  const observedRoots = new Set(seen.flatMap((s) => s.roots));
  const observedFields = new Set(seen.flatMap((s) => s.fields.map((f) => f.toLowerCase())));

  const rows = documentation.fields.map((row) => ({
    row,
    known: fieldInContract(contract, operationsOf(row.page), row),
  }));
  const queryRows = documentation.queryFields.map((row) => ({
    row,
    known: operationsOf(row.page).some((o) => o.queryFields.some((f) => f.name === row.name)),
  }));
  // A field of a page counts as checked where a checked representation has it.
  const inRepresentation = (row: Field, names: ReadonlySet<string>): boolean =>
    names.has(row.name.toLowerCase()) &&
    (operationsOf(row.page).length === 0 || operationsOf(row.page).some((o) => checkedOperations.has(o.id)));
  const known = rows.filter((r) => r.known).map((r) => r.row);
  const operations = documentation.operations;
  const found = operations.filter(({ page, method }) => operationsOf(page).some((o) => o.method === method));

  const requirements = [...contract.requirements.values()];
  const judgeable = requirements.map(({ id }) => id).filter((id) => judgesOf(id).length > 0);
  const unseen = judgeable.filter((id) => !judgesOf(id).some((c) => wasJudged(c, id)));

  return {
    operations: {
      documented: operations.length,
      contract: found.length,
      checked: found.filter(({ page }) => operationsOf(page).some((o) => checkedOperations.has(o.id))).length,
      observed: found.filter(({ page }) => operationsOf(page).some((o) => seenOperations.has(o.id))).length,
    },
    elements: {
      documented: documentation.elements.length,
      ...count(documentation.elements, [
        (e) => contract.xml.model.elements.has(e),
        (e) => roots.has(e),
        (e) => observedRoots.has(e),
      ]),
    },
    fields: {
      documented: rows.length + queryRows.length,
      contract: known.length + queryRows.filter((r) => r.known).length,
      checked:
        known.filter((row) => inRepresentation(row, checkedFields)).length +
        // A second wave filters by each field of the types that were read.
        queryRows.filter(
          ({ row, known }) => known && checkedOperations.has(operationsOf(row.page)[0]?.id ?? ''),
        ).length,
      observed:
        known.filter((row) => inRepresentation(row, observedFields)).length +
        queryRows.filter(({ row }) => operationsOf(row.page).some((o) => filtered.has(`${o.id} ${row.name}`)))
          .length,
    },
    requirements: {
      documented: contract.requirements.size,
      contract: contract.requirements.size,
      checked: judgeable.length,
      observed: judgeable.length - unseen.length,
    },
    missing: {
      operations: operations
        .filter((o) => !found.includes(o))
        .map(({ page, method, path }) => `${method} ${path} (${page})`),
      elements: documentation.elements.filter((e) => !contract.xml.model.elements.has(e)),
      fields: [...rows, ...queryRows]
        .filter((r) => !r.known)
        .map(({ row }) => withReason(row, documentation.leftOut)),
      requirements: requirements
        .filter(({ id, notJudged }) => notJudged === undefined && !judgeable.includes(id))
        .map(({ id }) => id),
    },
    unseen: {
      operations: [...checkedOperations].filter((id) => !seenOperations.has(id)),
      requirements: unseen,
    },
  };
}

/** Whether a row of a field table stands in the contract: in a schema of its operation or page, or in a concept table. */
function fieldInContract(
  contract: Contract,
  operations: readonly Operation[],
  { page, name }: Field,
): boolean {
  if (name in contract.vocabulary(page)) return true;
  const schemas = [
    ...operations.flatMap((o) => [
      ...(Object.keys(o.roots) as Form[]).map((form) => o.roots[form]),
      o.request,
      o.resource,
    ]),
    ...contract.schemasOf(page),
  ];
  return schemas.some((schema) => schema !== undefined && contract.membersOf(schema).has(name.toLowerCase()));
}

function count<T>(
  things: readonly T[],
  [inContract, checked, observed]: ((thing: T) => boolean)[],
): Omit<Counts, 'documented'> {
  const number = (holds: ((thing: T) => boolean) | undefined): number =>
    things.filter((t) => holds?.(t)).length;
  return { contract: number(inContract), checked: number(checked), observed: number(observed) };
}

function withReason(row: Field, leftOut: readonly LeftOut[]): Field & { readonly reason?: string } {
  const entry = leftOut.find((l) => l.page === row.page && (l.name === undefined || l.name === row.name));
  return entry ? { ...row, reason: entry.reason } : row;
}
