import { bodyWithSuccess } from '../../../src/checks/http/body-with-success.js';
import { checkTable, xml } from '../harness.js';

checkTable(bodyWithSuccess, 'getBackup entity/xml', [
  { name: 'a representation', answer: { body: xml('Backup') }, verdict: 'pass' },
  { name: 'nothing', answer: { body: '' }, verdict: ['fail', ['/', 'a representation', 'an empty body']] },
  {
    name: 'an error is another matter',
    answer: { status: 500, body: '' },
    verdict: ['not-observed', 'The answer is 500.'],
  },
]);
