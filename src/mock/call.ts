import { randomUUID } from 'node:crypto';
import { taskEntity } from './areas/tasks/task.js';
import type { MockRequest, Setup } from './dispatch.js';
import type { Form } from './negotiate.js';
import { readBody } from './requests/read.js';
import { Site } from './resource/site.js';
import { tenantView } from './rights/tenant-view.js';
import type { Match } from './routes/match.js';
import type { Call } from './routes/route.js';
import { document } from './serialize/layout.js';
import { TASK } from './serialize/layouts.js';
import type { Session } from './sessions.js';
import type { Target } from './target.js';

/** What a call is made from. */
interface Parts {
  /** Its faults are those of the operation. */
  readonly setup: Setup;
  readonly request: MockRequest;
  readonly target: Target;
  readonly match: Pick<Match, 'id' | 'ids' | 'rest'>;
  readonly form: Form;
  readonly session: Session | undefined;
}

/** What a handler gets to see and to do, faults included. */
export function callOf({ setup, request, match: { id, ids, rest }, target, form, session }: Parts): Call {
  const { store, tasks, sessions, account, accounts, profile, faults, now } = setup;
  const { headers, body = Buffer.alloc(0) } = request;
  const idle = faults.some((fault) => fault.withoutEffect === true);
  const world = {
    estate: session?.tenant === undefined ? store.view : tenantView(store.view, session.tenant),
    site: new Site(request.origin, profile.hex, setup.without),
    tasks: faults.some((fault) => fault.everyTask === true)
      ? sessions.list().flatMap((s) => s.tasks)
      : (session?.tasks ?? []),
    sliced: request.sliced === true,
    objectsInJob: profile.objectsInJob,
  };
  const act: Call['act'] = (effect) => {
    if (!idle) effect();
  };
  return {
    target,
    id,
    ids,
    rest,
    form,
    world,
    session,
    sessions,
    account,
    accounts,
    profile,
    contentType: headers['content-type'],
    body,
    authorization: headers.authorization,
    now: now(),
    newId: randomUUID,
    resolve: (record, all) =>
      faults.reduce((r, fault) => (fault.resolve ? fault.resolve(r, all) : r), record),
    act,
    read: (spec) =>
      readBody({ bytes: body, contentType: headers['content-type'], accept: headers.accept }, spec),
    readIfAny: (spec) =>
      body.length === 0
        ? undefined
        : readBody({ bytes: body, contentType: headers['content-type'], accept: headers.accept }, spec),
    change: (change) => act(() => store.change(change)),
    start: (operation, work) => {
      const task = tasks.start(operation, idle ? () => ({}) : work);
      if (session !== undefined) sessions.addTask(session, task);
      return { status: 202, document: document('Task', TASK, taskEntity(task, world)) };
    },
    endTask: (task) => {
      tasks.stop(task);
      if (session !== undefined) sessions.removeTask(session, task);
    },
  };
}
