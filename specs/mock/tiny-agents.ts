import type { AgentsEstate } from '../../src/mock/areas/agents/records.js';
import { ID } from './ids.js';

/** One of everything of agent management. */
export function tinyAgents(): AgentsEstate {
  return {
    agentJobs: [
      {
        id: ID.agentJob,
        name: 'Clerks',
        backupServer: ID.server,
        platform: 'AgentForWindows',
        description: 'Computers & clerks',
        scheduleEnabled: true,
        schedule: { kind: 'daily', time: '22:30:00', offset: 2, days: ['Sunday'], retries: 3 },
        nextRun: '2026-06-21T20:30:00.000Z',
        retainCycles: 5,
        includes: [{ id: ID.agentObject, name: 'Clerks', displayName: 'All clerks' }],
      },
    ],
    agentRestorePoints: [
      {
        id: ID.agentPoint,
        name: 'pc014@2026-06-15 05:34:50',
        restorePoint: ID.point,
        backupFile: ID.file,
        computerName: 'pc014',
        created: '2026-06-15T05:34:50.120Z',
        algorithm: 'Incremental',
        pointType: 'Increment',
      },
    ],
    protectionGroups: [
      { id: ID.group, name: 'Office', backupServer: ID.server, rescanScheduleEnabled: false },
    ],
    discoveredComputers: [
      {
        id: ID.computer,
        name: 'pc014.example',
        protectionGroup: ID.group,
        hostStatus: 'Online',
        agentStatus: 'Installed',
        agentVersion: '6.3.2.1205',
        ipAddress: '192.0.2.14',
        hierarchyObjRef: `urn:AgentForWindows:VeeamAgent:00000000-0000-0000-0000-000000000000.${ID.computer}`,
      },
    ],
  };
}
