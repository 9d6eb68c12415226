/**
 * What is documented but not served by the mock: it answers 501, so that a client can tell it from a wrong address.
 * Templates below /api, with the documented methods.
 */
export const NOT_SERVED: Readonly<Record<string, readonly string[]>> = {
  backupServers: ['POST'],
  'backupServers/{ID}': ['POST', 'PUT', 'DELETE'],
  'security/accounts': ['POST'],
  'security/accounts/{ID}': ['POST', 'DELETE'],
  'security/accounts/{ID}/roles': ['POST'],
  'security/accounts/{ID}/roles/{ID}': ['DELETE'],
  'security/accounts/{ID}/scopes': ['POST'],
  'security/accounts/{ID}/scopes/{ID}': ['DELETE'],
  ...Object.fromEntries(
    [
      'cdpPolicies',
      'cdpReplica',
      'cdpReplicaSessions',
      'cdpReplicaTaskSessions',
      'cdpReplicas',
      'cloud',
      'selfService',
      'vCloud',
    ].map((area) => [`${area}/**`, ['GET', 'POST', 'PUT', 'DELETE']]),
  ),
};
