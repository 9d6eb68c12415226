import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Check, requirementsOf } from '../../src/checks/check.js';
import { CHECKS } from '../../src/checks/registry.js';
import { contract, PLANNED } from './harness.js';

const SOURCE = new URL('../../src/checks/', import.meta.url);

interface CheckFile {
  readonly path: string;
  readonly id: string;
  readonly text: string;
  readonly checks: readonly Check[];
}

/** Modules below the folders of src/checks that export a check; the others are helpers of theirs. */
const files: CheckFile[] = [];
for (const folder of readdirSync(SOURCE, { withFileTypes: true })) {
  if (!folder.isDirectory()) continue;
  for (const name of readdirSync(new URL(`${folder.name}/`, SOURCE))) {
    const url = new URL(`${folder.name}/${name}`, SOURCE);
    const exported = (await import(url.href)) as Record<string, unknown>;
    const checks = Object.values(exported).filter(isCheck);
    if (checks.length > 0)
      files.push({
        path: `${folder.name}/${name}`,
        id: name.replace(/\.ts$/, ''),
        text: readFileSync(url, 'utf8'),
        checks,
      });
  }
}

function isCheck(value: unknown): value is Check {
  return typeof value === 'object' && value !== null && 'judge' in value && 'applies' in value;
}

describe('the registry', () => {
  it('has the check of every file, each once, and no other', () => {
    const exported = files.flatMap((file) => file.checks);
    expect(new Set(CHECKS).size).toBe(CHECKS.length);
    expect(exported.map((c) => c.id).sort()).toEqual(CHECKS.map((c) => c.id).sort());
    for (const check of exported) expect(CHECKS).toContain(check);
  });

  it('has no id twice', () => {
    expect(new Set(CHECKS.map((c) => c.id)).size).toBe(CHECKS.length);
  });
});

describe.each(files)('$path', ({ id, text, checks }) => {
  it('has one check, named like the file', () => {
    expect(checks.map((c) => c.id)).toEqual([id]);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('says what it holds the server to, and where that is documented', () => {
    const [comment] =
      text.match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/(?=\s*export const \w+(?:: Check = | = \w+\())/) ?? [];
    expect(comment).toBeDefined();
    const lines = (comment ?? '').split('\n').map((line) => line.replace(/^[\s/*]+/, '').trim());
    const [first] = lines.filter(Boolean);
    expect(first).toMatch(/^[A-Z`0-9].{15,}/);
    expect(lines.some((line) => /^Documentation: \S/.test(line))).toBe(true);
  });
});

describe.each(CHECKS)('$id', (check) => {
  it('judges a requirement of the contract', () => {
    for (const id of requirementsOf(check)) expect(contract.requirements.has(id), id).toBe(true);
  });

  it('needs checks there are, and not itself', () => {
    const ids = CHECKS.map((c) => c.id);
    for (const need of check.needs ?? []) expect(ids).toContain(need);
    expect(reached(check)).not.toContain(check.id);
  });

  it('applies to a case that is planned', () => {
    expect(PLANNED.some((c) => check.applies(c))).toBe(true);
  });

  it('overrides the level downwards only', () => {
    const levels = ['MAY', 'SHOULD', 'MUST'];
    const required = contract.requirements.get(check.requirement)?.level ?? 'MAY';
    expect(levels.indexOf(check.level ?? required)).toBeLessThanOrEqual(levels.indexOf(required));
  });
});

/** Ids of all checks that one needs, directly or not. */
function reached(check: Check): Set<string> {
  const found = new Set(check.needs);
  for (const id of found) {
    for (const next of CHECKS.find((c) => c.id === id)?.needs ?? []) found.add(next);
  }
  return found;
}

describe('requirements', () => {
  const judged = new Set(CHECKS.flatMap(requirementsOf));
  const requirements = [...contract.requirements.values()];

  it.each(requirements.filter((r) => r.notJudged === undefined))('$id has a check', ({ id }) => {
    expect(judged).toContain(id);
  });

  it.each(requirements.filter((r) => r.notJudged !== undefined))('$id has none, and says why', (r) => {
    expect(judged).not.toContain(r.id);
    expect(r.notJudged).toMatch(/\w{3,}.*\.$/);
  });
});

describe('cases', () => {
  it('each have a check', () => {
    for (const c of PLANNED)
      expect(CHECKS.filter((check) => check.applies(c)).map((k) => k.id)).not.toEqual([]);
  });

  it('each have a judge of their status', () => {
    const STATUS =
      /^(?:status-code|odd-page-sane|accept-answered|foreign-session-answered|foreign-logoff-as-said|cookie-wins|form-logon-noted|version-logs-on|cookie-authenticates|logoff-ends-session|deleted-is-gone|.*-refused)$/;
    for (const c of PLANNED) {
      const judges = CHECKS.filter((check) => STATUS.test(check.id) && check.applies(c));
      expect([c.id, judges.length]).toEqual([c.id, 1]);
    }
  });
});
