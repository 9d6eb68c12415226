/** What runs on a machine, as far as its files tell. */
export type GuestOs = 'Windows' | 'Linux';

/** A file of the guest. */
export interface GuestFile {
  readonly kind: 'file';
  readonly name: string;
  /** From the volume on, with slashes between its parts, e.g. `C:/Users/desktop.ini`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Absent where it is not known. */
  readonly owner?: string;
  readonly modified: string;
}

/** A folder of the guest; the root of all, whose folders are the volumes, has neither name nor path. */
export interface GuestFolder {
  readonly kind: 'folder';
  readonly name: string;
  readonly path: string;
  readonly folders: readonly GuestFolder[];
  readonly files: readonly GuestFile[];
}

/** A folder has a plan of what is in it, a file the most it holds, in bytes. */
interface Plan {
  readonly [name: string]: Plan | number;
}

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;
const SECOND = 1000;
const HALF_YEAR = 180 * 24 * 3_600 * SECOND;

const VOLUMES: Readonly<Record<GuestOs, Plan>> = {
  Windows: {
    'Volume$0:': {},
    'C:': {
      Users: {
        'desktop.ini': 174,
        Administrator: { Documents: { 'Offers & Bids.docx': 64 * KIB, 'notes <old>.txt': 4 * KIB } },
        'All Users': {},
        Public: { Desktop: {} },
      },
      Windows: { System32: { drivers: { etc: { hosts: 824, services: 17 * KIB } } } },
      'pagefile.sys': 2 * GIB,
    },
    'E:': {
      'Büro 50% #1': { 'Übersicht.xlsx': 900 * KIB },
      Documentation: { '2014': { 'Offers.docx': 16 * MIB, 'Invoices+Bills.pdf': 3 * MIB }, '2015': {} },
      Database: { 'shop.mdf': 12 * GIB, 'shop_log.ldf': GIB },
    },
  },
  Linux: {
    sda1: {
      etc: { hosts: 221, fstab: 512, nginx: { 'nginx.conf': 2 * KIB } },
      home: { 'jörg & söhne': { '.profile': 807 } },
      var: { log: { syslog: 40 * MIB, 'syslog.1': 60 * MIB }, www: { 'index.html': 11 * KIB } },
    },
    sdb1: { backup: {} },
  },
};

/**
 * The files of a machine at a restore point. Nothing of it is kept: the same machine at the same time has the same files,
 * with the same sizes, and none is newer than the point.
 *
 * @param created the time of the restore point
 */
export function guestFiles(os: GuestOs, machine: string, created: string): GuestFolder {
  const time = Date.parse(created);
  const folder = (name: string, path: string, plan: Plan): GuestFolder => {
    const inside = Object.entries(plan).map(([n, p]) => [n, path === '' ? n : `${path}/${n}`, p] as const);
    return {
      kind: 'folder',
      name,
      path,
      folders: inside.flatMap(([n, at, p]) => (typeof p === 'number' ? [] : [folder(n, at, p)])),
      files: inside.flatMap(([n, at, p]) => (typeof p === 'number' ? [file(n, at, p)] : [])),
    };
  };
  const file = (name: string, path: string, most: number): GuestFile => {
    const chance = hash(`${machine}/${path}`);
    const age = (chance % HALF_YEAR) - ((chance % HALF_YEAR) % SECOND);
    return {
      kind: 'file',
      name,
      path,
      size: most - (chance % Math.max(1, Math.floor(most / 3))),
      // As the console shows it: nobody is known to own what the system has hidden.
      ...(name.endsWith('.ini') ? {} : { owner: os === 'Windows' ? 'Administrators' : 'root' }),
      modified: new Date(time - SECOND - age - (time % SECOND)).toISOString(),
    };
  };
  return folder('', '', VOLUMES[os]);
}

/** What lies at a path below the root, part by part; Windows takes upper for lower case. */
export function guestEntry(
  os: GuestOs,
  root: GuestFolder,
  path: readonly string[],
): GuestFile | GuestFolder | undefined {
  const same = (a: string, b: string): boolean =>
    os === 'Windows' ? a.toLowerCase() === b.toLowerCase() : a === b;
  let entry: GuestFile | GuestFolder | undefined = root;
  for (const part of path) {
    if (entry?.kind !== 'folder') return undefined;
    entry = [...entry.folders, ...entry.files].find(({ name }) => same(name, part));
  }
  return entry;
}

/** FNV-1a over UTF-16 units: for variety, nothing else. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return value;
}
