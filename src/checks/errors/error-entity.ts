import { ACCEPT } from '../../http/session.js';
import { isObject } from '../../representation/json.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/**
 * An error has an Error entity as its body, in the media type asked for, and its StatusCode is the status.
 *
 * Documentation: http_response_codes, "Error operation statuses".
 */
export const errorEntity: Check = {
  id: 'error-entity',
  requirement: 'errors.error-entity',
  applies: (c) => c.expect.form === 'error' || c.role?.byTask === true,
  judge(exchange, { case: c, observations }) {
    if (!c.expect.status.includes(exchange.response.status))
      return new NotObserved('The request had another outcome, of which another check speaks.');
    if (exchange.response.status < 400) return new NotObserved('The request was not refused at once.');
    const document = observations.document(exchange);
    const media = c.expect.media ?? 'xml';
    if (document.syntax !== media || document.problem !== undefined) {
      return [
        fault(
          'The error has no Error entity in the media type asked for.',
          'body',
          ACCEPT[media],
          actualOf(document),
        ),
      ];
    }
    const status = String(exchange.response.status);
    if (document.syntax === 'xml') {
      const violation = observations
        .xmlViolations(exchange)
        .find((v) => v.tier !== 'additions' && v.tier !== 'order');
      if (document.root?.name !== 'Error')
        return [fault('The body is not an Error entity.', '/', 'Error', document.root?.name ?? '')];
      if (violation) return [violation];
      return statusFault('/Error/@StatusCode', status, document.root.attributes.get('StatusCode'));
    }
    const violation = observations.jsonViolations(exchange, 'Error').find((v) => v.tier !== 'additions');
    if (violation) return [violation];
    const code =
      document.syntax === 'json' && isObject(document.value) ? document.value.StatusCode : undefined;
    return statusFault('/StatusCode', status, code === undefined ? undefined : String(code));
  },
};

function statusFault(location: string, status: string, code: string | undefined): Fault[] {
  return code === status
    ? []
    : [fault('StatusCode is not the status of the response.', location, status, code ?? 'absent')];
}

function fault(message: string, location: string, expected: string, actual: string): Fault {
  return { message, location, expected, actual };
}

function actualOf(document: { readonly syntax: string; readonly problem?: string | undefined }): string {
  return document.problem ?? document.syntax;
}
