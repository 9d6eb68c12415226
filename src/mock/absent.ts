import { withoutAll } from './areas/infrastructure/removal.js';
import type { AbsentArea } from './choices.js';
import type { Estate } from './estate/estate.js';

/** What an area that a server may do without has: what it is below /api, and lists of the estate that are theirs. */
const AREAS = {
  agents: [['agents'], /^(agent(Jobs|RestorePoints)|protectionGroups|discoveredComputers)$/],
  cdp: [
    [
      'cdpPolicies',
      'cdpReplicas',
      'cdpReplica',
      'cdpReplicaSessions',
      'cdpReplicaTaskSessions',
      'vAppCdpReplicas',
      'vmCdpReplicas',
    ],
    /^(cdp|vAppCdp)/,
  ],
  cloud: [['cloud'], /^(cloud|hardwarePlans|publicIpAddresses|vlanConfigurations)/],
  nas: [['nas'], /^(nasJobs|fileServers)$/],
  'self-service': [['selfService'], /^(selfServiceConfigs|organizationConfigs)$/],
  vcloud: [['vCloud'], /^organizationConfigs$/],
} as const satisfies Record<AbsentArea, readonly [paths: readonly string[], lists: RegExp]>;

/** Whether a path below /api leads into an area that is not there. */
export function isAbsent(path: string, without: readonly AbsentArea[]): boolean {
  const [first = ''] = path.toLowerCase().split(/[/?]/);
  return without.some((area) => AREAS[area][0].some((own: string) => own.toLowerCase() === first));
}

/** The estate without what these areas have, and without what belongs to that. */
export function withoutAreas(estate: Estate, without: readonly AbsentArea[]): Estate {
  const own = Object.entries(estate).filter(([list]) => without.some((area) => AREAS[area][1].test(list)));
  const ids = own.flatMap(([, records]) =>
    (records as readonly { id?: string }[]).flatMap((r) => r.id ?? []),
  );
  if (ids.length === 0) return estate;
  return {
    ...withoutAll(estate, ...ids),
    ...(Object.fromEntries(own.map(([list]) => [list, []])) as Partial<Estate>),
  };
}
