import { entity } from '../../resource/kind.js';
import { recordOf, single } from '../../routes/resources.js';
import { ok, type Route, route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { entityLayout } from '../../serialize/layouts.js';
import { SYSTEM_SESSION_EVENTS } from './layouts.js';
import { systemSession, systemSessionEvents } from './system-session.js';

/** What Enterprise Manager itself has done. */
export const SYSTEM_SESSION_ROUTES: readonly Route[] = [
  // Entities without being asked for; the items are called like the list's member.
  route('listSystemSessions', 'GET systemSessions', ({ world }) =>
    ok(
      document(
        'SystemSessions',
        { kind: 'list', member: 'Sessions', element: 'Sessions', item: entityLayout('SystemSession') },
        { Sessions: world.estate.estate.systemSessions.map((s) => entity(systemSession, s, world)) },
      ),
    ),
  ),
  single('getSystemSession', systemSession),
  route('listSystemSessionEvents', 'GET systemSessions/{ID}/events', (call) => {
    const events = systemSessionEvents(recordOf(systemSession, call), call.world);
    return ok(document('SystemSessionEvents', SYSTEM_SESSION_EVENTS, events));
  }),
];
