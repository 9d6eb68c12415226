import { createdAsSent } from '../../../src/checks/writes/created-as-sent.js';
import { createdIsListed } from '../../../src/checks/writes/created-is-listed.js';
import { deletedNotListed } from '../../../src/checks/writes/deleted-not-listed.js';
import { editedAsSent } from '../../../src/checks/writes/edited-as-sent.js';
import { editedInPart } from '../../../src/checks/writes/edited-in-part.js';
import { refusedChangesNothing } from '../../../src/checks/writes/refused-changes-nothing.js';
import { checkTable, json } from '../harness.js';

const NAME = 'em-conformance-spec-credentials-json';
const credentials = (username: string, description: string): string =>
  json('CredentialsInfo', { '/Username': username, '/Description': description });
/** The collection with one member, which is called so. */
const list = (username: string): string =>
  json('CredentialsInfoList', { '/CredentialsInfos/0/Username': username });

checkTable(createdAsSent, 'getCredentials created/json', [
  { name: 'what was sent', answer: { body: credentials(NAME, 'To be deleted') }, verdict: 'pass' },
  {
    name: 'another value',
    answer: { body: credentials(NAME, 'Something else') },
    verdict: ['fail', ['/Description', 'To be deleted', 'Something else']],
  },
  {
    name: 'a kind whose entity shows nothing of what is sent',
    of: 'getVmRestorePointMount created/json',
    answer: { body: json('VmRestorePointMount') },
    verdict: ['not-observed', 'Nothing was sent that the entity shows.'],
  },
]);

checkTable(editedAsSent, 'getCredentials edited/json', [
  { name: 'the change', answer: { body: credentials(NAME, 'Edited, to be deleted') }, verdict: 'pass' },
  {
    name: 'what was there before',
    answer: { body: credentials(NAME, 'To be deleted') },
    verdict: ['fail', ['/Description', 'Edited, to be deleted', 'To be deleted']],
  },
  { name: 'no answer of that kind', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
]);

checkTable(editedInPart, 'getCredentials edited/json', [
  { name: 'the rest as it was', answer: { body: credentials(NAME, 'x') }, verdict: 'pass' },
  {
    name: 'the rest lost',
    answer: { body: credentials('', 'Edited, to be deleted') },
    verdict: ['fail', ['/Username', NAME, 'absent']],
  },
  { name: 'no answer of that kind', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
]);

checkTable(createdIsListed, 'listCredentials created/json', [
  { name: 'it stands in the collection', answer: { body: list(NAME) }, verdict: 'pass' },
  {
    name: 'it does not',
    answer: { body: list('another') },
    verdict: ['fail', ['/', NAME, 'absent']],
  },
  {
    name: 'it does when asked again',
    answer: { body: list('another') },
    beside: [{ at: 'listCredentials created/json', body: list(NAME) }],
    verdict: 'pass',
  },
  { name: 'no collection', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
]);

checkTable(deletedNotListed, 'listCredentials deleted/json', [
  { name: 'it is gone', answer: { body: list('another') }, verdict: 'pass' },
  {
    name: 'it is still there',
    answer: { body: list(NAME) },
    verdict: ['fail', ['/', 'absent', NAME]],
  },
  { name: 'no collection', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
]);

const REFUSED = 'em-conformance-spec-refused-json';

checkTable(refusedChangesNothing, 'listCredentials unchanged/json', [
  { name: 'nothing of that name', answer: { body: list(NAME) }, verdict: 'pass' },
  {
    name: 'what was refused is there',
    answer: { body: list(REFUSED) },
    verdict: ['fail', ['/', 'absent', REFUSED]],
  },
  { name: 'no collection', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
]);
