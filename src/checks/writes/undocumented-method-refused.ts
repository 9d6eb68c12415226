import { type Check, NotObserved } from '../check.js';
import { refusal } from '../errors/refusal.js';

const REFUSED = refusal(
  'undocumented-method-refused',
  'errors.method-not-allowed',
  'undocumented-method',
  'A method that the resource does not know is not refused with Method Not Allowed.',
);

/**
 * A method that no page of the resource knows is refused with 405; where a server answers 404 to reading what it lies in, there
 * is no such resource, and 404 is right.
 *
 * Documentation: http_response_codes.
 */
export const undocumentedMethodRefused: Check = {
  ...REFUSED,
  reach: 'run',
  judge(exchange, context) {
    const { observations, case: c } = context;
    const found = REFUSED.judge(exchange, context);
    if (exchange.response.status !== 404) return found;
    const steps = c.operation.path.split('/').slice(1);
    const fixed = steps.slice(
      0,
      Math.max(
        1,
        steps.findIndex((step) => step.startsWith('{')),
      ),
    );
    const outset = steps.some((step) => step.startsWith('{')) ? fixed : steps;
    const readings = outset.map((_, i) =>
      observations.fetched(new URL(outset.slice(0, i + 1).join('/'), observations.target.base).href),
    );
    const isAbsent = readings.some(
      (read) => read.length > 0 && read.every(({ response }) => response.status === 404),
    );
    if (isAbsent) return new NotObserved('The target has nothing there: reading it is answered with 404.');
    const wasRead = readings.at(-1)?.some(({ response }) => response.status < 300);
    return wasRead ? found : new NotObserved('Nothing was read there: the target may have no such resource.');
  },
};
