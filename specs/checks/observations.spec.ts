import { describe, expect, it } from 'vitest';
import { Observations } from '../../src/checks/observations.js';
import type { Answered } from '../../src/http/exchange.js';
import { BeyondLimit } from '../../src/representation/limits.js';
import { API, contract, target, xml } from './documents.js';

let id = 0;

function answered(body: string): Answered {
  return {
    id: ++id,
    request: { method: 'GET', url: `${API}backups`, headers: {} },
    response: { status: 200, reason: 'OK', httpVersion: '1.1', headers: [], body: Buffer.from(body) },
    startedAt: '2026-03-10T08:00:00.000Z',
    durationMs: 1,
  };
}

const observed = (): Observations => new Observations(contract, target, [], []);

describe('a body', () => {
  it('is read once, also where two answers have it', () => {
    const observations = observed();
    const [one, two] = [answered(xml('Backup')), answered(xml('Backup'))];
    expect(observations.document(one)).toBe(observations.document(one));
    expect(observations.document(two)).toBe(observations.document(one));
  });

  it('is read anew where too much was read meanwhile; what is asked for often stays', () => {
    const observations = observed();
    const bodies = Array.from({ length: 60 }, (_, i) => answered(`["${String(i).padEnd(1024 * 1024)}"]`));
    const [first, often, ...others] = bodies as [Answered, Answered, ...Answered[]];
    const before = [first, often].map((e) => observations.document(e));
    for (const other of others) {
      observations.document(other);
      observations.document(often);
    }
    expect(observations.document(often)).toBe(before[1]);
    expect(observations.document(first)).not.toBe(before[0]);
    expect(observations.document(first)).toEqual(before[0]);
  });
});

describe('a body beyond a limit of ours', () => {
  const deep = answered('<a>'.repeat(300) + '</a>'.repeat(300));
  const observations = observed();

  it.each<[string, (e: Answered) => unknown]>([
    ['a document', (e) => observations.document(e)],
    ['resources', (e) => observations.resources(e)],
    ['dialects', (e) => observations.dialects(e)],
    ['violations', (e) => observations.xmlViolations(e)],
    ['violations of JSON', (e) => observations.jsonViolations(e, 'Backup')],
  ])('has no %s, rather than none', (_, ask) => {
    expect(() => ask(deep)).toThrow(BeyondLimit);
    expect(() => ask(answered('<a/>'))).not.toThrow();
  });

  it('begins like any other, and says by which limit it was not read', () => {
    expect(observations.syntax(deep)).toBe('xml');
    expect(observations.limit(deep)).toMatch(/deeper than 256 levels/);
    expect(observations.limit(answered('<a/>'))).toBeUndefined();
  });
});
