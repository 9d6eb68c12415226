import { ACCEPT } from '../../http/session.js';
import type { Case, Probe } from '../case.js';
import type { Role, WritePurpose } from './case.js';
import type { Scene } from './steps.js';

/**
 * What else there is to see of a task: it is listed, hidden from other sessions, and gone when it is deleted. Goes on
 * after the first task of the cases, once for each media type.
 */
export function planTasks({ contract, target }: Scene, cases: readonly Case[], logonUrl: string): Case[] {
  return (['xml', 'json'] as const).flatMap((media): Case[] => {
    const task = cases.find((c) => c.purpose === 'task' && c.expect.media === media && c.probes.length > 0);
    const begun = task?.role?.before;
    if (task?.role === undefined || begun === undefined) return [];
    const role: Role = { ...task.role, before: begun, after: [begun] };
    const { until: _, action: __, ...plain } = role;
    const make = (
      id: string,
      as: string,
      purpose: WritePurpose | 'logon',
      c: Pick<Case, 'expect'>,
      p: Probe,
    ): Case => ({
      id: `${id} ${as}/${media}`,
      operation: contract.operation(id),
      variant: `${as}/${media}`,
      purpose,
      ...c,
      probes: [p],
      ordered: true,
      ...(purpose === 'logon' ? {} : { role: plain }),
    });
    const accept = ACCEPT[media];
    const run = { identity: { kind: 'run' }, accept } as const;
    const itself = { kind: 'task', caseId: begun } as const;
    const list = { kind: 'url', url: new URL('tasks', target.base).href } as const;
    const query = { kind: 'url', url: new URL('query?type=Task', target.base).href } as const;
    const other = make(
      'logon',
      'second-session',
      'logon',
      { expect: { status: [contract.operation('logon').successStatus], media, form: 'entity' } },
      { destination: { kind: 'url', url: logonUrl }, identity: { kind: 'none' }, credentials: 'run', accept },
    );
    const shown = { expect: { status: [200], media, form: 'entity' } } as const;
    const found = { expect: { status: [200], media, form: 'entity' } } as const;
    // Genuine servers answer 500 for a task that they do not have (FACTS).
    const refused = { expect: { status: [404, 500], media, form: 'error' } } as const;
    return [
      make('listTasks', 'of-the-session', 'tasks-listed', shown, { destination: list, ...run }),
      make('queryTask', 'of-the-session', 'tasks-listed', found, { destination: query, ...run }),
      other,
      make('getTask', 'foreign', 'foreign-task', refused, {
        destination: itself,
        identity: { kind: 'case', caseId: other.id },
        accept,
      }),
      make(
        'deleteTask',
        'own',
        'delete-task',
        { expect: { status: [204] } },
        { destination: itself, ...run },
      ),
      make('getTask', 'deleted', 'deleted-task', refused, { destination: itself, ...run }),
    ];
  });
}
