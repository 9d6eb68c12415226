import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import type { Case } from '../../src/plan/case.js';
import { planQuery } from '../../src/plan/query.js';
import { type MembersRead, planWave } from '../../src/plan/query-wave.js';
import { entities, FILES, READINGS } from '../checks/query/found.js';

const contract = loadContract();
const URL_OF_FILES = 'https://em.example.com:9398/api/query?type=BackupFile';
const firstWave = planQuery(contract.operation('queryBackupFile'), [URL_OF_FILES]);

function wave(reading?: MembersRead): Case[] {
  return planWave(firstWave, new Map(reading ? [['queryBackupFile members', reading]] : []));
}

const planned = wave(READINGS.get('queryBackupFile members'));
const filters = (variant: string, of = planned): string[] =>
  (of.find((c) => c.variant === variant)?.probes ?? []).map(({ destination }) =>
    destination.kind === 'url' ? (new URL(destination.url).searchParams.get('filter') ?? '') : '',
  );

describe('the second wave', () => {
  it.each([
    ['filter/BackupSize/==', ['BackupSize==25', 'BackupSize==101']],
    ['filter/BackupSize/!=', ['BackupSize!=25']],
    ['filter/BackupSize/<', ['BackupSize<25', 'BackupSize<9']],
    ['filter/BackupSize/>=', ['BackupSize>=25', 'BackupSize>=101']],
    ['filter/BackupSize/<=', ['BackupSize<=10', 'BackupSize<=8']],
    ['filter/BackupSize/>', ['BackupSize>10', 'BackupSize>100']],
    ['filter/FileType/<', ['FileType<vib', 'FileType<vbk']],
    [
      'filter/BackupServerName/==',
      ['BackupServerName=="vbr01"', 'BackupServerName=="em_conformance_nowhere"'],
    ],
    ['filter-spaces', [' Name == "web & app.vbk" ']],
    ['filter-doubled-quotes', ['Name=="Shop ""Nord"".vib"']],
    ['filter-time', ['CreationTimeUTC>="2026-06-12T03:00:00.5"']],
    ['filter-spelling', ['filetype==VBK']],
  ])('%s provokes answers with and without members', (variant, expected) => {
    expect(filters(variant)).toEqual(expected);
  });

  it('tries every field with each operator that its type allows', () => {
    const operators = (field: string): string[] =>
      planned.flatMap(({ variant }) =>
        variant.startsWith(`filter/${field}/`) ? [variant.split('/')[2] ?? ''] : [],
      );
    for (const { name } of contract.operation('queryBackupFile').queryFields)
      expect(operators(name).slice(0, 2), name).toEqual(['==', '!=']);
    expect(operators('CreationTimeUTC')).toHaveLength(6);
    expect(operators('Name')).toHaveLength(2);
  });

  it('joins comparisons so that other groups find something else', () => {
    const [grouped = ''] = filters('filter-group');
    const [bare = ''] = filters('filter-precedence');
    expect(grouped).toMatch(/^\(UID=="[^"]+",UID=="[^"]+"\);UID=="[^"]+"$/);
    expect(bare).toBe(grouped.replaceAll(/[()]/g, ''));
  });

  it('asks for another value where no entity shows the field: what is equal to it and what is not are all', () => {
    const asked = (operator: string): unknown =>
      planned.find((c) => c.variant === `filter/DataSize/${operator}`)?.probes[0]?.asks?.filter;
    expect(asked('==')).toEqual({
      field: expect.objectContaining({ name: 'DataSize' }),
      operator: '==',
      value: '9',
    });
    expect(asked('!=')).toEqual({ ...(asked('==') as object), operator: '!=' });
  });

  it('goes through pages of a third each, and along the links of the second', () => {
    const pages = planned.find((c) => c.variant === 'pages/thirds')?.probes.map((p) => p.asks?.page);
    expect(pages).toEqual([
      { number: 1, size: 2 },
      { number: 2, size: 2 },
    ]);
    const last = planned.find((c) => c.variant === 'page-link/Last');
    expect(last?.ordered).toBe(true);
    expect(last?.probes[0]?.asks?.page).toEqual({ number: 2, size: 2 });
  });

  it('is the same for the same readings, and reads all members again at the end', () => {
    expect(wave(READINGS.get('queryBackupFile members'))).toEqual(planned);
    expect(planned.find((c) => c.variant === 'members-again')?.ordered).toBe(true);
  });

  const reading = (status: number, body: string): MembersRead => ({
    status,
    document: { syntax: 'json', value: JSON.parse(body) },
  });

  it('has the proof where the type has no members', () => {
    const none = wave(reading(200, entities([]))).filter((c) => c.purpose === 'filter');
    expect(none.length).toBeGreaterThan(20);
    for (const { probes, absent } of none) {
      expect(probes).toEqual([]);
      expect(absent).toEqual({
        verdict: 'not-applicable',
        reason: 'GET /query?type=BackupFile answered 200 and finds none.',
      });
    }
  });

  it.each([
    ['no answer', undefined, 'nothing'],
    ['an error', reading(500, '{"Message":"No."}'), '500'],
    ['something else', reading(200, '{"Message":"No."}'), '200'],
  ])('asks nothing after %s', (_, of, answered) => {
    const cases = wave(of);
    expect(cases.every((c) => c.probes.length === 0 && c.absent?.verdict === 'not-observed')).toBe(true);
    expect(cases[0]?.absent?.reason).toContain(`answered ${answered}, and no members`);
  });

  it('writes no value that a page of queries does not foresee bare', () => {
    const texts = planned.flatMap((c) =>
      c.purpose === 'filter' && c.rule !== 'spelling' ? filters(c.variant) : [],
    );
    for (const text of texts) expect(text.replaceAll(/"(?:[^"]|"")*"/g, '')).toMatch(/^[\w=!<>;,() ]*$/);
    expect(texts.length).toBeGreaterThan(FILES.length);
  });
});
