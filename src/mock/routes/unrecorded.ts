import type { Named } from '../estate/model.js';
import { agentBackupJob, job } from '../resources/index.js';
import type { Kind } from '../resources/kind.js';
import type { Schemas } from '../resources/schema.js';
import { COLLECTIONS } from '../resources/site.js';
import { document } from '../serialize/layout.js';
import { emptyLayout, REFERENCES } from '../serialize/layouts.js';
import { recordOf } from './resources.js';
import { ok, type Route } from './route.js';
import type { RouteId } from './route-id.js';

/** Collections of kinds the estate has no records of; what the mock serves links to them. */
export const UNRECORDED_ROUTES: readonly Route[] = [
  below(
    'listAgentBackupJobSessions',
    agentBackupJob,
    'backupSessions',
    'BackupJobSessions',
    'BackupJobSessions',
  ),
  below('listJobReplicaSessions', job, 'replicaSessions', 'ReplicaJobSessions', 'ReplicaJobSessions'),
];

/** Key resources: references, or entities where they are asked for. */
function below<P extends Named, L extends keyof Schemas>(
  operation: RouteId,
  parent: Kind<P>,
  path: string,
  root: L,
  member: keyof Schemas[L] & string,
): Route {
  const { handle, ...route } = resources(operation, parent, path, root, member);
  return {
    ...route,
    handle: (call) => {
      if (call.form === 'entity') return handle(call);
      recordOf(parent, call);
      return ok(document('EntityReferences', REFERENCES, { Refs: call.world.estate.unrecorded }));
    },
  };
}

/** Resources without an identity of their own: there is only the one form. */
function resources<P extends Named, L extends keyof Schemas>(
  operation: RouteId,
  parent: Kind<P>,
  path: string,
  root: L,
  member: keyof Schemas[L] & string,
): Route {
  return {
    method: 'GET',
    path: `${COLLECTIONS[parent.name]}/{ID}/${path}`,
    operation,
    handle: (call) => {
      recordOf(parent, call);
      return ok(document(root, emptyLayout(member), { [member]: call.world.estate.unrecorded }));
    },
  };
}
