import { describe, expect, it } from 'vitest';
import { type Member, membersOf } from '../../../src/contract/query/member.js';
import { fieldValue } from '../../../src/contract/query/value.js';
import { readDocument } from '../../../src/representation/document.js';

const ID = '5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';
const API = 'https://em.example.com:9398/api';

interface Up {
  readonly Type: string;
  readonly Name: string;
  readonly id?: string;
}

function member(facts: Record<string, unknown>, ...up: Up[]): Member {
  const Links = up.map(({ Type, Name, id = ID }) => ({
    Rel: 'Up',
    Type,
    Name,
    Href: `${API}/x/${id}?format=Entity`,
  }));
  const body = { Entities: { Things: { Things: [{ ...facts, Links }] } }, PagingInfo: {} };
  const [found] = membersOf(readDocument(Buffer.from(JSON.stringify(body)))) ?? [];
  if (!found) throw new Error('Nothing is found.');
  return found;
}

function value(of: Member, name: string, type = 'String', known: readonly Member[] = []): string | undefined {
  return fieldValue(of, { name, type }, new Map(known.map((m) => [m.key, m])));
}

const SERVER: Up = { Type: 'BackupServerReference', Name: 'vbr01' };

describe('the value of a query field', () => {
  it.each([
    ['a member of its name, in any case', { Description: 'x' }, 'description', 'x'],
    ['a number', { BackupSize: 9 }, 'BackupSize', '9'],
    [
      'a time that the entity calls UTC',
      { EndTimeUTC: '2026-06-13T03:00:00Z' },
      'EndTime',
      '2026-06-13T03:00:00Z',
    ],
    ['the date of a restore point', { BackupDateUTC: '2026-06-13' }, 'CreationTime', '2026-06-13'],
    [
      'a type that is not the kind of resource',
      { Type: 'VmRestorePoint', PointType: 'Full' },
      'Type',
      'Full',
    ],
    ['null: not told', { NextRun: null }, 'NextRun', undefined],
    ['absent: not told', {}, 'IpOrDnsName', undefined],
  ])('is %s', (_, facts, name, expected) => {
    expect(value(member(facts), name)).toBe(expected);
  });

  it('is the name or the UID of the resource above that it stands for', () => {
    const backup = member({}, SERVER, { Type: 'AgentProtectionGroupReference', Name: 'Büro' });
    expect(value(backup, 'BackupServerName')).toBe('vbr01');
    expect(value(backup, 'BackupServerUId')).toBe(`urn:veeam:BackupServer:${ID}`);
    expect(value(backup, 'ProtectionGroupName')).toBe('Büro');
  });

  it('is not told where two resources above could be meant', () => {
    const twice = member({}, SERVER, { ...SERVER, id: ID.replace('5', '6') });
    expect(value(twice, 'BackupServerUid')).toBeUndefined();
  });

  it('is looked up one resource further up', () => {
    const session = member({ UID: `urn:veeam:BackupJobSession:${ID}`, JobName: 'Nightly' });
    const task = member({}, { Type: 'BackupJobSessionReference', Name: 's' });
    expect(value(task, 'JobName', 'String', [session])).toBe('Nightly');
    expect(value(task, 'JobName')).toBeUndefined();
  });

  it('is a UID in RestorePointId where its type says so', () => {
    const point = member({}, { Type: 'RestorePointReference', Name: 'p' });
    expect(value(point, 'RestorePointId', 'UidType')).toBe(`urn:veeam:RestorePoint:${ID}`);
    expect(value(point, 'RestorePointId', 'String')).toBeUndefined();
  });
});

describe('what a query found', () => {
  const read = (body: string): Member[] | undefined => membersOf(readDocument(Buffer.from(body)));

  it('is the same in XML and in JSON', () => {
    const xml = `<QueryResult xmlns="http://www.veeam.com/ent/v1.0"><Entities><Jobs><Job UID="urn:veeam:Job:${ID}" Name="n"><Links><Link Rel="Up" Href="h" /></Links><Size>9</Size></Job></Jobs></Entities><PagingInfo /></QueryResult>`;
    const json = `{"Entities":{"Jobs":{"Jobs":[{"Size":9,"UID":"urn:veeam:Job:${ID}","Name":"n","Links":[{"Rel":"Up","Href":"h"}]}]}},"PagingInfo":{}}`;
    for (const [found] of [read(xml), read(json)].map((members) => members ?? [])) {
      expect([found?.key, found?.facts.get('size'), found?.links[0]?.href]).toEqual([ID, '9', 'h']);
      expect(found?.reference).toBe(false);
    }
  });

  it('is told apart by its address, or its id, where it has no UID', () => {
    const found = read(
      `{"Resources":{"Tasks":{"Tasks":[{"TaskId":"task-7"},{"Href":"${API}/tasks/task-8?format=Entity"}]}},"PagingInfo":{}}`,
    );
    expect(found?.map((m) => m.key)).toEqual(['task-7', 'tasks/task-8']);
  });

  it.each(['', '<Error />', '{"Message":"No."}', '[]', '<QueryResult'])('cannot be read from %s', (body) => {
    expect(read(body)).toBeUndefined();
  });
});
