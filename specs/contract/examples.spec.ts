import { readdirSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { xsdRoots } from '../data/outline.js';
import { examples, type Json, json, libxml2, NAMESPACE, noXerces, read, xerces } from '../data/validation.js';

function names(form: 'xml' | 'json'): string[] {
  return readdirSync(new URL(`${form}/`, examples))
    .map((file) => file.replace(`.${form}`, ''))
    .sort();
}

function parsed(root: string): Json {
  return JSON.parse(read(examples, `json/${root}.json`)) as Json;
}

describe('there is an example of every root element', () => {
  it.each(['xml', 'json'] as const)('as %s', (form) => {
    expect(names(form)).toEqual(xsdRoots);
  });
});

describe.each(xsdRoots)('the example of %s', (root) => {
  it('is accepted by libxml2', () => {
    expect(libxml2(read(examples, `xml/${root}.xml`))).toBe('');
  });

  it('is accepted by its JSON schema', () => {
    expect(json(parsed(root), root)).toBe('');
  });
});

// One process of Java a document: concurrently, or it takes a while.
describe.skipIf(noXerces)(`Xerces${noXerces ? ` (skipped: ${noXerces})` : ''}`, () => {
  it.concurrent.each(xsdRoots)('accepts the example of %s', async (root) => {
    expect(await xerces(read(examples, `xml/${root}.xml`))).toBe('');
  });

  it.concurrent('refuses what libxml2 refuses', async () => {
    const broken = read(examples, 'xml/Backup.xml').replace(/<Platform>.*<\/Platform>/, '');
    expect(await xerces(broken)).toMatch(/Platform/);
    expect(libxml2(broken)).toMatch(/Platform/);
  });
});

/** What is taken out of each example: a required part, by XPath and by JSON Pointer. */
const BROKEN: readonly (readonly [root: string, xpath: string, pointer: string])[] = [
  ['AgentBackupJob', '/em:AgentBackupJob/em:Platform', '/Platform'],
  ['AgentBackupJobs', '//em:AgentBackupJob/em:JobType', '/AgentBackupJobs/0/JobType'],
  ['AgentProtectionGroup', '//em:RescanScheduleEnabled', '/RescanScheduleEnabled'],
  ['AgentProtectionGroups', '//em:AgentProtectionGroup/@UID', '/AgentProtectionGroups/0/UID'],
  ['AgentRestorePoint', '//em:PointType', '/PointType'],
  ['AgentRestorePointMount', '//em:FSRoots', '/FSRoots'],
  ['AgentRestorePointMounts', '//em:AgentRestorePointMount/@Href', '/AgentRestorePointMounts/0/Href'],
  ['AgentRestorePoints', '//em:Algorithm', '/AgentRestorePoints/0/Algorithm'],
  ['Agents', '/em:Agents/@Type', '/Type'],
  ['Backup', '/em:Backup/em:Platform', '/Platform'],
  ['BackupFile', '/em:BackupFile/em:CreationTimeUtc', '/CreationTimeUtc'],
  ['BackupFiles', '//em:BackupFile/em:FileType', '/BackupFiles/0/FileType'],
  ['BackupServer', '/em:BackupServer/em:Port', '/Port'],
  ['BackupServers', '//em:BackupServer/@UID', '/BackupServers/0/UID'],
  ['Backups', '//em:Backup/em:BackupType', '/Backups/0/BackupType'],
  ['DiscoveredComputer', '//em:HostStatus', '/HostStatus'],
  ['DiscoveredComputers', '//em:AgentStatus', '/DiscoveredComputers/0/AgentStatus'],
  ['EnterpriseManager', '//em:SupportedVersions', '/SupportedVersions'],
  ['EntityRef', '/em:EntityRef/@UID', '/UID'],
  ['EntityReferences', '//em:Ref/@Type', '/Refs/0/Type'],
  ['Error', '/em:Error/@StatusCode', '/StatusCode'],
  ['LogonSession', '/em:LogonSession/em:SessionId', '/SessionId'],
  ['LogonSessions', '//em:LogonSession/em:UserName', '/LogonSessions/0/UserName'],
  ['ObjectInAgentBackupJob', '/em:ObjectInAgentBackupJob/em:ObjectInJobId', '/ObjectInJobId'],
  ['ObjectsInAgentBackupJob', '//em:ObjectInAgentBackupJob/em:Name', '/ObjectInAgentBackupJobs/0/Name'],
  ['QueryResult', '/em:QueryResult/em:PagingInfo', '/PagingInfo'],
  ['QuerySvc', '/em:QuerySvc/@Href', '/Href'],
  ['Repositories', '//em:Repository/em:Kind', '/Repositories/0/Kind'],
  ['Repository', '/em:Repository/em:Capacity', '/Capacity'],
  ['RestorePoint', '/em:RestorePoint/em:BackupDateUTC', '/BackupDateUTC'],
  ['RestorePoints', '//em:RestorePoint/@Href', '/RestorePoints/0/Href'],
  ['VAppRestorePoint', '//em:Algorithm', '/Algorithm'],
  ['VAppRestorePoints', '//em:PointType', '/VAppRestorePoints/0/PointType'],
  ['VmRestorePoint', '//em:CreationTimeUTC', '/CreationTimeUTC'],
  ['VmRestorePoints', '//em:Link[1]/@Href', '/VmRestorePoints/0/Links/0/Href'],
];

function without(value: Json, pointer: string): Json {
  const copy = structuredClone(value);
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const owner = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  delete (owner as Record<string, unknown>)[last];
  return copy;
}

describe('a missing part is noticed', () => {
  it('in every example', () => {
    expect(BROKEN.map(([root]) => root).sort()).toEqual(xsdRoots);
  });

  it.each(BROKEN)('%s without %s', (root, xpath, pointer) => {
    using document = XmlDocument.fromString(read(examples, `xml/${root}.xml`));
    const node = document.get(xpath, { em: NAMESPACE });
    expect(node).not.toBeNull();
    node?.remove();
    expect(libxml2(document)).not.toBe('');

    const broken = without(parsed(root), pointer);
    expect(broken).not.toEqual(parsed(root));
    expect(json(broken, root)).toMatch(new RegExp(`required property '${pointer.split('/').at(-1)}'`));
  });
});

describe('other slips are noticed', () => {
  it.each([
    ['an unknown value', '<Platform>VMware<', '<Platform>Vmware<', 'Platform', 'Vmware'],
    ['an empty value', '<Platform>VMware<', '<Platform><', 'Platform', ''],
    ['a UID that is none', 'urn:veeam:Backup:', 'urn:veeam:', 'UID', 'urn:veeam:5a7c2e90'],
  ])('%s', (_, from, to, member, value) => {
    expect(libxml2(read(examples, 'xml/Backup.xml').replace(from, to))).not.toBe('');
    expect(json({ ...(parsed('Backup') as object), [member]: value }, 'Backup')).not.toBe('');
  });

  it('a time without Z', () => {
    const local = '2026-03-09T22:00:12.62';
    const xml = read(examples, 'xml/RestorePoint.xml').replace(`${local}Z`, local);
    expect(libxml2(xml)).not.toBe('');
    expect(json({ ...(parsed('RestorePoint') as object), BackupDateUTC: local }, 'RestorePoint')).not.toBe(
      '',
    );
  });

  it('an undocumented addition', () => {
    const xml = read(examples, 'xml/Backup.xml').replace('</Backup>', '<SqlInfo /></Backup>');
    expect(libxml2(xml)).toMatch(/SqlInfo/);
    expect(json({ ...(parsed('Backup') as object), SqlInfo: {} }, 'Backup')).toMatch(/unevaluated/);
  });

  it('elements out of order', () => {
    const xml = read(examples, 'xml/Backup.xml').replace(
      /(<Platform>.*<\/Platform>)(\s*)(<BackupType>.*<\/BackupType>)/,
      '$3$2$1',
    );
    expect(libxml2(xml)).toMatch(/BackupType/);
  });
});
