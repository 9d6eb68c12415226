import type { Check } from './check.js';
import { errorEntity } from './errors/error-entity.js';
import { inventedSessionRefused } from './errors/invented-session-refused.js';
import { malformedIdRefused } from './errors/malformed-id-refused.js';
import { unauthenticatedRefused } from './errors/unauthenticated-refused.js';
import { unknownIdRefused } from './errors/unknown-id-refused.js';
import { acceptHonoured } from './http/accept-honoured.js';
import { contentLength } from './http/content-length.js';
import { contentType } from './http/content-type.js';
import { defaultXml } from './http/default-xml.js';
import { noBody } from './http/no-body.js';
import { statusCode } from './http/status-code.js';
import { referenceEntityAgree } from './identity/reference-entity-agree.js';
import { uidAgrees } from './identity/uid-agrees.js';
import { uidPattern } from './identity/uid-pattern.js';
import { xmlJsonAgree } from './identity/xml-json-agree.js';
import { repositoryKind } from './infrastructure/repository-kind.js';
import { jsonAdditions } from './json/json-additions.js';
import { jsonNames } from './json/json-names.js';
import { jsonNamesMixed } from './json/json-names-mixed.js';
import { jsonRequired } from './json/json-required.js';
import { jsonValues } from './json/json-values.js';
import { jsonWellFormed } from './json/json-well-formed.js';
import { alternateLink } from './links/alternate-link.js';
import { linkTypeMatchesTarget } from './links/link-type-matches-target.js';
import { linksDocumented } from './links/links-documented.js';
import { linksOnTarget } from './links/links-on-target.js';
import { linksResolve } from './links/links-resolve.js';
import { cookieAuthenticates } from './logon/cookie-authenticates.js';
import { logoffEndsSession } from './logon/logoff-ends-session.js';
import { logonChallenge } from './logon/logon-challenge.js';
import { logonRefused } from './logon/logon-refused.js';
import { logonSessionCookie } from './logon/logon-session-cookie.js';
import { logonSessionToken } from './logon/logon-session-token.js';
import { versionsListed } from './logon/versions-listed.js';
import { pagingInfo } from './query/paging-info.js';
import { querySameMembers } from './query/query-same-members.js';
import { xmlAdditions } from './xml/xml-additions.js';
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
  acceptHonoured,
  contentLength,
  contentType,
  defaultXml,
  noBody,
  statusCode,
  referenceEntityAgree,
  uidAgrees,
  uidPattern,
  xmlJsonAgree,
  repositoryKind,
  jsonAdditions,
  jsonNames,
  jsonNamesMixed,
  jsonRequired,
  jsonValues,
  jsonWellFormed,
  alternateLink,
  linkTypeMatchesTarget,
  linksDocumented,
  linksOnTarget,
  linksResolve,
  cookieAuthenticates,
  logoffEndsSession,
  logonChallenge,
  logonRefused,
  logonSessionCookie,
  logonSessionToken,
  versionsListed,
  pagingInfo,
  querySameMembers,
  xmlAdditions,
  xmlNamespace,
  xmlOrder,
  xmlRequired,
  xmlRoot,
  xmlValues,
  xmlWellFormed,
];
