import { expect, it } from 'vitest';
import { describeArea } from './area.js';
import { ID } from './ids.js';

const { get, link, xml, text, root } = describeArea({
  collections: [
    ['catalog/vms', 'CatalogVms', ['web01']],
    ['catalog/vms/web01/vmRestorePoints', 'CatalogVmRestorePoints', [ID.vmPoint]],
  ],
  unknown: ['catalog/vms/web01/vmRestorePoints/{ID}'],
  queries: [],
});

it('a VM in XML, byte for byte: its UID ends in its name', async () => {
  expect(await xml('catalog/vms/web01?format=Entity')).toBe(
    root(
      'CatalogVm',
      ' Href="http://em.example:9398/api/catalog/vms/web01?format=Entity" Type="CatalogVm" Name="web01" UID="urn:veeam:CatalogVm:web01" VmDisplayName="web01"',
      `<Links>${link('catalog/vms/web01', 'Alternate', 'CatalogVmReference', 'web01')}${link(
        'catalog/vms/web01/vmRestorePoints',
        'Down',
        'CatalogVmRestorePointReferenceList',
      )}</Links>`,
    ),
  );
});

it('a restore point in JSON leads to the VM restore point of the same id', async () => {
  const self = `catalog/vms/web01/vmRestorePoints/${ID.vmPoint}`;
  const body = await text(`${self}?format=Entity`);
  expect(body).toMatch(
    /^\{"BackupDateUTC":"2026-06-15T05:34:41.62Z","Name":"web01","UID":"urn:veeam:CatalogVmRestorePoint:/,
  );
  expect(body).toContain(
    `{"Rel":"Related","Href":"http://em.example:9398/api/vmRestorePoints/${ID.vmPoint}?format=Entity"`,
  );
});

it.each(['catalog/vms/nobody', 'catalog/vms/nobody/vmRestorePoints'])('%s is not there', async (path) => {
  expect((await get(path)).status).toBe(404);
});
