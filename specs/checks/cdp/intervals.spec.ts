import { intervalsWithin } from '../../../src/checks/cdp/intervals-within.js';
import { checkTable, json, xml } from '../harness.js';

const EVER = '2020-01-01T00:00:00Z to 2099-01-01T00:00:00Z';

checkTable(intervalsWithin, 'getCdpReplicaVmIntervals json', [
  { name: 'between the times', answer: { body: json('CdpReplicaIntervals') }, verdict: 'pass' },
  {
    name: 'one that begins too early, in XML',
    of: 'getCdpReplicaVmIntervals xml',
    answer: { body: xml('CdpReplicaIntervals', [/2026(-03-10T00:00:05)/, '2019$1']) },
    verdict: ['fail', ['/Intervals/0/StartDate', EVER, '2019-03-10T00:00:05']],
  },
  {
    name: 'one that ends too late',
    answer: { body: json('CdpReplicaIntervals', { '/Intervals/1/EndDate': '2100-01-01T00:00:00' }) },
    verdict: ['fail', ['/Intervals/1/EndDate', EVER, '2100-01-01T00:00:00']],
  },
  {
    name: 'none where none can be',
    of: 'getCdpReplicaVmIntervals long-ago/json',
    answer: { body: json('CdpReplicaIntervals', { '/Intervals': [] }) },
    verdict: 'pass',
  },
  {
    name: 'a task',
    answer: { body: json('Task') },
    verdict: ['not-observed', 'The answer holds no intervals.'],
  },
]);
