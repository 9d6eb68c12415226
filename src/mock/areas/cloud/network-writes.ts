import { badRequest } from '../../errors.js';
import { added, replaced } from '../../estate/replace.js';
import type { BodySpec, Rule } from '../../requests/request.js';
import { pathOf } from '../../resource/kinds.js';
import { backupServer, publicIpAddress, vlanConfiguration } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { recordOf } from '../../routes/resources.js';
import { NO_CONTENT, type Route, route } from '../../routes/route.js';
import { attempt, deletion, edition, named, nameIsFree } from '../../routes/writes.js';
import { entityLayout } from '../../serialize/layouts.js';
import { part } from '../../serialize/parts.js';
import type { PublicIpAddressRecord, VlanConfigurationRecord, VlanRange } from './records.js';

const IP: Rule = { required: true };

/** Documentation: post_publicipaddresses. */
const CREATE_ADDRESSES: BodySpec<Schemas['CloudPublicIpAddressCreateSpec']> = {
  root: 'CloudPublicIpAddressCreateSpec',
  layout: part('BackupServerUid IpAddressLowerBound IpAddressUpperBound'),
  rules: {
    BackupServerUid: { required: true, type: 'uid' },
    IpAddressLowerBound: IP,
    IpAddressUpperBound: IP,
  },
};

/** Documentation: put_publicipaddresses_id. */
const EDIT_ADDRESS: BodySpec<Schemas['CloudPublicIpAddressEdit']> = {
  root: 'CloudPublicIpAddress',
  layout: entityLayout('CloudPublicIpAddress'),
  rules: {},
};

const VLAN: Rule = { type: 'integer', range: [1, 4094] };

/** Documentation: put_vlans_id. */
const EDIT_VLANS: BodySpec<Schemas['VlanConfigurationEdit']> = {
  root: 'VlanConfiguration',
  layout: entityLayout('VlanConfiguration'),
  rules: {
    VlanIdsWithInternetLeftBound: VLAN,
    VlanIdsWithInternetRightBound: VLAN,
    VlanIdsWithoutInternetLeftBound: VLAN,
    VlanIdsWithoutInternetRightBound: VLAN,
  },
};

/** More addresses than this are not added at once. */
const MOST_ADDRESSES = 1024;

/** Public addresses, and the VLANs that are reserved for tenants. */
export const CLOUD_NETWORK_WRITES: readonly Route[] = [
  route('createCloudPublicIpAddresses', 'POST cloud/publicIpAddresses', (call) => {
    const spec = call.read(CREATE_ADDRESSES);
    const names = between(spec.IpAddressLowerBound, spec.IpAddressUpperBound);
    const ids = names.map(() => call.newId());
    return attempt(call, 'CreateCloudPublicIpAddress', (view) => {
      const server = named(backupServer, spec.BackupServerUid, view).id;
      const addresses = names.map((name, i): PublicIpAddressRecord => {
        const address = { id: ids[i] ?? '', name, backupServer: server };
        nameIsFree(publicIpAddress, address, view);
        return address;
      });
      return {
        estate: added(view.estate, 'publicIpAddresses', ...addresses),
        related: ({ site }) => ({
          Rel: 'Related',
          Href: site.href(`${pathOf('CloudPublicIpAddress')}?format=Entity`),
          Type: 'CloudPublicIpAddressList',
        }),
      };
    });
  }),
  // At once and without a task, as the text of the page has it; its example says otherwise.
  route('editCloudPublicIpAddress', 'PUT cloud/publicIpAddresses/{ID}', (call) => {
    const old = recordOf(publicIpAddress, call);
    const { IpAddress = old.name } = call.read(EDIT_ADDRESS);
    const address = { ...old, name: text(number(IpAddress)) };
    nameIsFree(publicIpAddress, address, call.world.estate);
    call.change(({ estate }) => replaced(estate, 'publicIpAddresses', address));
    return NO_CONTENT;
  }),
  deletion(publicIpAddress, {
    operation: 'deleteCloudPublicIpAddress',
    task: 'DeleteCloudPublicIpAddress',
    hindrance: ({ name, tenant }, view) =>
      tenant &&
      `The public IP address [${name}] belongs to the tenant [${view.get('cloudTenants', tenant).name}].`,
  }),
  edition(vlanConfiguration, {
    operation: 'editVlanConfiguration',
    task: 'UpdateVlanConfiguration',
    body: EDIT_VLANS,
    change: withRanges,
  }),
  deletion(vlanConfiguration, { operation: 'deleteVlanConfiguration', task: 'DeleteVlanConfiguration' }),
];

/** Every address from the first to the last. */
function between(lower: string, upper: string): string[] {
  const [first, last] = [number(lower), number(upper)];
  if (first > last) throw badRequest(`The range from [${lower}] to [${upper}] ends before it begins.`);
  const count = last - first + 1;
  if (count > MOST_ADDRESSES) {
    throw badRequest(`The range has ${count} addresses; ${MOST_ADDRESSES} can be added at once.`);
  }
  return Array.from({ length: count }, (_, i) => text(first + i));
}

/** An IPv4 address as a number (RFC 791). */
function number(address: string): number {
  const parts = address.trim().split('.');
  const isAddress = parts.length === 4 && parts.every((p) => /^\d{1,3}$/.test(p) && Number(p) <= 255);
  if (!isAddress) throw badRequest(`The value [${address.slice(0, 60)}] is no IPv4 address.`);
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

function text(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
}

/** What cannot be modified may be sent along; a bound that is not sent stays. */
function withRanges(
  record: VlanConfigurationRecord,
  body: Schemas['VlanConfigurationEdit'],
): VlanConfigurationRecord {
  const withInternet: VlanRange = [
    body.VlanIdsWithInternetLeftBound ?? record.withInternet[0],
    body.VlanIdsWithInternetRightBound ?? record.withInternet[1],
  ];
  const withoutInternet: VlanRange = [
    body.VlanIdsWithoutInternetLeftBound ?? record.withoutInternet[0],
    body.VlanIdsWithoutInternetRightBound ?? record.withoutInternet[1],
  ];
  for (const [first, last] of [withInternet, withoutInternet]) {
    if (first > last) throw badRequest(`The range of VLANs from ${first} to ${last} ends before it begins.`);
  }
  if (withInternet[0] <= withoutInternet[1] && withoutInternet[0] <= withInternet[1]) {
    throw badRequest('The ranges of VLANs with and without internet access overlap.');
  }
  return { ...record, withInternet, withoutInternet };
}
