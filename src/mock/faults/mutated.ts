import type { OperationId } from '../../generated/operations.js';
import { OPERATORS, type Operator } from '../../mutation/index.js';
import { MockOptionError } from '../options.js';
import type { Reply } from '../reply.js';
import { BEHAVIOURS, behavingAt } from './behaviours.js';
import type { Fault } from './fault.js';

/** `OPERATOR[@OPERATION[/PLACE]]`, e.g. `removed@getBackup/Backup/Platform`. */
const FORM = /^(?<operator>[\da-z-]+)(?:@(?<operation>\w+)(?:\/(?<place>.+))?)?$/;

/**
 * The fault that an operator or a behaviour makes at an operation, or at every one; undefined where there is none of that name.
 *
 * @param id `OPERATOR[@OPERATION[/PLACE]]`; a place is the names from the root of the XML on
 * @throws MockOptionError where the operator needs a place and has none
 */
export function mutated(id: string): Fault | undefined {
  const { operator: name, operation, place } = FORM.exec(id)?.groups ?? {};
  const operator = OPERATORS.find((known) => known.id === name);
  if (operator === undefined) return behaving(id, name, operation);
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

function behaving(id: string, name = '', operation?: string): Fault | undefined {
  const behaviour = BEHAVIOURS.find((known) => known.id === name);
  if (behaviour === undefined) return undefined;
  const at = operation ?? 'every operation';
  return {
    ...behavingAt(name, (operation ?? 'getRoot') as OperationId),
    id,
    summary: `${behaviour.summary.replace(/\.$/, '')}: ${at}.`,
    ...(operation === undefined ? { everywhere: true } : {}),
  };
}

function change(reply: Reply, operator: Operator, place: string): void {
  if (reply.status >= 400 !== (operator.of === 'refusal')) return;
  Object.assign(reply, operator.apply(reply, place));
}
