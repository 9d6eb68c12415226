/**
 * Lints the contract: the OpenAPI document by Redocly's recommended rules, and the rules of our own that hold operations,
 * requirements and documentation pages together. Exit code 1 on any error.
 */
import { existsSync } from 'node:fs';
import { lint } from '@redocly/openapi-core';
import { bundled, lintConfig, openapiFile, requirementFiles } from './contract-files.js';

/** The documentation pages; they lie beside the checkout, where there are any. */
export const documentation = new URL('../../shared/reference/em_rest/', import.meta.url);

const PAGE = /^[a-z0-9_-]+$/;
const LEVELS: readonly unknown[] = ['MUST', 'SHOULD', 'MAY'];

/** What Redocly finds in the OpenAPI document. */
export async function lintOpenapi(): Promise<string[]> {
  const problems = await lint({ ref: openapiFile, config: await lintConfig() });
  return problems.map((problem) => {
    const [place] = problem.location;
    const where = place ? `${place.source.absoluteRef}${place.pointer ?? ''}` : openapiFile;
    return `${problem.ruleId}: ${problem.message} (${where})`;
  });
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function pageProblem(page: unknown, owner: string): string[] {
  if (typeof page !== 'string' || !PAGE.test(page)) return [`${owner}: "${String(page)}" is no page name.`];
  if (existsSync(documentation) && !existsSync(new URL(`${page}.md`, documentation)))
    return [`${owner}: the documentation has no page ${page}.`];
  return [];
}

interface NamedOperation {
  readonly id: string;
  readonly operation: Record<string, unknown>;
}

async function operations(): Promise<NamedOperation[]> {
  const paths = Object.values(object(object(await bundled()).paths));
  return paths.flatMap((path) =>
    Object.entries(object(path))
      .filter(([key]) => ['get', 'post', 'put', 'delete'].includes(key))
      .map(([, value]) => ({ id: String(object(value).operationId), operation: object(value) })),
  );
}

function operationProblems({ id, operation }: NamedOperation, requirements: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const docs = list(operation['x-em-docs']);
  if (docs.length === 0) problems.push(`${id}: no x-em-docs.`);
  problems.push(...docs.flatMap((page) => pageProblem(page, id)));
  if (list(operation.tags).length !== 1) problems.push(`${id}: needs exactly one tag, its area.`);
  for (const [type, content] of Object.entries(object(operation['x-em-query-types'])))
    problems.push(...pageProblem(object(content).docs, `${id}, query type ${type}`));
  for (const dispute of list(operation['x-em-disputes'])) {
    const requirement = String(object(dispute).requirement);
    if (!requirements.has(requirement))
      problems.push(`${id}: disputes ${requirement}, which does not exist.`);
  }
  return problems;
}

function requirementProblems(area: string, requirement: Record<string, unknown>): string[] {
  const id = String(requirement.id);
  const problems = pageProblem(requirement.page, id);
  const [prefix, name] = id.split('.');
  if (prefix !== area || !name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    problems.push(`${id}: in ${area}.yaml an id is "${area}." and a kebab-case word.`);
  if (!LEVELS.includes(requirement.level)) problems.push(`${id}: level is MUST, SHOULD or MAY.`);
  if (typeof requirement.statement !== 'string') problems.push(`${id}: no statement.`);
  const { disputed } = requirement;
  if (disputed !== undefined && !(object(disputed).documented && object(disputed).observed))
    problems.push(`${id}: a dispute names both sides, documented and observed.`);
  return problems;
}

/** Our own rules: pages exist, ids are well-formed and unique, disputes are about something. */
export async function lintHouseRules(): Promise<string[]> {
  const files = await requirementFiles();
  const problems: string[] = [];
  const requirements = new Set<string>();
  for (const { area, requirements: entries } of files)
    for (const requirement of entries) {
      const id = String(requirement.id);
      if (requirements.has(id)) problems.push(`${id}: there are two requirements of this id.`);
      requirements.add(id);
      problems.push(...requirementProblems(area, requirement));
    }
  for (const operation of await operations()) problems.push(...operationProblems(operation, requirements));
  return problems;
}

async function main(): Promise<number> {
  const problems = [...(await lintOpenapi()), ...(await lintHouseRules())];
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

if (import.meta.filename === process.argv[1]) process.exitCode = await main();
