import type { Estate } from '../../estate/estate.js';
import type { EstateView } from '../../estate/view.js';
import type { RestoreSessionRecord } from '../jobs/records.js';
import { writingOf } from '../jobs/run-names.js';

/** A restore or a failover to begin. */
export interface Restore
  extends Pick<RestoreSessionRecord, 'id' | 'backupServer' | 'type' | 'vmName' | 'vmRef' | 'vmRestorePoint'> {
  /** What the name of the session begins with. */
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The estate with a restore at work. */
export function addRestore(estate: Estate, view: EstateView, { label, at, ...restore }: Restore): Estate {
  const writing = writingOf(view, restore.backupServer);
  const created = writing.stamp(at);
  const session: RestoreSessionRecord = {
    ...restore,
    name: writing.named(label, created),
    created,
    state: 'Working',
    result: 'None',
    progress: 0,
  };
  return { ...estate, restoreSessions: [...estate.restoreSessions, session] };
}

/** The estate with a restore ended well; as it was where it has ended already. */
export function endRestore(view: EstateView, id: string, at: number): Estate {
  return end(view, (s) => s.id === id, at, 'Success');
}

/** The estate with the failovers of some machines taken back: those at work end. */
export function stopRestoresOf(view: EstateView, machines: readonly string[], at: number): Estate {
  return end(view, (s) => s.type === 'RestoreVm' && machines.includes(s.vmName), at, 'Failed');
}

function end(
  view: EstateView,
  ends: (session: RestoreSessionRecord) => boolean,
  at: number,
  result: 'Success' | 'Failed',
): Estate {
  return {
    ...view.estate,
    restoreSessions: view.estate.restoreSessions.map((s) =>
      s.state === 'Working' && ends(s)
        ? { ...s, ended: writingOf(view, s.backupServer).stamp(at), state: 'Stopped', result, progress: 100 }
        : s,
    ),
  };
}
