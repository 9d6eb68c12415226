import { type Check, reachOf } from '../checks/check.js';
import { Observations } from '../checks/observations.js';
import { CHECKS } from '../checks/registry.js';
import type { Contract } from '../contract/contract.js';
import type { Operation } from '../contract/types.js';
import type { Result } from '../engine/events.js';
import { judge } from '../engine/judge.js';
import { present } from '../engine/present.js';
import type { Exchange, HttpResponse } from '../http/exchange.js';
import { TargetUrl } from '../http/target-url.js';
import type { Case } from '../plan/case.js';
import type { Reading } from '../reading/reading.js';
import { Readings } from '../reading/readings.js';
import { type Message, messageOf } from './message.js';
import { typeOf, typesOf } from './type-of.js';

/** What became of a document. */
export type Validated =
  /**
   * It was judged as one of its type; without a type where it is not well-formed. `camel`: the names of its JSON members
   * are those of EM 13 (FACTS).
   */
  | { readonly type?: string; readonly camel: boolean; readonly results: readonly Result[] }
  /** It is nothing that the API has: neither XML nor JSON, or empty; a sentence. */
  | { readonly alien: string }
  /** A limit of ours keeps it from being judged; a sentence. */
  | { readonly limit: string }
  /** Its type must be told: a sentence that says why, and the types that it may be of. */
  | { readonly untyped: string; readonly candidates: readonly string[] };

/** What of a document is judged: its shape, or all that can be told of one answer by itself: links, ids, headers, too. */
export type Scope = 'shape' | 'answer';

/** Checks of shape. */
const OF_SHAPE = /^(?:xml|json)-/;

/** Requirements that say nothing of a document without the head of its message. */
const OF_HEADS = /^(?:headers|negotiation)\./;

/** Checks of what an answer was asked for: a document by itself was not asked for. */
const OF_REQUESTS: ReadonlySet<string> = new Set(['status-code', 'default-xml', 'accept-honoured']);

/**
 * Judges a single answer, or the document alone, by the checks that look at one answer: the same that a run judges by.
 *
 * @param bytes a document, or a raw HTTP response with one
 * @param options.type root element, or JSON schema, that it must be (`JobEdit`: the body of an edit of a Job); found out unless given
 */
export function validate(
  contract: Contract,
  bytes: Buffer,
  { type, scope = 'shape' }: { readonly type?: string; readonly scope?: Scope } = {},
): Validated {
  const message = messageOf(bytes);
  const response = responseOf(message);
  const asEdits = new Readings(contract.forEdits);
  const asAnswers = new Readings(contract);
  const reading = asAnswers.of(response);
  const { document } = reading;
  if (document.syntax === 'empty') return { alien: 'There is nothing in it.' };
  if (document.syntax === 'neither') return { alien: document.problem };
  if (document.syntax === 'unread') return { limit: document.limit };
  if (type !== undefined && !typesOf(contract).includes(type))
    return { untyped: `${type} is no type of document that the API has.`, candidates: [] };
  const [found, ...others] =
    type === undefined
      ? typeOf(reading, contract, message.head ? undefined : () => asEdits.of(response))
      : [type];
  if (found !== undefined && others.length > 0)
    return { untyped: 'It may be of several types.', candidates: [found, ...others] };
  const isBroken = document.problem !== undefined;
  if (!isBroken && (found === undefined || !typesOf(contract).includes(found)))
    return {
      untyped: found ? `The API has no document ${found}.` : 'Its members are those of no type.',
      candidates: [],
    };
  const c = caseOf(contract, found ?? 'Error', document.syntax);
  const isEdit = found !== undefined && contract.rootOf(found) !== found;
  const target = new TargetUrl(addressOf(reading));
  const exchange: Exchange = {
    id: 1,
    caseId: c.id,
    request: { method: 'GET', url: target.base.href, headers: {} },
    response,
    startedAt: new Date(0).toISOString(),
    durationMs: 0,
  };
  const observations = new Observations(contract, target, [c], [exchange], isEdit ? asEdits : asAnswers);
  const isAnswer = Object.values(c.operation.roots).includes(found ?? '');
  const whole = scope === 'answer' && isAnswer;
  const checks = CHECKS.filter((check) => (whole ? fits(check, message) : OF_SHAPE.test(check.id)));
  return {
    ...(isBroken ? {} : present({ type: found })),
    camel: reading.dialects.has('camel'),
    results: [...judge({ observations, checks, skipped: new Map() })],
  };
}

function fits(check: Check, { head }: Message): boolean {
  if (OF_REQUESTS.has(check.id) || reachOf(check, CHECKS) === 'run') return false;
  return head !== undefined || !OF_HEADS.test(check.requirement);
}

function responseOf({ body, head }: Message): HttpResponse {
  return { status: 200, reason: '', httpVersion: '1.1', headers: [], ...head, body };
}

/** A case that expects the type: of the operation that answers with one resource of it, where there is one. */
function caseOf(contract: Contract, type: string, media: 'xml' | 'json'): Case {
  const root = contract.rootOf(type);
  const answering = contract.operations.filter(
    ({ method, roots }) => method === 'GET' && Object.values(roots).includes(root),
  );
  const isSingle = ({ path, queryFields }: Operation): boolean =>
    path.endsWith('}') && queryFields.length === 0;
  const operation = answering.find(isSingle) ?? answering[0] ?? contract.operation('getRoot');
  const form = operation.roots.reference === root ? 'reference' : 'entity';
  return {
    id: 'document',
    operation,
    variant: media,
    purpose: 'read',
    expect: { status: [], media, form, root: media === 'json' ? type : root },
    probes: [],
  };
}

/** The server that its first address names. */
function addressOf(reading: Reading): string {
  const hrefs = reading.resources.flatMap(({ href, links }) => [href, ...links.map((link) => link.href)]);
  const first = hrefs.find((href) => href !== undefined && URL.canParse(href) && /^https?:/i.test(href));
  return first === undefined ? 'https://enterprise-manager.invalid' : new URL(first).origin;
}
