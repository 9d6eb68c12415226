import { unknownId } from '../errors.js';
import type { Named } from '../estate/model.js';
import type { EstateView } from '../estate/view.js';
import { credentialsInfo } from '../resources/credentials.js';
import {
  backup,
  backupServer,
  externalRepository,
  hierarchyRoot,
  managedServer,
  wanAccelerator,
} from '../resources/index.js';
import type { World } from '../resources/kind.js';
import { passwordKeyInfo } from '../resources/password.js';
import { CREDENTIALS, CREDENTIALS_LIST, PASSWORD, PASSWORDS } from '../serialize/infrastructure-layouts.js';
import { document, type ListLayout, type ObjectLayout } from '../serialize/layout.js';
import { below, collection, recordOf, single } from './resources.js';
import { guidOf, ok, type Route } from './route.js';
import type { RouteId } from './route-id.js';

/** What a backup server works with, besides its repositories. */
export const INFRASTRUCTURE_ROUTES: readonly Route[] = [
  collection('listManagedServers', managedServer),
  single('getManagedServer', managedServer),
  below('listBackupServerManagedServers', backupServer, 'managedServers', managedServer, ({ estate }, id) =>
    estate.managedServers.filter((r) => r.backupServer === id),
  ),
  collection('listHierarchyRoots', hierarchyRoot),
  single('getHierarchyRoot', hierarchyRoot),
  collection('listWanAccelerators', wanAccelerator),
  single('getWanAccelerator', wanAccelerator),
  collection('listExternalRepositories', externalRepository),
  single('getExternalRepository', externalRepository),
  below(
    'listBackupServerExternalRepositories',
    backupServer,
    'externalRepositories',
    externalRepository,
    ({ estate }, id) => estate.externalRepositories.filter((r) => r.backupServer === id),
  ),
  below('listExternalRepositoryBackups', externalRepository, 'backups', backup, (view, id) =>
    view.estate.externalRepositories
      .filter((r) => r.id === id)
      .flatMap((r) => r.backups.map((b) => view.backup(b))),
  ),
  ...owned({
    operations: ['listCredentials', 'getCredentials'],
    path: 'credentials',
    root: 'CredentialsInfo',
    listRoot: 'CredentialsInfoList',
    type: 'Credentials',
    noun: 'credentials',
    layout: CREDENTIALS,
    listLayout: CREDENTIALS_LIST,
    records: ({ estate }) => estate.credentials,
    show: credentialsInfo,
  }),
  ...owned({
    operations: ['listPasswords', 'getPassword'],
    path: 'passwords',
    root: 'PasswordKeyInfo',
    listRoot: 'PasswordKeyInfoList',
    type: 'PasswordKey',
    noun: 'password',
    layout: PASSWORD,
    listLayout: PASSWORDS,
    records: ({ estate }) => estate.passwords,
    show: passwordKeyInfo,
  }),
];

/** Something that belongs to a backup server and has no identity, and so no reference form, of its own. */
interface Owned<R> {
  readonly operations: readonly [list: RouteId, get: RouteId];
  readonly path: string;
  readonly root: string;
  readonly listRoot: string;
  readonly type: string;
  readonly noun: string;
  readonly layout: ObjectLayout;
  readonly listLayout: ListLayout;
  records(estate: EstateView): readonly R[];
  show(record: R, world: World): object;
}

function owned<R extends Named & { readonly backupServer: string }>(what: Owned<R>): Route[] {
  const { operations, path, root, listRoot, type, noun, layout, listLayout, records, show } = what;
  const ofServer = (estate: EstateView, server: string): readonly R[] =>
    records(estate).filter((r) => r.backupServer === server);
  return [
    {
      method: 'GET',
      path: `backupServers/{ID}/${path}`,
      operation: operations[0],
      handle: (call) => {
        const all = ofServer(call.world.estate, recordOf(backupServer, call).id);
        return ok(
          document(listRoot, listLayout, { [listLayout.member]: all.map((r) => show(r, call.world)) }),
        );
      },
    },
    {
      method: 'GET',
      path: `backupServers/{ID}/${path}/{ID}`,
      operation: operations[1],
      handle: (call) => {
        const all = ofServer(call.world.estate, recordOf(backupServer, call).id);
        const guid = guidOf(call.target.segments.at(-1) ?? '', type);
        const record = all.find((r) => r.id === guid);
        if (record === undefined) throw unknownId(guid, noun);
        return ok(document(root, layout, show(record, call.world)));
      },
    },
  ];
}
