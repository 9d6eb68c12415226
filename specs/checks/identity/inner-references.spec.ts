/** What values of entities refer to, held to the lists of it and to what the lookup service finds. */
import { innerReferences } from '../../../src/checks/identity/inner-references.js';
import { API, checkTable, json, type Row, xml } from '../harness.js';
import { list, refs } from '../small.js';

const ID = '0f6b1c2d-3e4a-4b5c-8d6e-7f8091a2b3c4';
const SERVER = `urn:veeam:BackupServer:${ID}`;
const ZERO = 'urn:veeam:BackupServer:00000000-0000-0000-0000-000000000000';
const HOST = '7e9f1a2b-3c4d-4e5f-8a6b-7c8d9e0f1a2b';
const VM = `urn:VMware:Vm:${HOST}.vm-17`;
const accelerator = list('WanAccelerators', 'WanAccelerator', {
  uid: ['WanAccelerator', HOST],
  at: 'wanAccelerators',
  has: { BackupServerUid: SERVER },
});
const servers = (id: string) => ({
  at: `${API}backupServers`,
  body: refs({ uid: ['BackupServer', id], at: 'backupServers' }),
});
const point = (ref: string): string =>
  xml('VmRestorePoint', [/<HierarchyObjRef>[^<]*/, `<HierarchyObjRef>${ref}`]);
const found = (...objects: readonly string[]) => ({
  at: 'lookup xml',
  url: `${API}lookup?host=urn:veeam:HierarchyRoot:${HOST}&name=*&type=Vm`,
  body: `<HierarchyItems xmlns="http://www.veeam.com/ent/v1.0">${objects
    .map(
      (ref) =>
        `<HierarchyItem><ObjectRef>${ref}</ObjectRef><ObjectType>Vm</ObjectType><ObjectName>a</ObjectName></HierarchyItem>`,
    )
    .join('')}</HierarchyItems>`,
});
const NONE: Row['verdict'] = ['not-observed', 'No value refers to something whose list was read.'];
const AT = '/WanAccelerators/WanAccelerator/BackupServerUid';

checkTable(innerReferences, 'listWanAccelerators entity/xml', [
  { name: 'a server of the list', answer: { body: accelerator }, beside: [servers(ID)], verdict: 'pass' },
  {
    name: 'a server of none',
    answer: { body: accelerator },
    beside: [servers(HOST)],
    verdict: ['warn', [AT, 'something that is there', SERVER]],
  },
  {
    name: 'in JSON',
    of: 'getWanAccelerator entity/json',
    answer: { body: json('WanAccelerator', { '/BackupServerUid': SERVER }) },
    beside: [servers(HOST)],
    verdict: ['warn', ['/BackupServerUid', 'something that is there', SERVER]],
  },
  {
    name: 'an id of zeros, which is none',
    answer: { body: accelerator.replace(/urn:veeam:BackupServer:[0-9a-f-]+/, ZERO) },
    beside: [servers(HOST)],
    verdict: NONE,
  },
  { name: 'a list that was not read', answer: { body: accelerator }, verdict: NONE },
  {
    name: 'an account that does not see all',
    answer: { body: accelerator },
    beside: [servers(HOST), { at: `${API}security/accounts`, status: 403 }],
    verdict: ['not-observed', 'The account does not see all that the target has.'],
  },
  {
    name: 'the job of a session, which outlives it',
    of: 'getBackupSession entity/xml',
    answer: { body: xml('BackupJobSession') },
    beside: [{ at: `${API}jobs`, body: refs() }],
    verdict: NONE,
  },
  ...(
    [
      [
        'a machine that the lookup service finds',
        VM,
        [found(VM.toUpperCase().replace('URN:VMWARE:VM', 'urn:VMware:Vm'))],
        'pass',
      ],
      [
        'a machine that is none',
        VM,
        [found(`${VM}0`)],
        ['warn', ['/VmRestorePoint/HierarchyObjRef', 'something that is there', VM]],
      ],
      ['a machine of another host', VM.replace(HOST, ID), [found(VM)], NONE],
      ['a machine that was deleted', '', [found(VM)], NONE],
    ] as const
  ).map(([name, ref, beside, verdict]) => ({
    name,
    of: 'getVmRestorePoint entity/xml',
    answer: { body: point(ref) },
    beside,
    verdict,
  })),
]);
