import { createHash } from 'node:crypto';
import type { Check, Fault } from '../checks/check.js';
import type { Requirement } from '../contract/types.js';
import type { Answered } from '../http/exchange.js';
import type { Case, Probe } from '../plan/case.js';
import { cut } from '../representation/shown.js';
import { curlOf } from './curl.js';
import type { Finding, OtherSide } from './events.js';
import { placeOf } from './place.js';

/** Characters of a value that a finding keeps. */
const MOST_KEPT = 1000;

/** A finding: what a check has to say of an answer to a case, with what it takes to find it again. */
export function findingOf(
  fault: Fault,
  exchange: Answered,
  check: Check,
  requirement: Requirement,
  c: Case,
): Finding {
  const disputed = disputeOf(fault, exchange, requirement, c);
  // Positions differ from run to run; what a fingerprint names must not.
  const place = fault.location
    .replaceAll(/\[\d+\]/g, '')
    .replaceAll(/\/\d+(?=\/|$)/g, '/*')
    .replaceAll(/urn:[^/]*/g, '*');
  return {
    fingerprint: createHash('sha256')
      .update(`${check.id}\n${c.operation.id}\n${place}`)
      .digest('hex')
      .slice(0, 16),
    message: cut(fault.message, MOST_KEPT),
    location: cut(fault.location, MOST_KEPT),
    expected: cut(fault.expected, MOST_KEPT),
    actual: cut(fault.actual, MOST_KEPT),
    place: cut(placeOf(fault.location, kindOf(exchange, c), rootOf(exchange)), MOST_KEPT),
    ...sideOf(exchange, c.probes[0]),
    ...(fault.against === undefined ? {} : { against: sideOf(fault.against) }),
    ...(disputed === undefined ? {} : { disputed }),
  };
}

function sideOf({ id, request, response }: Answered, probe?: Probe): OtherSide {
  return { status: response.status, exchange: id, url: request.url, curl: curlOf(request, probe) };
}

/** What an answer shows: an error is of one kind at every operation. */
function kindOf({ response }: Answered, { operation }: Case): Pick<Case['operation'], 'resource'> {
  return response.status >= 400 ? { resource: 'Error' } : operation;
}

/** Name of the root element; undefined where the body does not begin like XML. */
function rootOf({ response }: Answered): string | undefined {
  return /^[^<{[]*(?:<[?!][^>]*>\s*)*<([\w.-]+)/.exec(response.body.toString('latin1', 0, 1024))?.[1];
}

/** What genuine servers do at this point, where they are known to depart from the requirement. */
function disputeOf(
  { expected, actual, disputed }: Fault,
  { response }: Answered,
  requirement: Requirement,
  { operation }: Case,
): string | undefined {
  const here = operation.disputes.find(
    (d) =>
      d.requirement === requirement.id &&
      (d.status === undefined || d.status.includes(response.status)) &&
      (d.expected === undefined || d.expected.includes(expected)) &&
      (d.actual === undefined || d.actual.includes(actual)),
  );
  return disputed ?? here?.observed ?? requirement.disputed?.observed;
}
