import { agentScheduleTurnedOver } from './agents/agent-schedule-turned-over.js';
import type { Check } from './check.js';
import { smallQuotaRefused } from './cloud/small-quota-refused.js';
import { JOB_CHECKS } from './job-checks.js';
import { acceptedWithTask } from './tasks/accepted-with-task.js';
import { deletedTaskRefused } from './tasks/deleted-task-refused.js';
import { foreignTaskRefused } from './tasks/foreign-task-refused.js';
import { taskEnds } from './tasks/task-ends.js';
import { taskLinksToOutcome } from './tasks/task-links-to-outcome.js';
import { taskListed } from './tasks/task-listed.js';
import { taskResult } from './tasks/task-result.js';
import { taskStates } from './tasks/task-states.js';
import { workSucceeds } from './tasks/work-succeeds.js';
import { createdAsSent } from './writes/created-as-sent.js';
import { createdIsListed } from './writes/created-is-listed.js';
import { deletedIsGone } from './writes/deleted-is-gone.js';
import { deletedNotListed } from './writes/deleted-not-listed.js';
import { editedAsSent } from './writes/edited-as-sent.js';
import { editedInPart } from './writes/edited-in-part.js';
import { malformedBodyRefused } from './writes/malformed-body-refused.js';
import { missingMemberRefused } from './writes/missing-member-refused.js';
import { mistypedMemberRefused } from './writes/mistyped-member-refused.js';
import { refusedChangesNothing } from './writes/refused-changes-nothing.js';
import { undocumentedMethodRefused } from './writes/undocumented-method-refused.js';
import { unknownMemberRefused } from './writes/unknown-member-refused.js';
import { wrongOrderRefused } from './writes/wrong-order-refused.js';

/** The checks of what writes, and of the tasks it starts. */
export const WRITE_CHECKS: readonly Check[] = [
  acceptedWithTask,
  deletedTaskRefused,
  foreignTaskRefused,
  taskEnds,
  taskLinksToOutcome,
  taskListed,
  taskResult,
  taskStates,
  workSucceeds,
  createdAsSent,
  createdIsListed,
  deletedIsGone,
  deletedNotListed,
  editedAsSent,
  editedInPart,
  malformedBodyRefused,
  missingMemberRefused,
  mistypedMemberRefused,
  refusedChangesNothing,
  undocumentedMethodRefused,
  unknownMemberRefused,
  wrongOrderRefused,
  agentScheduleTurnedOver,
  smallQuotaRefused,
  ...JOB_CHECKS,
];
