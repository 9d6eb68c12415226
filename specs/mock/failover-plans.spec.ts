import { describe, expect, it } from 'vitest';
import { ID } from './ids.js';
import { type InProcess, inProcess, type TaskBody, xmlBody } from './in-process.js';
import { tinyEstate } from './tiny.js';

const entity = (em: InProcess, path: string): Record<string, unknown> =>
  em.get(`${path}?format=Entity`).json();
const done = (task: TaskBody, operation: string): void => {
  expect(task).toMatchObject({ State: 'Finished', Operation: operation, Result: { Success: true } });
};

describe('a failover plan', () => {
  const PLAN = `failoverPlans/${ID.plan}`;
  const sessions = (em: InProcess): unknown[] => em.get('restoreSessions').json<{ Refs: unknown[] }>().Refs;

  it('gets another description', () => {
    const em = inProcess(tinyEstate());
    done(
      em.finished(em.send('PUT', PLAN, { ...entity(em, PLAN), Description: 'Web first' })),
      'EditFailoverPlan',
    );
    expect(entity(em, PLAN)).toMatchObject({ Description: 'Web first', Name: 'Second "Site"' });
  });

  it('starts a session for each of its machines, which Undo ends', () => {
    const em = inProcess(tinyEstate());
    done(em.finished(em.send('POST', `${PLAN}?action=start`, { StartNow: true })), 'StartFailoverPlan');
    expect(sessions(em)).toHaveLength(2);
    expect(em.estate.restoreSessions.at(-1)).toMatchObject({ vmName: 'web01', state: 'Working' });
    done(em.finished(em.send('POST', `${PLAN}?action=undo`)), 'UndoFailoverPlan');
    em.get('tasks');
    expect(em.estate.restoreSessions.at(-1)).toMatchObject({ state: 'Stopped' });
  });

  it('starts when it is told to', () => {
    const em = inProcess(tinyEstate());
    const start = xmlBody('FailoverPlanManagementSpec', '<StartDate>2026-06-20T12:10:00Z</StartDate>');
    em.finished(em.send('POST', `${PLAN}?action=start`, start));
    expect(sessions(em)).toHaveLength(1);
    em.tick(11 * 60_000);
    expect(sessions(em)).toHaveLength(2);
  });

  it.each([
    ['neither now nor later', { StartNow: false }],
    ['no body', undefined],
    ['a date that is none', { StartDate: 'tomorrow' }],
  ])('is not started %s', (_what, body) => {
    const em = inProcess(tinyEstate());
    expect(em.send('POST', `${PLAN}?action=start`, body).status).toBe(400);
  });
});
