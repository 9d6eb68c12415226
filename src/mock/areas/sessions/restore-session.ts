import { choice, ID, NAME, SERVER, text, time } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { Members } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import { RESULTS } from './backup-session.js';

const TYPES = ['FileLevelRestore', 'RestoreVm'];
const STATES = ['Starting', 'Stopping', 'Working', 'Stopped'];

/** Documentation: get_restoresessions, get_restoresessions_id, get_query_restoresession. */
export const restoreSession = kind('RestoreSession', {
  links: (record, to) => [
    to.up('BackupServer', record.backupServer),
    to.other,
    ...(record.vmRestorePoint === undefined
      ? []
      : [to.up('VmRestorePoint', record.vmRestorePoint, 'Related')]),
  ],

  members: (record) => ({
    JobType: record.type as Members<'RestoreSession'>['JobType'],
    CreationTimeUTC: utc(record.created),
    ...(record.ended === undefined ? {} : { EndTimeUTC: utc(record.ended) }),
    State: record.state,
    Result: record.result,
    Progress: record.progress,
    ...(record.vmRef === undefined ? {} : { RestoredObjRef: record.vmRef }),
    VmDisplayName: record.vmName,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    Type: choice(TYPES, 'type'),
    CreationTime: time('created'),
    EndTime: time('ended'),
    State: choice(STATES, 'state'),
    Result: choice(RESULTS, 'result'),
    ...SERVER,
    VmDisplayName: text('vmName'),
  },
});
