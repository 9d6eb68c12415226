import { AREA_CHECKS } from './areas.js';
import { policyObjectLinks } from './cdp/policy-object-links.js';
import type { Check } from './check.js';
import { errorEntity } from './errors/error-entity.js';
import { forbiddenRefused } from './errors/forbidden-refused.js';
import { inventedSessionRefused } from './errors/invented-session-refused.js';
import { malformedIdRefused } from './errors/malformed-id-refused.js';
import { spoiltSessionRefused } from './errors/spoilt-session-refused.js';
import { unauthenticatedRefused } from './errors/unauthenticated-refused.js';
import { unknownIdRefused } from './errors/unknown-id-refused.js';
import { unknownParentRefused } from './errors/unknown-parent-refused.js';
import { acceptHonoured } from './http/accept-honoured.js';
import { contentCoding } from './http/content-coding.js';
import { contentLength } from './http/content-length.js';
import { contentType } from './http/content-type.js';
import { defaultXml } from './http/default-xml.js';
import { httpVersion } from './http/http-version.js';
import { noBody } from './http/no-body.js';
import { statusCode } from './http/status-code.js';
import { collectionOfOneKind } from './identity/collection-of-one-kind.js';
import { hrefOfKind } from './identity/href-of-kind.js';
import { innerReferences } from './identity/inner-references.js';
import { memberOfCollection } from './identity/member-of-collection.js';
import { referenceEntityAgree } from './identity/reference-entity-agree.js';
import { uidAgrees } from './identity/uid-agrees.js';
import { uidPattern } from './identity/uid-pattern.js';
import { uidPersists } from './identity/uid-persists.js';
import { uidUnique } from './identity/uid-unique.js';
import { xmlJsonAgree } from './identity/xml-json-agree.js';
import { repositoryKind } from './infrastructure/repository-kind.js';
import { jsonAdditions } from './json/json-additions.js';
import { jsonListedValues } from './json/json-listed-values.js';
import { jsonMembersOnce } from './json/json-members-once.js';
import { jsonNames } from './json/json-names.js';
import { jsonNamesMixed } from './json/json-names-mixed.js';
import { jsonRequired } from './json/json-required.js';
import { jsonValues } from './json/json-values.js';
import { jsonWellFormed } from './json/json-well-formed.js';
import { actionLinks } from './links/action-links.js';
import { actionNamed } from './links/action-named.js';
import { actionsOnResource } from './links/actions-on-resource.js';
import { alternateLink } from './links/alternate-link.js';
import { childrenLeadUp } from './links/children-lead-up.js';
import { hrefOfType } from './links/href-of-type.js';
import { linkListedValues } from './links/link-listed-values.js';
import { linkNameOfTarget } from './links/link-name-of-target.js';
import { linkTypeMatchesTarget } from './links/link-type-matches-target.js';
import { linkTypePresent } from './links/link-type-present.js';
import { linksDocumented } from './links/links-documented.js';
import { linksOnTarget } from './links/links-on-target.js';
import { linksResolve } from './links/links-resolve.js';
import { parentsHoldChildren } from './links/parents-hold-children.js';
import { typeOfItself } from './links/type-of-itself.js';
import { cookieAuthenticates } from './logon/cookie-authenticates.js';
import { cookieWins } from './logon/cookie-wins.js';
import { endedSessionUnlisted } from './logon/ended-session-unlisted.js';
import { foreignLogoffAsSaid } from './logon/foreign-logoff-as-said.js';
import { foreignSessionAnswered } from './logon/foreign-session-answered.js';
import { formLogonNoted } from './logon/form-logon-noted.js';
import { idleSessionRefused } from './logon/idle-session-refused.js';
import { loggedOnSession } from './logon/logged-on-session.js';
import { logoffEndsSession } from './logon/logoff-ends-session.js';
import { logonChallenge } from './logon/logon-challenge.js';
import { logonRefused } from './logon/logon-refused.js';
import { logonSessionCookie } from './logon/logon-session-cookie.js';
import { logonSessionToken } from './logon/logon-session-token.js';
import { sessionDeleteLink } from './logon/session-delete-link.js';
import { sessionListed } from './logon/session-listed.js';
import { sessionNamedAlike } from './logon/session-named-alike.js';
import { sessionOfItself } from './logon/session-of-itself.js';
import { unsupportedVersionRefused } from './logon/unsupported-version-refused.js';
import { versionLinks } from './logon/version-links.js';
import { versionLogsOn } from './logon/version-logs-on.js';
import { versionOfServers } from './logon/version-of-servers.js';
import { versionsListed } from './logon/versions-listed.js';
import { acceptAnswered } from './negotiation/accept-answered.js';
import { charsetAgrees } from './negotiation/charset-agrees.js';
import { jsonNoByteOrderMark } from './negotiation/json-no-byte-order-mark.js';
import { malformedQueryRefused } from './query/malformed-query-refused.js';
import { oddPageSane } from './query/odd-page-sane.js';
import { pagingInfo } from './query/paging-info.js';
import { queryAnd } from './query/query-and.js';
import { queryBareValues } from './query/query-bare-values.js';
import { queryDoubledQuotes } from './query/query-doubled-quotes.js';
import { queryEqual } from './query/query-equal.js';
import { queryFilter } from './query/query-filter.js';
import { queryForm } from './query/query-form.js';
import { queryGreater } from './query/query-greater.js';
import { queryGreaterOrEqual } from './query/query-greater-or-equal.js';
import { queryGrouping } from './query/query-grouping.js';
import { queryIndexOrder } from './query/query-index-order.js';
import { queryLess } from './query/query-less.js';
import { queryLessOrEqual } from './query/query-less-or-equal.js';
import { queryNotEqual } from './query/query-not-equal.js';
import { queryNothingNoted } from './query/query-nothing-noted.js';
import { queryOr } from './query/query-or.js';
import { queryPageLinks } from './query/query-page-links.js';
import { queryPageNoted } from './query/query-page-noted.js';
import { queryPageSize } from './query/query-page-size.js';
import { queryPagesWhole } from './query/query-pages-whole.js';
import { queryPrecedence } from './query/query-precedence.js';
import { queryQuotedValues } from './query/query-quoted-values.js';
import { querySameMembers } from './query/query-same-members.js';
import { querySortAscending } from './query/query-sort-ascending.js';
import { querySortDescending } from './query/query-sort-descending.js';
import { querySpacesIgnored } from './query/query-spaces-ignored.js';
import { querySpelling } from './query/query-spelling.js';
import { queryTimes } from './query/query-times.js';
import { reportBackupServers } from './reports/report-backup-servers.js';
import { reportRepositories } from './reports/report-repositories.js';
import { reportSums } from './reports/report-sums.js';
import { WRITE_CHECKS } from './writing.js';
import { xmlAdditions } from './xml/xml-additions.js';
import { xmlListedValues } from './xml/xml-listed-values.js';
import { xmlNamespace } from './xml/xml-namespace.js';
import { xmlOrder } from './xml/xml-order.js';
import { xmlRequired } from './xml/xml-required.js';
import { xmlRoot } from './xml/xml-root.js';
import { xmlValues } from './xml/xml-values.js';
import { xmlWellFormed } from './xml/xml-well-formed.js';

/** Every check of the suite; a spec holds this list to the files in the folders. */
export const CHECKS: readonly Check[] = [
  errorEntity,
  inventedSessionRefused,
  malformedIdRefused,
  unauthenticatedRefused,
  unknownIdRefused,
  unknownParentRefused,
  acceptHonoured,
  contentLength,
  contentCoding,
  contentType,
  defaultXml,
  noBody,
  statusCode,
  referenceEntityAgree,
  innerReferences,
  uidAgrees,
  uidPattern,
  xmlJsonAgree,
  repositoryKind,
  jsonAdditions,
  jsonNames,
  jsonNamesMixed,
  jsonRequired,
  jsonValues,
  jsonListedValues,
  jsonWellFormed,
  alternateLink,
  linkTypeMatchesTarget,
  linksDocumented,
  linksOnTarget,
  linksResolve,
  cookieAuthenticates,
  logoffEndsSession,
  foreignLogoffAsSaid,
  foreignSessionAnswered,
  logonChallenge,
  logonRefused,
  logonSessionCookie,
  logonSessionToken,
  versionsListed,
  versionOfServers,
  policyObjectLinks,
  pagingInfo,
  queryPageNoted,
  queryNothingNoted,
  querySameMembers,
  queryFilter,
  queryEqual,
  queryNotEqual,
  queryLess,
  queryLessOrEqual,
  queryGreater,
  queryGreaterOrEqual,
  queryIndexOrder,
  queryAnd,
  queryOr,
  queryGrouping,
  queryPrecedence,
  queryQuotedValues,
  queryDoubledQuotes,
  queryBareValues,
  querySpacesIgnored,
  queryTimes,
  querySpelling,
  queryForm,
  querySortAscending,
  querySortDescending,
  queryPageSize,
  queryPagesWhole,
  queryPageLinks,
  oddPageSane,
  malformedQueryRefused,
  ...WRITE_CHECKS,
  xmlAdditions,
  xmlNamespace,
  xmlOrder,
  xmlRequired,
  xmlRoot,
  xmlValues,
  xmlListedValues,
  xmlWellFormed,
  acceptAnswered,
  charsetAgrees,
  jsonNoByteOrderMark,
  forbiddenRefused,
  spoiltSessionRefused,
  idleSessionRefused,
  unsupportedVersionRefused,
  versionLogsOn,
  formLogonNoted,
  cookieWins,
  sessionListed,
  sessionNamedAlike,
  sessionOfItself,
  sessionDeleteLink,
  endedSessionUnlisted,
  hrefOfKind,
  memberOfCollection,
  uidPersists,
  uidUnique,
  collectionOfOneKind,
  linkTypePresent,
  linkNameOfTarget,
  actionLinks,
  childrenLeadUp,
  parentsHoldChildren,
  reportBackupServers,
  reportRepositories,
  reportSums,
  ...AREA_CHECKS,
  loggedOnSession,
  versionLinks,
  httpVersion,
  actionNamed,
  jsonMembersOnce,
  linkListedValues,
  actionsOnResource,
  typeOfItself,
  hrefOfType,
];
