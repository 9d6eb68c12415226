import { acceptedWithTask } from '../../../src/checks/tasks/accepted-with-task.js';
import { taskAddress } from '../../../src/checks/tasks/task-address.js';
import { taskEnds } from '../../../src/checks/tasks/task-ends.js';
import { taskLinksToOutcome } from '../../../src/checks/tasks/task-links-to-outcome.js';
import { taskListed } from '../../../src/checks/tasks/task-listed.js';
import { taskResult } from '../../../src/checks/tasks/task-result.js';
import { taskStates } from '../../../src/checks/tasks/task-states.js';
import { workSucceeds } from '../../../src/checks/tasks/work-succeeds.js';
import { API, checkTable, json } from '../harness.js';

const AT = 'getTask createCloudTenant/json';
const FINISHED = json('Task');
const inState = (state: string): string => json('Task', { '/State': state, '/Result': undefined });
const FAILED = json('Task', { '/Result': { Message: 'No space', Success: false } });
const NO_ANSWER = {
  name: 'no task',
  answer: { status: 500 },
  verdict: ['blocked', 'blocked by status-code'],
} as const;

checkTable(acceptedWithTask, 'createCloudTenant json', [
  { name: 'a task', answer: { body: FINISHED }, verdict: 'pass' },
  {
    name: 'a body that is no task',
    answer: { body: json('CloudTenant') },
    verdict: ['warn', ['/', 'Task', 'absent']],
  },
  NO_ANSWER,
]);

checkTable(taskEnds, AT, [
  { name: 'it has ended', answer: { body: FINISHED }, verdict: 'pass' },
  {
    name: 'it runs, and has ended when asked again',
    answer: { body: inState('Running') },
    beside: [{ at: AT, body: FINISHED }],
    verdict: 'pass',
  },
  {
    name: 'it runs to the end',
    answer: { body: inState('Running') },
    verdict: ['fail', ['/State', 'Finished', 'Running']],
  },
  NO_ANSWER,
]);

checkTable(taskResult, AT, [
  { name: 'finished, with a result', answer: { body: FINISHED }, verdict: 'pass' },
  { name: 'finished, and failed', answer: { body: FAILED }, verdict: 'pass' },
  {
    name: 'finished, without a result',
    answer: { body: inState('Finished') },
    verdict: ['fail', ['/Result', 'Success', 'absent']],
  },
  {
    name: 'still running',
    answer: { body: inState('Running') },
    verdict: ['not-observed', 'The task has not ended.'],
  },
]);

checkTable(taskStates, AT, [
  ...['Running', 'OperationFinished', 'Finished'].map((state) => ({
    name: state,
    answer: { body: inState(state) },
    verdict: 'pass' as const,
  })),
  {
    name: 'from Finished back to Running',
    answer: { body: FINISHED },
    beside: [{ at: AT, body: inState('Running') }],
    verdict: ['fail', ['/State', 'Finished', 'Running']],
  },
  NO_ANSWER,
]);

checkTable(workSucceeds, AT, [
  { name: 'success', answer: { body: FINISHED }, verdict: 'pass' },
  {
    name: 'a failure',
    answer: { body: FAILED },
    verdict: ['fail', ['/Result', 'Success', 'No space']],
  },
  {
    name: 'an action may fail',
    of: 'getTask startAgentBackupJob/json',
    answer: { body: FAILED },
    verdict: 'not-applied',
  },
  {
    name: 'still running',
    answer: { body: inState('Running') },
    verdict: ['not-observed', 'The task has not ended.'],
  },
]);

checkTable(taskLinksToOutcome, AT, [
  { name: 'a Related link', answer: { body: FINISHED }, verdict: 'pass' },
  {
    name: 'none',
    answer: { body: json('Task', { '/Links/1': undefined, '/Links': [] }) },
    verdict: ['warn', ['/Links', 'Related or Down or Download', 'absent']],
  },
  {
    name: 'a failure',
    answer: { body: FAILED },
    verdict: ['not-observed', 'The task has not succeeded.'],
  },
]);

const LISTED = 'listTasks of-the-session/json';
const BEGUN = 'createVCloudOrganizationConfig json';
const tasks = (id: string): string =>
  json('Tasks', { '/Tasks/0/TaskId': id, '/Tasks/0/Href': `${API}tasks/${id}` });

checkTable(taskListed, LISTED, [
  {
    name: 'the task of an earlier request',
    answer: { body: tasks('task-7') },
    beside: [{ at: BEGUN, body: FINISHED }],
    verdict: 'pass',
  },
  {
    name: 'other tasks only',
    answer: { body: tasks('task-8') },
    beside: [{ at: BEGUN, body: FINISHED }],
    verdict: ['fail', ['/', 'task-7', 'absent']],
  },
  {
    name: 'no request with a task',
    answer: { body: tasks('task-7') },
    verdict: ['not-observed', 'No request was answered with a task.'],
  },
]);

const at = (href: string | undefined): string => json('Task', { '/TaskId': 'task-7', '/Href': href });

checkTable(taskAddress, 'createCloudTenant json', [
  { name: 'at its id', answer: { body: at(`${API}tasks/task-7`) }, verdict: 'pass' },
  {
    name: 'in the singular, as a page has it once',
    answer: { body: at(`${API}task/task-7`) },
    verdict: ['warn', ['/Href', '/tasks/task-7', `${API}task/task-7`]],
  },
  {
    name: 'at another id, when it is read',
    of: AT,
    answer: { body: at(`${API}tasks/task-8`) },
    verdict: ['warn', ['/Href', '/tasks/task-7', `${API}tasks/task-8`]],
  },
  {
    name: 'nowhere',
    answer: { body: at(undefined) },
    verdict: ['warn', ['/Href', '/tasks/task-7', 'absent']],
  },
  NO_ANSWER,
]);
