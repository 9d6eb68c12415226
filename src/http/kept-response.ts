import { type Coding, decode } from './decode.js';
import { type HttpResponse, header, type WireFailure } from './exchange.js';
import type { KeptBodies, KeptBody } from './kept-bodies.js';

/**
 * A response with its body unpacked and kept, equal ones once; a failure where it is larger than allowed, or there is no room.
 *
 * @param most bytes of the body once it is decoded
 */
export async function keptResponse(
  response: HttpResponse,
  bodies: KeptBodies,
  most: number,
): Promise<HttpResponse | WireFailure> {
  const decoded = await decode(response.body, header(response, 'Content-Encoding'), most);
  if ('tooLarge' in decoded)
    return {
      kind: 'too-large',
      message: `The body is larger than ${most} bytes once it is decoded (--max-body).`,
    };
  const kept = bodies.keep(decoded.body);
  if (kept === undefined)
    return {
      kind: 'too-large',
      message: 'The run keeps no more bodies: there is no room for what the target has sent.',
    };
  return withBody(response, kept, response.coding ?? decoded.coding);
}

/** The response with a body that is unpacked when it is asked for. */
function withBody(
  { status, reason, httpVersion, headers }: HttpResponse,
  kept: KeptBody,
  coding: Coding | undefined,
): HttpResponse {
  return {
    status,
    reason,
    httpVersion,
    headers,
    get body() {
      return kept.bytes;
    },
    digest: kept.digest,
    ...(coding === undefined ? {} : { coding }),
  };
}
