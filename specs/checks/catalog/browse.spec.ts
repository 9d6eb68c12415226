import { browseAnswer } from '../../../src/checks/catalog/browse-answer.js';
import { API, checkTable, json } from '../harness.js';

const TASK = 'getTask browseCatalogVmRestorePoint/json';
const GUEST = `${API}catalog/vms/web01/vmRestorePoints/5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42/guestfs/`;

checkTable(browseAnswer, 'browseCatalogVmRestorePoint json', [
  { name: '200, as its page has it', answer: { body: json('Task') }, verdict: 'pass' },
  {
    name: '202, as the scenario has it',
    answer: { status: 202, body: json('Task') },
    verdict: ['warn', ['status', '200', '202']],
  },
  {
    name: 'the task leads to the files',
    of: TASK,
    answer: { body: json('Task', { '/Links/1/Rel': 'Down', '/Links/1/Href': GUEST }) },
    verdict: 'pass',
  },
  {
    name: 'the task leads elsewhere',
    of: TASK,
    answer: { body: json('Task') },
    verdict: ['warn', ['/Links', 'a link to guestfs', 'absent']],
  },
  {
    name: 'the task failed',
    of: TASK,
    answer: { body: json('Task', { '/Result': { Message: 'No disk', Success: false } }) },
    verdict: ['not-observed', 'The task has not succeeded.'],
  },
]);
