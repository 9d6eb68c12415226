import type { BackupRecord, BackupServerRecord, RepositoryRecord } from './model.js';

/** A machine or vApp that a job processes, and where it lies in its hierarchy. */
export interface Processed {
  readonly name: string;
  readonly ref: string;
}

/** A job of the default estate: what it protects, where to, and for how many nights it has run. */
export interface BackupPlan {
  readonly name: string;
  readonly job?: string;
  /** Places in {@link DEFAULT_REPOSITORIES} and, for a child, among the backups before it. */
  readonly repository: number;
  readonly parent?: number;
  readonly platform: string;
  readonly backupType: BackupRecord['backupType'];
  /** Folder of its files, with the separator at the end. */
  readonly folder: string;
  readonly nights: number;
  /** The newest point is the full one. */
  readonly reversed?: boolean;
  readonly vms: readonly Processed[];
  readonly vApps: readonly Processed[];
}

const TIB = 1024 ** 4;
const VCENTER = 'de28dc43-b8ee-4e17-8e63-3d38b6604033';
const HYPERV = '757baa80-d19b-4607-a592-98e15d45d9b2';
const DIRECTOR = '2dcfebc9-eb06-4d3b-a639-c1cfa8483621';

/** First server on Microsoft SQL, second on PostgreSQL. */
export const DEFAULT_SERVERS: readonly Omit<BackupServerRecord, 'id' | 'thumbprint'>[] = [
  {
    name: 'vbr01.lab.example',
    description: 'Created by LAB\\Administrator at 6/1/2026 9:00 AM.',
    address: 'vbr01.lab.example',
    port: 9392,
    version: '12.3.2.4465',
    wcfPort: 9405,
  },
  {
    name: 'vbr-süd.lab.example',
    description: '',
    address: '192.0.2.17',
    port: 9392,
    version: '12.3.2.4465',
    wcfPort: 9405,
  },
];

type RepositoryPlan = Omit<RepositoryRecord, 'id' | 'backupServer'> & { readonly server: number };

/** The last one is object storage: no capacity, no free space. */
export const DEFAULT_REPOSITORIES: readonly RepositoryPlan[] = [
  {
    server: 0,
    name: 'Default Backup Repository',
    capacity: 4 * TIB,
    freeSpace: 1_319_413_953_331,
    kind: 'WindowsLocal',
  },
  {
    server: 0,
    name: 'Linux & "Hardened" Repository',
    capacity: 16 * TIB,
    freeSpace: 9_895_604_649_984,
    kind: 'LinuxLocal',
  },
  { server: 1, name: 'Archiv Süd', capacity: 8 * TIB, freeSpace: 2_199_023_255_552, kind: 'Nfs' },
  { server: 1, name: 'Object Storage – Zürich', capacity: -1, freeSpace: -1, kind: 'Cloud' },
];

/** One backup of every platform and type the slice can show. */
export const DEFAULT_BACKUPS: readonly BackupPlan[] = [
  {
    name: 'Web & App Servers',
    repository: 0,
    platform: 'VMware',
    backupType: 'Standard',
    folder: 'E:\\Backup\\Web & App Servers\\',
    nights: 5,
    vms: [
      { name: 'web01', ref: `urn:VMware:Vm:${VCENTER}.vm-1036` },
      { name: 'app <blue>', ref: `urn:VMware:Vm:${VCENTER}.vm-1041` },
    ],
    vApps: [],
  },
  {
    name: 'SQL "Nightly"',
    repository: 1,
    platform: 'VMware',
    backupType: 'Standard',
    folder: '/mnt/backup/SQL "Nightly"/',
    nights: 4,
    reversed: true,
    vms: [{ name: 'sql01', ref: `urn:VMware:Vm:${VCENTER}.vm-62228` }],
    vApps: [],
  },
  {
    name: 'Hyper-V Filialen Köln',
    repository: 2,
    platform: 'HyperV',
    backupType: 'Standard',
    folder: '/exports/archiv/Hyper-V Filialen Köln/',
    nights: 4,
    vms: [
      { name: 'köln-dc1', ref: `urn:HyperV:Vm:${HYPERV}.e3e47ce3-ace6-4f06-9aaf-f52cf2e11234` },
      { name: 'köln-fs1', ref: `urn:HyperV:Vm:${HYPERV}.5b0d4a0e-6a1f-4b0f-8c0e-0a6b2f3c9d11` },
    ],
    vApps: [],
  },
  {
    name: 'vCloud Tenant Nord',
    repository: 0,
    platform: 'vCloud',
    backupType: 'Standard',
    folder: 'E:\\Backup\\vCloud Tenant Nord\\',
    nights: 3,
    vms: [
      {
        name: 'shop-db',
        ref: `urn:vCloud:Vm:${DIRECTOR}.urn:vcloud:vm:0f1a6c1d-52a7-44c6-8d70-7d2f5f4f5a10`,
      },
    ],
    vApps: [
      {
        name: 'Shop "Nord"',
        ref: `urn:vCloud:Vapp:${DIRECTOR}.urn:vcloud:vapp:78dc1989-d3f3-4b32-a3a8-ad3d3cbbd295`,
      },
    ],
  },
  {
    name: 'Linux Agent nas-gw',
    repository: 3,
    platform: 'AgentForLinux',
    backupType: 'Standard',
    folder: 'archive/nas-gw/',
    nights: 3,
    vms: [],
    vApps: [],
  },
  {
    name: 'Agent Policy Büro',
    repository: 2,
    platform: 'AgentForWindows',
    backupType: 'ParentBackup',
    folder: '/exports/archiv/Agent Policy Büro/',
    nights: 0,
    vms: [],
    vApps: [],
  },
  {
    name: 'Agent Policy Büro - pc-017',
    job: 'Agent Policy Büro',
    repository: 2,
    parent: 5,
    platform: 'AgentForWindows',
    backupType: 'ChildBackup',
    folder: '/exports/archiv/Agent Policy Büro/pc-017/',
    nights: 6,
    vms: [],
    vApps: [],
  },
];

/** The item at a place of the plan. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined)
    throw new Error(`The default estate's plan points at place ${index}, which is empty.`);
  return item;
}
