import { MockOptionError } from '../options.js';
import { acceptIgnored } from './accept-ignored.js';
import { bare401 } from './bare-401.js';
import { byteOrderMark } from './byte-order-mark.js';
import { charsetDiffers } from './charset-differs.js';
import { contentLengthMissing } from './content-length-missing.js';
import { contentTypeWrong } from './content-type-wrong.js';
import { cookieIgnored } from './cookie-ignored.js';
import { creationIgnored } from './creation-ignored.js';
import { cutSessionAccepted } from './cut-session-accepted.js';
import { danglingLink } from './dangling-link.js';
import { deletionIgnored } from './deletion-ignored.js';
import { discoveredComputerHref } from './discovered-computer-href.js';
import { editIgnored } from './edit-ignored.js';
import { errorAlwaysXml } from './error-always-xml.js';
import { errorAsHtml } from './error-as-html.js';
import { errorStatusDiffers } from './error-status-differs.js';
import type { Fault } from './fault.js';
import { fileServerHref } from './file-server-href.js';
import { foreignHost } from './foreign-host.js';
import { foreignTaskShown } from './foreign-task-shown.js';
import { fractionsOfSecondsIgnored } from './fractions-of-seconds-ignored.js';
import { greaterForgetsEqual } from './greater-forgets-equal.js';
import { headerWins } from './header-wins.js';
import { logoffIneffective } from './logoff-ineffective.js';
import { malformedId500 } from './malformed-id-500.js';
import { missingElement } from './missing-element.js';
import { missingLink } from './missing-link.js';
import { missingMemberAccepted } from './missing-member-accepted.js';
import { nasJobHref } from './nas-job-href.js';
import { noChallenge } from './no-challenge.js';
import { noCookie } from './no-cookie.js';
import { noSessionHeader } from './no-session-header.js';
import { notEqualAsEqual } from './not-equal-as-equal.js';
import { notWellFormed } from './not-well-formed.js';
import { oldVersionAccepted } from './old-version-accepted.js';
import { orAsAnd } from './or-as-and.js';
import { pageRepeatsAMember } from './page-repeats-a-member.js';
import { pagingWrong } from './paging-wrong.js';
import { qValuesAsHtml } from './q-values-as-html.js';
import { queryLosesAMember } from './query-loses-a-member.js';
import { referenceEntityDisagree } from './reference-entity-disagree.js';
import { roleIgnored } from './role-ignored.js';
import { sessionNotChecked } from './session-not-checked.js';
import { sessionUnlisted } from './session-unlisted.js';
import { sortDescendingIgnored } from './sort-descending-ignored.js';
import { taskDeletionIgnored } from './task-deletion-ignored.js';
import { taskNeverEnds } from './task-never-ends.js';
import { uidMalformed } from './uid-malformed.js';
import { uidOfOtherKind } from './uid-of-other-kind.js';
import { undocumentedElement } from './undocumented-element.js';
import { undocumentedMethodAccepted } from './undocumented-method-accepted.js';
import { unknownIdAnswered } from './unknown-id-answered.js';
import { wrongLinkType } from './wrong-link-type.js';
import { wrongNamespace } from './wrong-namespace.js';
import { wrongOrder } from './wrong-order.js';
import { wrongOrderAccepted } from './wrong-order-accepted.js';
import { wrongRoot } from './wrong-root.js';
import { wrongStatus } from './wrong-status.js';
import { wrongType } from './wrong-type.js';
import { xmlJsonDisagree } from './xml-json-disagree.js';

export type { Fault } from './fault.js';

/** Every fault there is, in the order of what it is about: form, links, errors, sessions, queries. */
export const FAULTS: readonly Fault[] = [
  notWellFormed,
  wrongRoot,
  wrongNamespace,
  missingElement,
  wrongType,
  wrongOrder,
  undocumentedElement,
  xmlJsonDisagree,
  referenceEntityDisagree,
  uidMalformed,
  uidOfOtherKind,
  wrongStatus,
  contentTypeWrong,
  contentLengthMissing,
  acceptIgnored,
  danglingLink,
  missingLink,
  wrongLinkType,
  foreignHost,
  errorAsHtml,
  unknownIdAnswered,
  malformedId500,
  bare401,
  sessionNotChecked,
  noChallenge,
  noSessionHeader,
  noCookie,
  cookieIgnored,
  logoffIneffective,
  pagingWrong,
  queryLosesAMember,
  notEqualAsEqual,
  orAsAnd,
  greaterForgetsEqual,
  fractionsOfSecondsIgnored,
  sortDescendingIgnored,
  pageRepeatsAMember,
  qValuesAsHtml,
  charsetDiffers,
  byteOrderMark,
  headerWins,
  cutSessionAccepted,
  oldVersionAccepted,
  errorAlwaysXml,
  errorStatusDiffers,
  sessionUnlisted,
  roleIgnored,
  discoveredComputerHref,
  nasJobHref,
  fileServerHref,
  creationIgnored,
  editIgnored,
  deletionIgnored,
  taskDeletionIgnored,
  foreignTaskShown,
  undocumentedMethodAccepted,
  wrongOrderAccepted,
  missingMemberAccepted,
  taskNeverEnds,
];

/** What a fault is, without how it is done. */
export type FaultSummary = Pick<Fault, 'id' | 'summary' | 'breaks' | 'inWrites'>;

/** The faults there are, for lists and explanations. */
export function listFaults(): FaultSummary[] {
  return FAULTS.map(({ id, summary, breaks, inWrites = false }) => ({ id, summary, breaks, inWrites }));
}

/**
 * The faults of those ids.
 *
 * @throws MockOptionError naming the faults there are, where one is not
 */
export function faultsOf(ids: readonly string[]): Fault[] {
  return [...new Set(ids)].map((id) => {
    const fault = FAULTS.find((f) => f.id === id);
    if (fault !== undefined) return fault;
    const known = FAULTS.map((f) => f.id).join(', ');
    throw new MockOptionError(`There is no fault "${id}". Known faults: ${known}.`);
  });
}
