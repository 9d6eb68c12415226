import { defaultEstate, type Mock } from '../../../src/mock/index.js';
import { type Answer, basic, send } from '../client.js';

/** What is sent, and which operation it is about. */
export interface Recorded {
  readonly operation: string;
  readonly request: string;
  /** Status, headers and body; session ids and the session's token are replaced. */
  readonly answer: string;
}

const estate = defaultEstate(1);
const UNKNOWN = 'ffffffff-0000-4000-8000-00000000dead';
const HOST = { Host: 'em.example:9398' };
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

/** Asks a mock of the default estate everything that a fault might change. */
export async function record(mock: Mock): Promise<Recorded[]> {
  const recorded: Recorded[] = [];
  const token = await sessionOf(mock);
  const carried = { 'X-RestSvcSessionId': token };
  const ask = async (operation: string, method: string, path: string, headers: Record<string, string>) => {
    const answer = await send(mock, method, `/api/${path}`, {
      ...HOST,
      Connection: 'keep-alive',
      ...headers,
    });
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
    await ask('getRoot', 'GET', '', media);
    // Before the lives below: an ineffective logoff would show here too.
    if (media === MEDIA[0]) await ask('listLogonSessions', 'GET', 'logonSessions', { ...media, ...carried });
    for (const [operation, path] of Object.entries(READS)) {
      const invented = { 'X-RestSvcSessionId': Buffer.from(UNKNOWN).toString('base64') };
      await ask(operation, 'GET', path, { ...media, ...carried });
      await ask(operation, 'GET', `${path}${path.includes('?') ? '&' : '?'}format=Entity`, {
        ...media,
        ...carried,
      });
      await ask(operation, 'GET', path, media);
      await ask(operation, 'GET', path, { ...media, ...invented });
      if (!operation.startsWith('get') || !path.includes('/')) continue;
      await ask(operation, 'GET', path.replace(/[^/]+$/, UNKNOWN), { ...media, ...carried });
      await ask(operation, 'GET', path.replace(/[^/]+$/, '99999'), { ...media, ...carried });
    }
    for (const [type, point] of Object.entries(POINTS)) {
      for (const parameters of queries(point)) {
        const path = `query?type=${type}&${parameters.replaceAll('"', '%22')}`;
        await ask(`query${type}`, 'GET', path, { ...media, ...carried });
      }
    }
    await life(mock, media, ask);
  }
  await oddities(ask, carried);
  const [operator] = mock.accounts;
  if (operator !== undefined) {
    const session = { 'X-RestSvcSessionId': await sessionOf(mock, operator) };
    await ask('listJobs', 'GET', 'jobs', { ...MEDIA[0], ...session });
  }
  // Last of all: where it is accepted, there is one session more.
  await ask('logon', 'POST', 'sessionMngr/?v=v1_4', {
    ...MEDIA[0],
    Authorization: basic(mock.username, mock.password),
  });
  return recorded;
}

/** Odd values of Accept and of session ids, and ids that nothing has, below which something would stand. */
async function oddities(ask: Ask, carried: Record<string, string>): Promise<void> {
  const token = carried['X-RestSvcSessionId'] ?? '';
  const invented = Buffer.from(UNKNOWN).toString('base64');
  await ask('listBackups', 'GET', 'backups', {
    ...carried,
    Accept: 'application/json, application/xml;q=0.5',
  });
  for (const media of MEDIA) {
    await ask('listBackupRestorePoints', 'GET', `backups/${UNKNOWN}/restorePoints`, { ...media, ...carried });
    await ask('listJobObjects', 'GET', `jobs/${UNKNOWN}/includes`, { ...media, ...carried });
  }
  await ask('listLogonSessions', 'GET', 'logonSessions', {
    'X-RestSvcSessionId': invented,
    Cookie: `X-RestSvcSessionId=${invented}`,
  });
  await ask('listLogonSessions', 'GET', 'logonSessions', {
    ...carried,
    Cookie: `X-RestSvcSessionId=${invented}`,
  });
  await ask('listLogonSessions', 'GET', 'logonSessions', { 'X-RestSvcSessionId': token.slice(0, 24) });
}

type Ask = (
  operation: string,
  method: string,
  path: string,
  headers: Record<string, string>,
) => Promise<Answer>;

/** A session from logon to after logoff. */
async function life(mock: Mock, media: Record<string, string>, ask: Ask): Promise<void> {
  await ask('logon', 'POST', 'sessionMngr/?v=latest', { ...media, Authorization: basic('nobody', 'wrong') });
  const credentials = { Authorization: basic(mock.username, mock.password) };
  const logon = await ask('logon', 'POST', 'sessionMngr/?v=latest', { ...media, ...credentials });
  const id = /logonSessions\/([0-9a-f-]{36})/.exec(logon.body)?.[1] ?? '';
  const token = Buffer.from(id).toString('base64');
  const own = { 'X-RestSvcSessionId': token };
  await ask('getLogonSession', 'GET', `logonSessions/${id}`, { ...media, ...own });
  await ask('getLogonSession', 'GET', `logonSessions/${id}`, {
    ...media,
    Cookie: `X-RestSvcSessionId=${token}`,
  });
  await ask('getLogonSession', 'GET', `logonSessions/${UNKNOWN}`, { ...media, ...own });
  // Only before the first logoff: an ineffective one would show here too.
  if (media === MEDIA[0]) await ask('listLogonSessions', 'GET', 'logonSessions', { ...media, ...own });
  await ask('logoff', 'DELETE', `logonSessions/${id}`, { ...media, ...own });
  // Whether the session has ended is a matter of the logoff, wherever it shows.
  await ask('logoff', 'GET', 'logonSessions', { ...media, ...own });
}

/** Read from the body: a fault may keep the header or the cookie back. */
async function sessionOf(mock: Mock, account: Pick<Mock, 'username' | 'password'> = mock): Promise<string> {
  const answer = await send(mock, 'POST', '/api/sessionMngr/', {
    Authorization: basic(account.username, account.password),
  });
  const id = /<SessionId>([^<]+)/.exec(answer.body)?.[1] ?? '';
  return Buffer.from(id).toString('base64');
}

function text({ status, reason, headers, body }: Answer): string {
  const head = [`${status} ${reason}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return withoutSession([...head, '', body].join('\n'));
}

function withoutSession(text: string): string {
  return text
    .replace(/(logonSessions\/|SessionId>|"SessionId":")(?!ffffffff)[0-9a-f-]{36}/g, '$1{session}')
    .replace(/(X-RestSvcSessionId(?:: |=))[A-Za-z0-9+/=]+/g, '$1{token}');
}
