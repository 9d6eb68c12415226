/** Lookups of objects of the virtual infrastructure. */
import { lookupAnyName } from '../../../src/checks/lookup/lookup-any-name.js';
import { lookupByName } from '../../../src/checks/lookup/lookup-by-name.js';
import { lookupByReference } from '../../../src/checks/lookup/lookup-by-reference.js';
import { lookupItemEach } from '../../../src/checks/lookup/lookup-item-each.js';
import { lookupReferenceByRule } from '../../../src/checks/lookup/lookup-reference-by-rule.js';
import { lookupServiceLinks } from '../../../src/checks/lookup/lookup-service-links.js';
import { API, checkTable, json, xml } from '../harness.js';
import { NS } from '../small.js';

const HOST = '7e9f1a2b-3c4d-4e5f-8a6b-7c8d9e0f1a2b';
const OTHER = '3d4f5162-7c8e-4091-a2b3-c4d5e6f70819';
const url = (query: string): string => `${API}lookup?${query}`;
const below = (name: string): string => url(`host=urn:veeam:HierarchyRoot:${HOST}&name=${name}&type=Vm`);
const WEB01 = `urn:VMware:Vm:${HOST}.vm-1036`;
const WEB02 = `urn:VMware:Vm:${HOST}.vm-1037`;

/** What a lookup finds: VMs by reference and name. */
const found = (...items: (readonly [ref: string, name: string, type?: string])[]): string =>
  `<HierarchyItems ${NS}>${items
    .map(
      ([ref, name, type = 'Vm']) =>
        `<HierarchyItem><ObjectRef>${ref}</ObjectRef><ObjectType>${type}</ObjectType><ObjectName>${name}</ObjectName></HierarchyItem>`,
    )
    .join('')}</HierarchyItems>`;
const item = (n: number, member: string): string => `/HierarchyItems/HierarchyItem[${n}]/${member}`;

const byReference = url(`hierarchyRef=${encodeURIComponent(WEB01)}`);

checkTable(lookupByReference, 'lookup by-reference/xml', [
  { name: 'the object', url: byReference, answer: { body: found([WEB01, 'web01']) }, verdict: 'pass' },
  {
    name: 'the object, in JSON',
    of: 'lookup by-reference/json',
    url: byReference,
    answer: { body: JSON.stringify({ HierarchyItems: [{ ObjectRef: WEB01.toUpperCase() }] }) },
    verdict: 'pass',
  },
  {
    name: 'another besides',
    url: byReference,
    answer: { body: found([WEB01, 'web01'], [WEB02, 'web02']) },
    verdict: ['fail', [item(2, 'ObjectRef'), WEB01, WEB02]],
  },
  {
    name: 'nothing',
    url: byReference,
    answer: { body: found() },
    verdict: ['fail', ['/', WEB01, 'no item']],
  },
  {
    name: 'nothing, where what found it finds it still',
    url: byReference,
    answer: { body: found() },
    beside: [
      { at: 'lookup by-name/xml', url: below('web01'), body: found([WEB01, 'web01']) },
      { at: below('web01'), body: found([WEB01, 'web01']) },
    ],
    verdict: ['fail', ['/', WEB01, 'no item']],
  },
  {
    name: 'nothing, where what found it finds it no more',
    url: byReference,
    answer: { body: found() },
    beside: [
      { at: 'lookup by-name/xml', url: below('web01'), body: found([WEB01, 'web01']) },
      { at: below('web01'), body: found() },
    ],
    verdict: ['not-observed', 'What was looked up was deleted during the run.'],
  },
  {
    name: 'by a name',
    url: below('web01'),
    answer: { body: found([WEB01, 'web01']) },
    verdict: ['not-observed', 'Nothing was looked up by its reference.'],
  },
]);

checkTable(lookupByName, 'lookup by-name/xml', [
  { name: 'the object', url: below('web01'), answer: { body: found([WEB01, 'web01']) }, verdict: 'pass' },
  {
    name: 'two of the name, in another spelling',
    url: below('WEB01'),
    answer: { body: found([WEB01, 'web01', 'VM'], [WEB02, 'Web01']) },
    verdict: 'pass',
  },
  {
    name: 'another name, another kind, another host',
    url: below('web01'),
    answer: {
      body: found(
        [WEB02, 'web02'],
        [`urn:VMware:Host:${HOST}.host-1`, 'web01', 'Host'],
        [WEB01.replace(HOST, OTHER), 'web01'],
      ),
    },
    verdict: [
      'fail',
      [item(1, 'ObjectName'), 'web01', 'web02'],
      [item(2, 'ObjectType'), 'Vm', 'Host'],
      [item(3, 'ObjectRef'), `an object of urn:veeam:HierarchyRoot:${HOST}`, WEB01.replace(HOST, OTHER)],
    ],
  },
  {
    name: 'nothing',
    url: below('web01'),
    answer: { body: found() },
    verdict: ['fail', ['/', 'Vm web01', 'no item']],
  },
  {
    name: 'refused',
    url: below('web01'),
    answer: { status: 404, body: xml('Error') },
    verdict: ['blocked', 'blocked by xml-well-formed'],
  },
  {
    name: 'by an asterisk',
    url: below('*'),
    answer: { body: found([WEB01, 'web01']) },
    verdict: ['not-observed', 'Nothing was looked up by its name.'],
  },
]);

/** The planned lookup by name. */
const named = (...items: Parameters<typeof found>) => ({ at: 'lookup by-name/xml', body: found(...items) });

checkTable(lookupAnyName, 'lookup xml', [
  {
    name: 'whatever has a name',
    url: below('*'),
    answer: { body: found([WEB01, 'web01'], [WEB02, 'web02']) },
    beside: [named([WEB01, 'web01'])],
    verdict: 'pass',
  },
  {
    name: 'only what is called so',
    url: below('*'),
    answer: { body: found() },
    beside: [named([WEB01, 'web01'])],
    verdict: ['fail', ['/', `web01 (${WEB01})`, 'no item']],
  },
  {
    name: 'below another host',
    url: below('*').replace(HOST, OTHER),
    answer: { body: found() },
    beside: [named([WEB01, 'web01'])],
    verdict: ['not-observed', 'Nothing of the kind was looked up by its name.'],
  },
]);

checkTable(lookupItemEach, 'lookup xml', [
  { name: 'one for each', answer: { body: xml('HierarchyItems') }, verdict: 'pass' },
  {
    name: 'one of them twice',
    answer: { body: found([WEB01, 'web01'], [WEB02, 'web02'], [WEB01, 'web01']) },
    verdict: ['fail', [item(3, 'ObjectRef'), 'another object', WEB01]],
  },
  {
    name: 'one object',
    answer: { body: found([WEB01, 'web01']) },
    verdict: ['not-observed', 'The lookup found fewer than two objects.'],
  },
]);

checkTable(lookupReferenceByRule, 'lookup xml', [
  { name: 'by the rule', url: below('*'), answer: { body: xml('HierarchyItems') }, verdict: 'pass' },
  {
    name: 'objects of Cloud Director, which have URNs of their own',
    url: url(`host=${OTHER}&name=*&type=OrgVdc`),
    answer: { body: found([`urn:vCloud:OrgVdc:${OTHER}.urn:vcloud:vdc:${HOST}`, 'vdc', 'OrgVdc']) },
    verdict: 'pass',
  },
  {
    name: 'of another host, and of another kind',
    url: below('*'),
    answer: { body: found([WEB01.replace(HOST, OTHER), 'web01'], [WEB02.replace('Vm', 'Host'), 'web02']) },
    verdict: [
      'fail',
      [item(1, 'ObjectRef'), `urn:<Platform>:Vm:${HOST}.<ObjectRef>`, WEB01.replace(HOST, OTHER)],
      [item(2, 'ObjectRef'), `urn:<Platform>:Vm:${HOST}.<ObjectRef>`, WEB02.replace('Vm', 'Host')],
    ],
  },
  {
    name: 'no object',
    url: below('*'),
    answer: { body: found() },
    verdict: ['not-observed', 'The lookup found no object.'],
  },
]);

const hosts = (hostType: string) => ({
  at: `${API}hierarchyRoots?format=Entity`,
  body: xml('HierarchyRoots', ['<HostType>VC<', `<HostType>${hostType}<`]),
});

checkTable(lookupServiceLinks, 'getLookupService json', [
  {
    name: 'VMs, tags and storage pods',
    answer: { body: json('LookupSvc') },
    beside: [hosts('VC')],
    verdict: 'pass',
  },
  {
    name: 'VMs of a host of Hyper-V',
    answer: { body: json('LookupSvc', { '/Links/3': undefined, '/Links/2': undefined }) },
    beside: [hosts('HvServer')],
    verdict: 'pass',
  },
  {
    name: 'no storage pods of a vCenter',
    of: 'getLookupService xml',
    answer: { body: xml('LookupSvc', ['type=StoragePod', 'type=Folder']) },
    beside: [hosts('VC')],
    verdict: ['fail', ['/Links', 'StoragePod of vc01.example.com', 'no such link']],
  },
  {
    name: 'nothing of a host',
    answer: { body: json('LookupSvc').replaceAll(HOST, OTHER) },
    beside: [hosts('Scvmm')],
    verdict: ['fail', ['/Links', 'Vm of vc01.example.com', 'no such link']],
  },
  {
    name: 'hosts were not read',
    answer: { body: json('LookupSvc') },
    verdict: ['not-observed', 'No virtualization host was read.'],
  },
]);
