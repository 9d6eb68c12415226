import { policyDisabled } from '../../../src/checks/cdp/policy-disabled.js';
import { policyEnabled } from '../../../src/checks/cdp/policy-enabled.js';
import { FINDS } from '../finds.js';
import { checkTable, json, jsonValue, xml } from '../harness.js';

const ENABLED = 'getCdpPolicy after/enableCdpPolicy/cdp.enable/json';
const link = (rel: string): readonly [string, Readonly<Record<string, string>>][] => [
  ['/Links', [{ Rel: rel, Href: 'https://em.example.com:9398/api/cdpPolicies/1' }] as never],
];
const policy = (enabled: boolean, rel: string): string =>
  json('CdpPolicy', { '/ScheduleEnabled': enabled, ...Object.fromEntries(link(rel)) });

checkTable(policyEnabled, ENABLED, [
  { name: 'its schedule is enabled', answer: { body: policy(true, 'Edit') }, verdict: 'pass' },
  { name: 'it can be disabled', answer: { body: policy(false, 'Disable') }, verdict: 'pass' },
  {
    name: 'it can only be enabled',
    answer: { body: policy(false, 'Enable') },
    verdict: ['warn', ['/ScheduleEnabled', 'true', 'false']],
  },
  { name: 'no answer of that kind', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
]);

const AFTER = 'after/disableCdpPolicy/cdp.disable';
const { uid } = FINDS.one('CdpPolicy');
const list = (of: string): string => json('CdpPolicies', { '/CdpPolicies/0/UID': of });
const asked = { at: 'disableCdpPolicy json', body: json('Task') };

checkTable(policyDisabled, `listCdpPolicies ${AFTER}/json`, [
  { name: 'it is still listed', answer: { body: list(uid) }, beside: [asked], verdict: 'pass' },
  {
    name: 'it is not',
    answer: { body: list('urn:veeam:CdpPolicy:ffffffff-0000-4000-8000-000000000001') },
    beside: [asked],
    verdict: ['fail', ['/', uid.split(':').at(-1) ?? '', 'absent']],
  },
  { name: 'no answer of that kind', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
]);

const sessions = (state: string): string =>
  JSON.stringify({ CdpReplicaSessions: [jsonValue('CdpReplicaSession', { '/State': state })] });

checkTable(policyDisabled, `listCdpPolicySessions ${AFTER}/json`, [
  { name: 'nothing is at work', answer: { body: sessions('Stopped') }, verdict: 'pass' },
  {
    name: 'a session is at work',
    answer: { body: sessions('Working') },
    verdict: ['fail', ['/State', 'Stopped', 'Working']],
  },
  {
    name: 'a session is at work, in XML',
    of: `listCdpPolicySessions ${AFTER}/xml`,
    answer: { body: xml('CdpReplicaSessions', [/<State>\w+/, '<State>Working']) },
    verdict: ['fail', ['/State', 'Stopped', 'Working']],
  },
  { name: 'no answer of that kind', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
]);
