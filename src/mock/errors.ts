import type { Schemas } from './resource/schema.js';
import { document, type MockDocument } from './serialize/layout.js';
import { ERROR } from './serialize/layouts.js';

/** A request that is answered with an Error entity. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  /** @param headers further response headers, e.g. the challenge of a 401 */
  constructor(
    readonly status: number,
    message: string,
    readonly headers: readonly (readonly [string, string])[] = [],
  ) {
    super(message);
  }

  /** The Error entity (documentation: http_response_codes). */
  toDocument(): MockDocument {
    const value: Schemas['Error'] = {
      Message: this.message,
      StatusCode: this.status,
      // Only failures of the server itself carry the exception they began with.
      ...(this.status === 500 ? { FirstChanceExceptionMessage: this.message } : {}),
    };
    return document('Error', ERROR, value);
  }
}

/** Something in the request cannot be understood. */
export function badRequest(message: string): ApiError {
  return new ApiError(400, message);
}

/** The id in the path is no id of that kind; genuine servers begin the message with a space. */
export function invalidId(id: string, type: string): ApiError {
  return badRequest(` ID ${id} is invalid. Type: ${type}`);
}

/** The id in the path belongs to nothing. */
export function unknownId(id: string, noun: string): ApiError {
  return new ApiError(404, `Cannot find ${noun} [${id}]`);
}

/** What genuine servers say of a body that they cannot make out. */
export function noRoot(root: string): ApiError {
  return badRequest(`Node [${root}] does not exist.`);
}

/** Refused logon, and requests without a living session (documentation: http_authentication). */
export function unauthorized(): ApiError {
  return new ApiError(401, 'The user name or password is incorrect', [
    ['WWW-Authenticate', 'Basic Realm=RestSvc'],
  ]);
}

/** The role of the account does not allow it (documentation: authentication_and_security). */
export function forbidden(): ApiError {
  return new ApiError(403, 'Access denied');
}

/** Whatever was thrown, as an error to answer with. What is no {@link ApiError} is a defect of the mock: a 500. */
export function errorToApi(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError(500, error instanceof Error ? error.message : String(error));
}

/** .NET names of status codes; genuine servers send them as reason phrases of errors. */
const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  408: 'RequestTimeout',
  413: 'RequestEntityTooLarge',
  414: 'RequestUriTooLong',
  415: 'UnsupportedMediaType',
  417: 'ExpectationFailed',
  431: 'RequestHeaderFieldsTooLarge',
  500: 'InternalServerError',
  501: 'NotImplemented',
  505: 'HttpVersionNotSupported',
};

/** Reason phrase of a status line. */
export function reasonOf(status: number): string {
  return REASONS[status] ?? 'Unknown';
}
