import type { BackupFileRecord, BackupRecord, VmRestorePointRecord } from '../areas/backups/records.js';
import type { Grown, Site } from './generate-sites.js';
import type { Random } from './random.js';
import { compactName, fileName, longName, microseconds, milliseconds, shortName } from './times.js';

const GIB = 1024 ** 3;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const LAST_NIGHT = Date.UTC(2026, 5, 17, 0, 30);
/** Nights whose sessions are kept: a server forgets them earlier than restore points. */
const REMEMBERED = 7;

/** A backup, and whose restore points its nights add. */
export interface Nights {
  readonly rng: Random;
  readonly site: Site;
  readonly position: number;
  readonly nights: number;
  readonly backup: BackupRecord;
  /** Of its files; ends in a slash. */
  readonly folder: string;
  readonly vms: readonly { readonly name: string; readonly ref: string }[];
  /** The computer with an agent; absent for machines. */
  readonly computer?: string;
}

/**
 * Adds a restore point for each night of each backup, with its file, points of machines and, of late, sessions. Enterprise
 * Manager does not list in order of time, so the nights are taken in another order. To mix the lists afterwards would
 * scatter their records over the memory: whatever goes through a list would take three times as long.
 */
export function addNights(grown: Grown, rng: Random, backups: readonly Nights[]): void {
  const places = backups.flatMap(placesOf);
  mix(rng, places);
  for (const place of places) {
    const work = backups[Math.floor(place / MOST)] as Nights;
    const night = place % MOST;
    const start = LAST_NIGHT - (work.nights - 1 - night) * DAY + work.position * 4 * MINUTE;
    addNight(grown, work, start + rng.between(0, 59_999), night);
  }
}

/** More nights than a backup has. */
const MOST = 1024;

function placesOf({ nights }: Nights, position: number): number[] {
  return Array.from({ length: nights }, (_, night) => position * MOST + night);
}

/** Puts numbers into another order where they stand (Fisher and Yates). */
function mix(rng: Random, numbers: number[]): void {
  for (let i = numbers.length - 1; i > 0; i -= 1) {
    const j = rng.between(0, i);
    const moved = numbers[i] as number;
    numbers[i] = numbers[j] as number;
    numbers[j] = moved;
  }
}

function addNight(grown: Grown, work: Nights, start: number, night: number): void {
  const { rng, site, backup, vms, computer } = work;
  const full = night % 7 === 0;
  const algorithm = full ? 'Full' : 'Incremental';
  const pointType = full ? 'Full' : 'Increment';
  const file = backupFile(work, start, full);
  grown.backupFiles.push(file);
  const created = stamp(work, start + rng.between(5_000, 40_000));
  const point = rng.guid();
  grown.restorePoints.push({
    id: point,
    name: site.precise ? longName(created) : shortName(created),
    backup: backup.id,
    created,
    backupFiles: [file.id],
  });
  if (computer !== undefined) {
    const time = stamp(work, start + rng.between(41_000, 90_000));
    grown.agentRestorePoints.push({
      id: rng.guid(),
      name: `${computer}@${compactName(time)}`,
      restorePoint: point,
      backupFile: file.id,
      computerName: computer,
      created: time,
      algorithm,
      pointType,
    });
    return;
  }
  const made = vms.map(({ name, ref }): VmRestorePointRecord => {
    const time = stamp(work, start + rng.between(41_000, 90_000));
    return {
      id: rng.guid(),
      name: `${name}@${compactName(time)}`,
      restorePoint: point,
      backupFile: file.id,
      vmName: name,
      created: time,
      algorithm,
      pointType,
      hierarchyObjRef: ref,
    };
  });
  for (const vm of made) grown.vmRestorePoints.push(vm);
  if (night >= work.nights - REMEMBERED) addSession(grown, work, { start, point, made, file });
}

function backupFile(work: Nights, start: number, full: boolean): BackupFileRecord {
  const { rng, backup, folder } = work;
  const fileType = full ? 'vbk' : 'vib';
  const name = fileName(backup.name, start, rng.next() & 0xffff, fileType);
  const dataSize = rng.between(full ? 20 : 1, full ? 200 : 9) * GIB + rng.between(0, 4095);
  const deduplicationRatio = rng.between(100, 250) / 100;
  const compressRatio = rng.between(100, 300) / 100;
  return {
    id: rng.guid(),
    name,
    backup: backup.id,
    path: `${folder}${name}`,
    backupSize: Math.floor(dataSize / deduplicationRatio / compressRatio),
    dataSize,
    deduplicationRatio,
    compressRatio,
    created: stamp(work, start),
    fileType,
  };
}

interface Run {
  readonly start: number;
  readonly point: string;
  readonly made: readonly VmRestorePointRecord[];
  readonly file: BackupFileRecord;
}

/** The session that made a restore point, with a task for each machine; one in sixteen met a difficulty. */
function addSession(grown: Grown, work: Nights, { start, point, made, file }: Run): void {
  const { rng, site, backup } = work;
  const session = rng.guid();
  const troubled = rng.between(0, 15) === 0;
  const reason = 'The guest could not be prepared.';
  const created = stamp(work, start);
  const sessionName = (of: string, time: string): string =>
    `${of}@${site.precise ? longName(time) : compactName(time)}`;
  made.forEach((vm, i) => {
    const warned = troubled && i === 0;
    const begun = stamp(work, start + 30 * SECOND);
    grown.backupTaskSessions.push({
      id: rng.guid(),
      name: sessionName(vm.vmName, begun),
      session,
      created: begun,
      ended: stamp(work, start + (i + 2) * MINUTE + rng.between(0, 50) * SECOND),
      state: 'Completed',
      result: warned ? 'Warning' : 'Success',
      reason: warned ? reason : '',
      totalSize: Math.floor(file.dataSize / made.length),
      vmName: vm.vmName,
      vmRef: vm.hierarchyObjRef,
      vmRestorePoint: vm.id,
    });
  });
  grown.backupSessions.push({
    id: session,
    name: sessionName(backup.job.name, created),
    job: backup.job.id,
    created,
    ended: stamp(work, start + 6 * MINUTE),
    state: 'Stopped',
    result: troubled ? 'Warning' : 'Success',
    progress: 100,
    ...(troubled ? { failure: `${made[0]?.vmName ?? ''}: ${reason}` } : {}),
    retry: false,
    restorePoint: point,
  });
}

/** What is drawn does not depend on the database that was asked for: ids are the same with either. */
function stamp({ rng, site }: Nights, time: number): string {
  const micros = site.drawsMicros ? rng.between(0, 999) : (time * 31) % 1000;
  return site.precise ? microseconds(time, micros) : milliseconds(time);
}
