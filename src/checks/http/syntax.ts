import { ACCEPT } from '../../http/session.js';
import type { Check } from '../check.js';

/** Holds the bytes of the body to the media type the case expects; what Content-Type says is another check's. */
export function judgeSyntax(asked: string): Check['judge'] {
  return (exchange, { case: c, observations }) => {
    const syntax = observations.syntax(exchange);
    const { media } = c.expect;
    if (media === undefined || syntax === media) return [];
    const { Accept: accept } = exchange.request.headers;
    return [
      {
        message: `With ${accept === undefined ? asked : `Accept: ${accept}`} the body is ${syntax === 'neither' ? 'neither XML nor JSON' : syntax}.`,
        location: 'body',
        expected: ACCEPT[media],
        actual: syntax,
      },
    ];
  };
}
