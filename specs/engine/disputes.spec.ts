/** A dispute softens what it is about, at the operation that has it, and nothing else. */
import { describe, expect, it } from 'vitest';
import { unknownIdRefused } from '../../src/checks/errors/unknown-id-refused.js';
import { linkTypeMatchesTarget } from '../../src/checks/links/link-type-matches-target.js';
import { Observations } from '../../src/checks/observations.js';
import { judge } from '../../src/engine/judge.js';
import type { Exchange } from '../../src/http/exchange.js';
import type { Case } from '../../src/plan/case.js';
import { API, contract, planned, target, verdictOf, xml } from '../checks/harness.js';

/** Verdict on a link with that Type to a collection, which answers with its own example. */
function verdict(of: string, example: string, href: string, type: string, leadsTo: string): string {
  const links = `<Links><Link Rel="Down" Href="${API}${href}" Type="${type}" /></Links>`;
  const judged = verdictOf(linkTypeMatchesTarget, {
    of,
    name: type,
    answer: { body: xml(example, [/<Links>.*?<\/Links>/s, links]) },
    beside: [{ at: `${API}${href}`, body: xml(leadsTo) }],
    verdict: 'pass',
  });
  return typeof judged === 'string' ? judged : judged[0];
}

describe('a link Type that genuine servers give to something else', () => {
  it.each([
    ['SystemSessions', 'pass'],
    ['BackupJobSessionReferenceList', 'warn'],
    ['BackupJobSessionList', 'warn'],
    ['JobList', 'fail'],
  ])('%s for system sessions in a logon session: %s', (type, expected) => {
    expect(verdict('getLogonSession xml', 'LogonSession', 'systemSessions', type, 'SystemSessions')).toBe(
      expected,
    );
  });

  it('is not softened where the link leads to something else', () => {
    expect(
      verdict(
        'getLogonSession xml',
        'LogonSession',
        'backups?format=Entity',
        'BackupJobSessionList',
        'Backups',
      ),
    ).toBe('fail');
  });

  it.each([
    ['NASJobList', 'pass'],
    ['JobList', 'warn'],
    ['BackupList', 'fail'],
  ])('%s for the jobs of file shares: %s', (type, expected) => {
    expect(verdict('getNasService xml', 'NASService', 'nas/jobs?format=Entity', type, 'NASJobs')).toBe(
      expected,
    );
  });
});

describe('a status that genuine servers answer instead', () => {
  const usual = planned('getBackup unknown-id/xml');
  const disputes = [{ requirement: 'errors.unknown-id', documented: '404', observed: '500', status: [500] }];
  const disputed: Case = { ...usual, operation: { ...usual.operation, disputes } };

  it.each([
    [404, 'pass'],
    [500, 'warn'],
    [200, 'fail'],
  ])('%d for an unknown id: %s', (status, expected) => {
    const exchange: Exchange = {
      id: 1,
      caseId: disputed.id,
      request: { method: 'GET', url: `${API}backups/1`, headers: {} },
      response: { status, reason: '', httpVersion: '1.1', headers: [], body: Buffer.from('') },
      startedAt: '2026-03-10T08:00:00.000Z',
      durationMs: 1,
    };
    const observations = new Observations(contract, target, [disputed], [exchange]);
    const [result] = judge({ observations, checks: [unknownIdRefused], skipped: new Map() });
    expect(result?.verdict).toBe(expected);
  });
});
