import type { ObjectLayout } from '../../serialize/layout.js';
import { type Own, partLayout, resourceLayout } from '../../serialize/parts.js';

/** What a system session has of its own. */
export const SYSTEM_SESSION_LAYOUTS = {
  SystemSession: {
    members: ['SessionType', 'CreationTimeUTC', 'EndTimeUTC', 'State', 'Result'],
    layouts: { Result: partLayout(['Result', 'Message', 'IsCanceled']) },
  },
} as const satisfies Readonly<Record<string, Own>>;

/** The log of a session: its entries stand right below the root, each called Events. */
export const SYSTEM_SESSION_EVENTS: ObjectLayout = resourceLayout(['Events'], {
  Events: { kind: 'repeated', item: partLayout(['CreationTimeUTC', 'Message', 'Order']) },
});
