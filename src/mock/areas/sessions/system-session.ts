import { kind, type World } from '../../resource/kind.js';
import { entityUp } from '../../resource/links.js';
import type { Members, Schemas } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import type { SystemSessionRecord } from './system-records.js';

/** Documentation: get_systemsessions, get_systemsessions_id. No query finds them. */
export const systemSession = kind('SystemSession', {
  links: (_record, to) => [
    to.other,
    { Rel: 'Down', Href: to.href('/events'), Name: 'Events', Type: 'SystemSessionEvents' },
  ],

  members: ({ type, created, ended, state, message }) => ({
    SessionType: type as Members<'SystemSession'>['SessionType'],
    CreationTimeUTC: utc(created),
    ...(ended === undefined
      ? {}
      : { EndTimeUTC: utc(ended), Result: { Result: state, Message: message, IsCanceled: false } }),
    State: state,
  }),
});

/** The log of a session (documentation: get_systemsessions_id_events); its times have no zone. */
export function systemSessionEvents(
  record: SystemSessionRecord,
  { site }: World,
): Schemas['SystemSessionEvents'] {
  return {
    Events: record.events.map(({ created, message }, i) => ({
      CreationTimeUTC: utc(created).replace('Z', ''),
      Message: message,
      Order: i + 1,
    })),
    Href: site.resource('SystemSession', record.id, '/events'),
    Type: 'SystemSessionEvents',
    Links: [entityUp(site, 'SystemSession', record)],
  };
}
