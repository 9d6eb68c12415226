import { badRequest } from '../../errors.js';
import type { Estate } from '../../estate/estate.js';
import { added, replaced } from '../../estate/replace.js';
import { compactName, milliseconds } from '../../estate/times.js';
import type { BodySpec } from '../../requests/request.js';
import { toMade } from '../../resource/links.js';
import { backupServer, backupSession } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { recordOf } from '../../routes/resources.js';
import { type Call, type Outcome, type Route, route } from '../../routes/route.js';
import { existing } from '../../routes/writes.js';
import type { Layout, ObjectLayout } from '../../serialize/layout.js';
import { part, repeated, TEXT } from '../../serialize/parts.js';
import type { BackupServerRecord } from '../backups/records.js';
import type { JobRecord } from '../jobs/records.js';
import { repositoryOf } from '../self-service/requests.js';
import { begun, done, type OnDemand } from './on-demand.js';
import type { HierarchyObjectRecord } from './records.js';

/** Documentation: post_backupservers_id_quickbackup. */
const QUICK_BACKUP: BodySpec<Schemas['QuickBackupStartupSpec']> = {
  root: 'QuickBackupStartupSpec',
  layout: part('VmRef'),
  rules: { VmRef: { required: true } },
};

function zipLayout(machines: Layout): ObjectLayout {
  return part('VmRef RepositoryUid PasswordKeyId CompressionLevel DisableGuestQuiescence BackupRetention', {
    VmRef: machines,
  });
}

/** Documentation: post_backupservers_id_zip. */
const VEEAM_ZIP: BodySpec<Schemas['VeeamZipStartupSpec']> = {
  root: 'VeeamZipStartupSpec',
  layout: zipLayout(TEXT),
  rules: {
    VmRef: { required: true },
    RepositoryUid: { required: true, type: 'uid' },
    PasswordKeyId: { type: 'uid' },
    CompressionLevel: { required: true, type: 'integer', range: [1, 5] },
    DisableGuestQuiescence: { type: 'boolean' },
    BackupRetention: {
      required: true,
      values: [
        'Never',
        'Tonight',
        'TomorrowNight',
        'In3days',
        'In1Week',
        'In2Weeks',
        'In1Month',
        'In3Months',
        'In6Months',
        'In1Year',
        'In2Years',
        'In3Years',
        'In5Years',
        'In7Years',
      ],
    },
  },
};

type SeveralMachines = Omit<Schemas['VeeamZipStartupSpec'], 'VmRef'> & { readonly VmRef: readonly string[] };

const SEVERAL: BodySpec<SeveralMachines> = {
  root: VEEAM_ZIP.root,
  layout: zipLayout(repeated()),
  rules: VEEAM_ZIP.rules,
};

/** XML has room for several machines, JSON for one. */
function readZip(call: Call): SeveralMachines {
  try {
    return call.read(SEVERAL);
  } catch {
    const { VmRef, ...spec } = call.read(VEEAM_ZIP);
    return { ...spec, VmRef: [VmRef] };
  }
}

/** How long sessions go on after the task that has started them; milliseconds. */
const AT_WORK = 20_000;

/** What a backup server can be asked to do. */
export const BACKUP_SERVER_ACTIONS: readonly Route[] = [
  route('collectBackupServer', 'POST backupServers/{ID}?action=collect', (call) => {
    recordOf(backupServer, call);
    const id = call.newId();
    return call.start('CollectingBackupServer', ({ estate }, at) => ({
      estate: collecting(estate, id, at),
      message: 'Data collection started. To view results, go to Sessions.',
      later: [[AT_WORK, (view, end) => collected(view.estate, id, end)]],
    }));
  }),
  route('startQuickBackup', 'POST backupServers/{ID}?action=quickbackup', (call) => {
    const server = recordOf(backupServer, call);
    const { VmRef } = call.read(QUICK_BACKUP);
    const { backups, jobs, vmRestorePoints } = call.world.estate.estate;
    const wanted = VmRef.toLowerCase();
    const job = jobs.find(
      (j) =>
        j.backupServer === server.id &&
        j.jobType === 'Backup' &&
        j.includes.some((o) => o.ref.toLowerCase() === wanted),
    );
    const machine = vmRestorePoints.find((p) => p.hierarchyObjRef.toLowerCase() === wanted);
    const backup = backups.find((b) => b.job.id === job?.id);
    if (job === undefined || machine === undefined || backup === undefined) {
      throw badRequest(`No backup job of the server has processed the machine [${VmRef}] yet.`);
    }
    const machines = [{ name: machine.vmName, ref: machine.hierarchyObjRef }];
    const run = { session: call.newId(), job, backup, machines, full: false, newId: call.newId };
    return onDemand('QuickBackup', run, call);
  }),
  route('startVeeamZip', 'POST backupServers/{ID}?action=veeamzip', (call) => {
    const server = recordOf(backupServer, call);
    const spec = readZip(call);
    const machines = spec.VmRef.map((ref) => zippable(ref, server, call.world.estate.estate));
    const repository = repositoryOf(spec.RepositoryUid, server.id, call).id;
    refuseForeignPassword(spec.PasswordKeyId, server, call);
    const job = zipJob(server, call);
    const backup = {
      id: call.newId(),
      name: machines.map((m) => m.name).join(', '),
      backupServer: server.id,
      repository,
      platform: 'VMware',
      backupType: 'Standard' as const,
      job: { id: job.id, name: job.name },
    };
    const run = { session: call.newId(), job, backup, machines, full: true, newId: call.newId };
    return onDemand('VeeamZip', run, call, job);
  }),
];

/** A task that starts a session and leads to it; `job` is added where the estate does not have it yet. */
function onDemand(operation: string, run: OnDemand, call: Call, job?: JobRecord): Outcome {
  return call.start(operation, (view, at) => {
    const { estate } = view;
    // The server may have been disconnected meanwhile.
    existing(backupServer, run.backup.backupServer, view);
    const known = job === undefined || estate.jobs.some((j) => j.id === job.id);
    const started = begun(known ? estate : added(estate, 'jobs', job), run, at);
    return {
      estate: started,
      related: toMade(backupSession, run.session),
      later: [[AT_WORK, (then, end) => done(then.estate, run, end)]],
    };
  });
}

/** VeeamZIP is for machines of vSphere only, here for those on a host of the server. */
function zippable(ref: string, server: BackupServerRecord, estate: Estate): HierarchyObjectRecord {
  const wanted = ref.toLowerCase();
  const object = estate.hierarchyObjects.find((o) => o.ref.toLowerCase() === wanted);
  const host = estate.hierarchyRoots.find((r) => r.id === object?.hierarchyRoot);
  if (object === undefined || host?.backupServer !== server.id) {
    throw badRequest(`Cannot find object [${ref}]`);
  }
  if (!object.ref.startsWith('urn:VMware:Vm:')) {
    throw badRequest(`The object [${ref}] is no VM of vSphere: no VeeamZIP can be made of it.`);
  }
  return object;
}

function refuseForeignPassword(id: string | undefined, server: BackupServerRecord, { world }: Call): void {
  if (id === undefined) return;
  const { passwords } = world.estate.estate;
  if (!passwords.some((p) => p.id === id.toLowerCase() && p.backupServer === server.id)) {
    throw badRequest(`Cannot find password [${id}]`);
  }
}

/** A session is of a job: all VeeamZIPs of a server are of this one, which never runs by itself. */
function zipJob(server: BackupServerRecord, call: Call): JobRecord {
  const name = 'VeeamZIP';
  const { jobs } = call.world.estate.estate;
  return (
    jobs.find((j) => j.name === name && j.backupServer === server.id) ?? {
      id: call.newId(),
      name,
      backupServer: server.id,
      jobType: 'Backup',
      platform: 'VMware',
      description: '',
      enabled: false,
      includes: [],
      guest: { snapshots: 'RequireSuccess', copyOnly: true, logs: { processing: 'Never', minutes: 15 } },
      linkedJobs: [],
      linkedBackups: [],
      linkedRepositories: [],
    }
  );
}

function collecting(estate: Estate, id: string, at: Date): Estate {
  const created = milliseconds(at.getTime());
  return added(estate, 'systemSessions', {
    id,
    name: `Collect Job @${compactName(created)}`,
    type: 'CollectJob',
    created,
    state: 'InProgress',
    message: '',
    events: [{ created, message: 'Started' }],
  });
}

function collected(estate: Estate, id: string, at: Date): Estate {
  const session = estate.systemSessions.find((s) => s.id === id);
  if (session === undefined) return estate;
  const ended = milliseconds(at.getTime());
  return replaced(estate, 'systemSessions', {
    ...session,
    ended,
    state: 'CompletedSuccessfully',
    events: [...session.events, { created: ended, message: 'Done' }],
  });
}
