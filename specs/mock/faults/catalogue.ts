import { dispatch } from '../../../src/mock/dispatch.js';
import { faultsOf } from '../../../src/mock/faults/chosen.js';
import { defaultEstate, type FAULTS } from '../../../src/mock/index.js';
import type { Reply } from '../../../src/mock/reply.js';
import { setupOf } from '../../../src/mock/setup.js';
import { basic } from '../client.js';

/** What is sent, and which operation it is about. */
export interface Recorded {
  readonly operation: string;
  readonly request: string;
  /** Status, headers and body; session ids and the session's token are replaced. */
  readonly answer: string;
}

export type FaultDefinition = (typeof FAULTS)[number];

/** The operation whose answers a fault changes. */
export function actsAt({ acts, breaks }: FaultDefinition): string {
  return acts ?? breaks.operation;
}

const estate = defaultEstate(1);
const UNKNOWN = 'ffffffff-0000-4000-8000-00000000dead';
const MEDIA: readonly Record<string, string>[] = [
  { Accept: 'application/xml' },
  { Accept: 'application/json' },
];

function first(records: readonly { readonly id: string }[]): string {
  const [record] = records;
  if (record === undefined) throw new Error('The default estate lacks a kind.');
  return record.id;
}

const VCLOUD = estate.restorePoints.find((p) =>
  estate.vAppRestorePoints.some((v) => v.restorePoint === p.id),
);

/** Operations by path, with an id for which there is something to see. */
const READS: Readonly<Record<string, string>> = {
  listBackupServers: 'backupServers',
  getBackupServer: `backupServers/${first(estate.backupServers)}`,
  listBackupServerRepositories: `backupServers/${first(estate.backupServers)}/repositories`,
  listRepositories: 'repositories',
  getRepository: `repositories/${first(estate.repositories)}`,
  listRepositoryBackups: `repositories/${first(estate.repositories)}/backups`,
  listBackups: 'backups',
  getBackup: `backups/${first(estate.backups)}`,
  listChildBackups: `backups/${first(estate.backups)}/childbackups`,
  listBackupRestorePoints: `backups/${first(estate.backups)}/restorePoints`,
  listBackupBackupFiles: `backups/${first(estate.backups)}/backupFiles`,
  listRestorePoints: 'restorePoints',
  getRestorePoint: `restorePoints/${first(estate.restorePoints)}`,
  listRestorePointVmRestorePoints: `restorePoints/${VCLOUD?.id}/vmRestorePoints`,
  listRestorePointVAppRestorePoints: `restorePoints/${VCLOUD?.id}/vAppRestorePoints`,
  listRestorePointBackupFiles: `restorePoints/${VCLOUD?.id}/backupFiles`,
  listVmRestorePoints: 'vmRestorePoints',
  getVmRestorePoint: `vmRestorePoints/${first(estate.vmRestorePoints)}`,
  listVAppRestorePoints: 'vAppRestorePoints',
  getVAppRestorePoint: `vAppRestorePoints/${first(estate.vAppRestorePoints)}`,
  listBackupFiles: 'backupFiles',
  getBackupFile: `backupFiles/${first(estate.backupFiles)}`,
  listBackupFileRestorePoints: `backupFiles/${first(estate.backupFiles)}/restorePoints`,
  listBackupFileVmRestorePoints: `backupFiles/${first(estate.backupFiles)}/vmRestorePoints`,
  listBackupServerJobs: `backupServers/${first(estate.backupServers)}/jobs`,
  listBackupServerManagedServers: `backupServers/${first(estate.backupServers)}/managedServers`,
  listBackupServerExternalRepositories: `backupServers/${first(estate.backupServers)}/externalRepositories`,
  listCredentials: `backupServers/${first(estate.backupServers)}/credentials`,
  listPasswords: `backupServers/${first(estate.backupServers)}/passwords`,
  listRepositoryReplicas: `repositories/${first(estate.repositories)}/replicas`,
  listVmRestorePointMounts: `vmRestorePoints/${first(estate.vmRestorePoints)}/mounts`,
  listJobs: 'jobs',
  getWanAccelerator: `wanAccelerators/${first(estate.wanAccelerators)}`,
  listDiscoveredComputers: 'agents/discoveredComputers',
  listNasJobs: 'nas/jobs',
  listFileServers: 'nas/fileServers',
  getJob: `jobs/${first(estate.jobs)}`,
  listJobObjects: `jobs/${first(estate.jobs)}/includes`,
  listBackupSessions: 'backupSessions',
  getBackupSession: `backupSessions/${first(estate.backupSessions)}`,
  listBackupSessionTaskSessions: `backupSessions/${first(estate.backupSessions)}/taskSessions`,
  getBackupTaskSession: `backupTaskSessions/${first(estate.backupTaskSessions)}`,
  getRestoreSession: `restoreSessions/${first(estate.restoreSessions)}`,
  getFailoverPlan: `failoverPlans/${first(estate.failoverPlans)}`,
  listTasks: 'tasks',
  getTask: 'tasks/task-297',
  getQuerySvc: 'querySvc',
  getJobStatisticsReport: 'reports/summary/job_statistics',
  queryJob: 'query?type=Job',
  queryPasswords: 'query?type=Passwords',
  queryRestorePoint: 'query?type=RestorePoint',
  queryBackup: 'query?type=Backup',
};

/** Kinds that queries with parameters are made for, with one of each. */
const POINTS: Readonly<Record<string, { readonly id: string; readonly created: string } | undefined>> = {
  RestorePoint: estate.restorePoints[0],
  VmRestorePoint: estate.vmRestorePoints[0],
};

/** Parameters of queries in which that point plays a part. */
const queries = (point: { readonly id: string; readonly created: string } | undefined): string[] => [
  `filter=CreationTime=="${point?.created}"`,
  `filter=CreationTime>="${point?.created}"`,
  `filter=UID!="${point?.id}"`,
  `filter=UID=="${point?.id}",UID=="${UNKNOWN}"`,
  'sortDesc=CreationTime',
  'pageSize=4&page=2',
];

const ADMINISTRATOR = { username: 'Administrator', password: 'secret' };
const OPERATOR = { username: 'operator', password: 'secret', role: 'Restore Operator' } as const;

/** Asks a mock of the default estate, with those faults, everything that a fault might change. */
export function record(...faults: readonly string[]): Recorded[] {
  const recorded: Recorded[] = [];
  const setup = setupOf({
    estate,
    account: ADMINISTRATOR,
    accounts: [OPERATOR],
    faults: faultsOf(faults),
    now: () => new Date(0),
    idle: 60_000,
    taskDelay: 0,
  });
  // Without the wire, which no fault is about: what goes out is what the dispatcher gives.
  const send = (method: string, path: string, headers: Record<string, string>): Reply =>
    dispatch(setup, {
      method,
      target: `/api/${path}`,
      headers: Object.fromEntries(Object.entries(headers).map(([name, v]) => [name.toLowerCase(), v])),
      origin: 'https://em.example:9398',
    }).reply;
  const sessionOf = ({ username, password }: Account): string => {
    const answer = send('POST', 'sessionMngr/', { Authorization: basic(username, password) });
    // Read from the body: a fault may keep the header or the cookie back.
    const id = /<SessionId>([^<]+)/.exec(answer.body.toString())?.[1] ?? '';
    return Buffer.from(id).toString('base64');
  };
  const carried = { 'X-RestSvcSessionId': sessionOf(ADMINISTRATOR) };
  const ask: Ask = (operation, method, path, headers) => {
    const answer = send(method, path, headers);
    recorded.push({
      operation,
      request: withoutSession(
        `${method} /api/${path} ${Object.keys(headers).join(' ')} ${headers.Accept ?? ''}`,
      ),
      answer: text(answer),
    });
    return answer;
  };

  for (const media of MEDIA) {
    ask('getRoot', 'GET', '', media);
    // Before the lives below: an ineffective logoff would show here too.
    if (media === MEDIA[0]) ask('listLogonSessions', 'GET', 'logonSessions', { ...media, ...carried });
    for (const [operation, path] of Object.entries(READS)) {
      const invented = { 'X-RestSvcSessionId': Buffer.from(UNKNOWN).toString('base64') };
      ask(operation, 'GET', path, { ...media, ...carried });
      ask(operation, 'GET', `${path}${path.includes('?') ? '&' : '?'}format=Entity`, {
        ...media,
        ...carried,
      });
      ask(operation, 'GET', path, media);
      ask(operation, 'GET', path, { ...media, ...invented });
      if (!operation.startsWith('get') || !path.includes('/')) continue;
      ask(operation, 'GET', path.replace(/[^/]+$/, UNKNOWN), { ...media, ...carried });
      ask(operation, 'GET', path.replace(/[^/]+$/, '99999'), { ...media, ...carried });
    }
    for (const [type, point] of Object.entries(POINTS)) {
      for (const parameters of queries(point)) {
        const path = `query?type=${type}&${parameters.replaceAll('"', '%22')}`;
        ask(`query${type}`, 'GET', path, { ...media, ...carried });
      }
    }
    life(media, ask);
  }
  oddities(ask, carried);
  ask('listJobs', 'GET', 'jobs', { ...MEDIA[0], 'X-RestSvcSessionId': sessionOf(OPERATOR) });
  // Last of all: where it is accepted, there is one session more.
  ask('logon', 'POST', 'sessionMngr/?v=v1_4', {
    ...MEDIA[0],
    Authorization: basic(ADMINISTRATOR.username, ADMINISTRATOR.password),
  });
  return recorded;
}

/** Odd values of Accept and of session ids, and ids that nothing has, below which something would stand. */
function oddities(ask: Ask, carried: Record<string, string>): void {
  const token = carried['X-RestSvcSessionId'] ?? '';
  const invented = Buffer.from(UNKNOWN).toString('base64');
  ask('listBackups', 'GET', 'backups', {
    ...carried,
    Accept: 'application/json, application/xml;q=0.5',
  });
  for (const media of MEDIA) {
    ask('listBackupRestorePoints', 'GET', `backups/${UNKNOWN}/restorePoints`, { ...media, ...carried });
    ask('listJobObjects', 'GET', `jobs/${UNKNOWN}/includes`, { ...media, ...carried });
  }
  ask('listLogonSessions', 'GET', 'logonSessions', {
    'X-RestSvcSessionId': invented,
    Cookie: `X-RestSvcSessionId=${invented}`,
  });
  ask('listLogonSessions', 'GET', 'logonSessions', {
    ...carried,
    Cookie: `X-RestSvcSessionId=${invented}`,
  });
  ask('listLogonSessions', 'GET', 'logonSessions', { 'X-RestSvcSessionId': token.slice(0, 24) });
}

type Ask = (operation: string, method: string, path: string, headers: Record<string, string>) => Reply;

interface Account {
  readonly username: string;
  readonly password: string;
}

/** A session from logon to after logoff. */
function life(media: Record<string, string>, ask: Ask): void {
  ask('logon', 'POST', 'sessionMngr/?v=latest', { ...media, Authorization: basic('nobody', 'wrong') });
  const credentials = { Authorization: basic(ADMINISTRATOR.username, ADMINISTRATOR.password) };
  const logon = ask('logon', 'POST', 'sessionMngr/?v=latest', { ...media, ...credentials });
  const id = /logonSessions\/([0-9a-f-]{36})/.exec(logon.body.toString())?.[1] ?? '';
  const token = Buffer.from(id).toString('base64');
  const own = { 'X-RestSvcSessionId': token };
  ask('getLogonSession', 'GET', `logonSessions/${id}`, { ...media, ...own });
  ask('getLogonSession', 'GET', `logonSessions/${id}`, {
    ...media,
    Cookie: `X-RestSvcSessionId=${token}`,
  });
  ask('getLogonSession', 'GET', `logonSessions/${UNKNOWN}`, { ...media, ...own });
  // Only before the first logoff: an ineffective one would show here too.
  if (media === MEDIA[0]) ask('listLogonSessions', 'GET', 'logonSessions', { ...media, ...own });
  ask('logoff', 'DELETE', `logonSessions/${id}`, { ...media, ...own });
  // Whether the session has ended is a matter of the logoff, wherever it shows.
  ask('logoff', 'GET', 'logonSessions', { ...media, ...own });
}

function text({ status, reason, headers, body }: Reply): string {
  const head = [`${status} ${reason}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return withoutSession([...head, '', body].join('\n'));
}

function withoutSession(text: string): string {
  return text
    .replace(/(logonSessions\/|SessionId>|"SessionId":")(?!ffffffff)[0-9a-f-]{36}/g, '$1{session}')
    .replace(/(X-RestSvcSessionId(?:: |=))[A-Za-z0-9+/=]+/g, '$1{token}');
}
