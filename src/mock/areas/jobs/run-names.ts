import { compactName, longName, microseconds, milliseconds, shortName } from '../../estate/times.js';
import type { EstateView } from '../../estate/view.js';
import { ownerOf } from '../sessions/owners.js';

/** How a backup server writes times: its back end decides. */
export interface Writing {
  stamp(time: number): string;
  /** Of a session or of a point of a machine. */
  named(of: string, created: string): string;
  /** Of a restore point. */
  point(created: string): string;
}

/** The way that a backup server has written so far; milliseconds where it has written nothing. */
export function writingOf(view: EstateView, backupServer: string): Writing {
  const written = view.estate.backupSessions.find((s) => ownerOf(view, s.job).backupServer === backupServer);
  const precise = /\.\d{6}Z$/.test(written?.created ?? '');
  return {
    stamp: (time) => (precise ? microseconds(time, 0) : milliseconds(time)),
    named: (of, created) => `${of}@${precise ? longName(created) : compactName(created)}`,
    point: (created) => (precise ? longName(created) : shortName(created)),
  };
}
