import type { Schemas } from '../resources/schema.js';
import type { EnumType, FieldType } from './field.js';

/** A documented query type of which the estate has no records. */
export interface UnrecordedType {
  readonly place: Place;
  /** In the order of the documentation page, with its spelling. */
  readonly fields: Readonly<Record<string, FieldType>>;
}

/** Where a QueryResult holds what was found: a member of Entities or of Resources, and the member of the list there. */
export interface Place {
  readonly section: 'Entities' | 'Resources';
  readonly member: string;
  readonly list: string;
}

type Entities = Required<Schemas['QueryEntities']>;
type Resources = Required<Schemas['QueryResources']>;

/** Key resources: found as references, or as entities where they are asked for. */
function entities<M extends keyof Entities>(member: M, list: keyof Entities[M] & string): Place {
  return { section: 'Entities', member, list };
}

/** Resources without an identity of their own: always found whole. */
function resources<M extends keyof Resources>(member: M, list: keyof Resources[M] & string): Place {
  return { section: 'Resources', member, list };
}

function oneOf(...values: string[]): EnumType {
  return { values };
}

const IDENTITY = { UID: 'uid', Name: 'string' } as const;
const SERVER = { BackupServerUid: 'uid', BackupServerName: 'string' } as const;
const SESSION_STATE = oneOf('Starting', 'Stopping', 'Working', 'Stopped');
const RESULT = oneOf('Success', 'Warning', 'Failed');

/** By name, as the documentation writes it (get_query_…). */
export const UNRECORDED_TYPES: Readonly<Record<string, UnrecordedType>> = {
  CloudFailoverPlan: {
    place: entities('CloudFailoverPlans', 'CloudFailoverPlans'),
    fields: {
      ...IDENTITY,
      Description: 'string',
      CloudTenantUid: 'uid',
      CloudTenantName: 'string',
      ...SERVER,
    },
  },
  CloudFailoverSession: {
    place: entities('CloudFailoverSessions', 'CloudFailoverSessions'),
    fields: {
      ...IDENTITY,
      Type: oneOf('FailoverPlan'),
      CreationTime: 'dateTime',
      EndTime: 'dateTime',
      State: SESSION_STATE,
      Result: RESULT,
      FailureMessage: 'string',
      ...SERVER,
    },
  },
  CloudGateway: {
    place: entities('CloudGateways', 'CloudGateways'),
    fields: {
      ...IDENTITY,
      Enabled: 'boolean',
      Description: 'string',
      BackupServerUId: 'uid',
      BackupServerName: 'string',
    },
  },
  CloudGatewayPool: {
    place: entities('CloudGatewayPools', 'CloudGatewayPools'),
    fields: { ...IDENTITY, Description: 'string', ...SERVER },
  },
  CloudHardwarePlan: {
    place: entities('CloudHardwarePlans', 'CloudHardwarePlans'),
    fields: {
      ...IDENTITY,
      Platform: oneOf('VMware', 'HyperV'),
      BackupServerUId: 'uid',
      BackupServerName: 'string',
    },
  },
  CloudPublicIpAddress: {
    place: entities('CloudPublicIpAddresses', 'CloudPublicIpAddresses'),
    fields: {
      ...IDENTITY,
      IpAddress: 'string',
      CloudTenantUid: 'uid',
      CloudTenantName: 'string',
      BackupServerUId: 'uid',
      BackupServerName: 'string',
    },
  },
  CloudReplica: {
    place: entities('CloudReplicas', 'CloudReplicas'),
    fields: { ...IDENTITY, Platform: oneOf('VMware', 'HyperV', 'vCloud') },
  },
  CloudSubtenant: {
    place: resources('CloudSubtenants', 'CloudSubtenants'),
    fields: {
      UID: 'string',
      Name: 'string',
      CloudTenantUid: 'uid',
      CloudTenantName: 'string',
      Disabled: 'boolean',
      Unlimited: 'boolean',
      Quota: 'integer',
      UsedQuota: 'integer',
      BackupResourceId: 'string',
      BackupServerUID: 'uid',
      BackupServerName: 'string',
    },
  },
  CloudTenant: {
    place: entities('CloudTenants', 'CloudTenants'),
    fields: {
      ...IDENTITY,
      Enabled: 'boolean',
      BackupServerUId: 'uid',
      BackupServerName: 'string',
      Type: oneOf('vCD', 'Standalone', 'ActiveDirectory'),
      OrganizationReference: 'string',
    },
  },
  CloudVmReplicaPoint: {
    place: entities('CloudVmReplicaPoints', 'CloudVmReplicaPoints'),
    fields: {
      ...IDENTITY,
      CreationTime: 'dateTime',
      VmName: 'string',
      Type: oneOf('CDP', 'Full', 'ReverseIncrement', 'Increment', 'Snapshot'),
      ReplicaUid: 'uid',
      ReplicaName: 'string',
      VmDisplayName: 'string',
      ...SERVER,
      State: oneOf('Unknown', 'Ready', 'Failover', 'Failback', 'PermanentFailover'),
    },
  },
  VlanConfiguration: {
    place: entities('VlanConfigurations', 'Vlans'),
    fields: {
      UID: 'string',
      SwitchName: 'string',
      SwitchType: oneOf('VirtualSwitch', 'DistributedVirtualSwitch'),
      SwitchId: 'string',
      ClusterName: 'string',
      ClusterRef: 'string',
      ...SERVER,
    },
  },
};
