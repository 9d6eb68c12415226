import { expect, it } from 'vitest';
import { describeArea } from './area.js';
import { ID } from './ids.js';

const { link, xml, json, text, root } = describeArea({
  collections: [
    ['replicas', 'Replicas', [ID.replica]],
    [`repositories/${ID.repository}/replicas`, 'Replicas', [ID.replica]],
    ['vmReplicaPoints', 'VmReplicaPoints', [ID.vmReplicaPoint]],
    ['vAppReplicaPoints', 'VAppReplicaPoints', [ID.vAppReplicaPoint]],
  ],
  unknown: [
    'replicas/{ID}',
    'repositories/{ID}/replicas',
    'vmReplicaPoints/{ID}',
    'vmReplicaPoints/{ID}/mounts',
    'vAppReplicaPoints/{ID}',
  ],
  queries: [
    ['Replica', 'RepositoryName==Bucket', 1],
    ['Replica', 'JobName==other', 0],
    ['VmReplicaPoint', 'Type==Snapshot', 1],
    ['VmReplicaPoint', 'CreationTime<"2026-06-15"', 0],
    ['vAppReplicaPoint', 'vAppName==shop', 1],
    ['vAppReplicaPoint', 'ReplicaName==other', 0],
  ],
});

it('a point of a vApp in XML, byte for byte: it leads down to those of its VMs', async () => {
  const self = `vAppReplicaPoints/${ID.vAppReplicaPoint}`;
  const name = 'shop@2026-06-15 23:31:02';
  expect(await xml(`${self}?format=Entity`)).toBe(
    root(
      'VAppReplicaPoint',
      ` Href="http://em.example:9398/api/${self}?format=Entity" Type="VAppReplicaPoint" Name="${name}" ` +
        `UID="urn:veeam:VAppReplicaPoint:${ID.vAppReplicaPoint}" VAppDisplayName="shop"`,
      '<Links>' +
        link(`${self}?action=failover`, 'Failover') +
        link(`backupServers/${ID.server}`, 'Up', 'BackupServerReference', 'vbr.example') +
        link(`replicas/${ID.replica}`, 'Up', 'ReplicaReference', 'Shop') +
        link(self, 'Alternate', 'VAppReplicaPointReference', name) +
        link(
          `vmReplicaPoints/${ID.vmReplicaPoint}`,
          'Down',
          'VmReplicaPointReference',
          'shop-db@2026-06-15 23:31:02',
        ) +
        '</Links><CreationTimeUTC>2026-06-15T23:31:02.77Z</CreationTimeUTC><VAppName>shop</VAppName>' +
        '<Algorithm>Full</Algorithm><PointType>Snapshot</PointType>',
    ),
  );
});

it('a point of a VM in JSON has its own members first, and no mounts', async () => {
  const self = `vmReplicaPoints/${ID.vmReplicaPoint}`;
  expect(await text(`${self}?format=Entity`)).toMatch(
    /^\{"CreationTimeUTC":"2026-06-15T23:31:02.77Z","VmName":"shop-db","Algorithm":"Full","PointType":"Snapshot","VmDisplayName":"shop-db","Name":"/,
  );
  expect(await json(`${self}/mounts`)).toEqual({ VmReplicaPointMounts: [] });
});
