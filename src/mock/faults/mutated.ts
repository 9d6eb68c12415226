import type { OperationId } from '../../generated/operations.js';
import { OPERATORS, type Operator } from '../../mutation/index.js';
import { MockOptionError } from '../options.js';
import type { Reply } from '../reply.js';
import type { Fault } from './fault.js';

/** `OPERATOR[@OPERATION[/PLACE]]`, e.g. `removed@getBackup/Backup/Platform`. */
const FORM = /^(?<operator>[\da-z-]+)(?:@(?<operation>\w+)(?:\/(?<place>.+))?)?$/;

/**
 * The fault that an operator makes at an operation, or at every one; undefined where there is no such operator.
 *
 * @param id `OPERATOR[@OPERATION[/PLACE]]`; a place is the names from the root of the XML on
 * @throws MockOptionError where the operator needs a place and has none
 */
export function mutated(id: string): Fault | undefined {
  const { operator: name, operation, place } = FORM.exec(id)?.groups ?? {};
  const operator = OPERATORS.find((known) => known.id === name);
  if (operator === undefined) return undefined;
  if (operator.scope === 'place' && place === undefined)
    throw new MockOptionError(
      `${operator.id} needs an operation and a place, for example ${operator.id}@getBackup/Backup/Name.`,
    );
  const at =
    operation === undefined ? 'every operation' : `${operation}${place === undefined ? '' : `, ${place}`}`;
  return {
    id,
    summary: `${operator.summary.replace(/\.$/, '')}: ${at}.`,
    breaks: { operation: (operation ?? 'getRoot') as OperationId, checks: operator.checks },
    ...(operation === undefined ? { everywhere: true } : {}),
    response: (reply) => change(reply, operator, place ?? ''),
  };
}

function change(reply: Reply, operator: Operator, place: string): void {
  if (reply.status >= 400 !== (operator.of === 'refusal')) return;
  Object.assign(reply, operator.apply(reply, place));
}
