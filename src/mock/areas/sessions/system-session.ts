import type { Kind, World } from '../../resource/kind.js';
import { toEntity, toReference } from '../../resource/links.js';
import type { Link, Schemas } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import type { SystemSessionRecord } from './system-records.js';

/** Documentation: get_systemsessions, get_systemsessions_id. No query finds them. */
export const systemSession: Kind<SystemSessionRecord, 'SystemSession'> = {
  name: 'SystemSession',
  plural: 'SystemSessions',
  noun: 'system session',
  records: (estate) => estate.systemSessions,

  referenceLinks: (record, world) => [toEntity(world.site, 'SystemSession', record), events(record, world)],
  entityLinks: (record, world) => [toReference(world.site, 'SystemSession', record), events(record, world)],

  members: ({ type, created, ended, state, message }) => ({
    SessionType: type,
    CreationTimeUTC: utc(created),
    ...(ended === undefined
      ? {}
      : { EndTimeUTC: utc(ended), Result: { Result: state, Message: message, IsCanceled: false } }),
    State: state,
  }),

  fields: {},
};

function events(record: SystemSessionRecord, { site }: World): Link {
  const Href = site.resource('SystemSession', record.id, '/events');
  return { Rel: 'Down', Href, Name: 'Events', Type: 'SystemSessionEvents' };
}

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
    Links: [
      {
        Rel: 'Up',
        Href: site.entity('SystemSession', record.id),
        Name: record.name,
        Type: 'SystemSession',
      },
    ],
  };
}
