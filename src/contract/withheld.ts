import type { Operation } from './types.js';

/** Why an answer says nothing of an operation. */
export interface Withheld {
  readonly verdict: 'blocked' | 'not-applicable';
  /** A sentence. */
  readonly reason: string;
}

/**
 * A status that no page of the operation gives and that is nevertheless no fault: the account may not see it
 * (documentation: http_response_codes, 403), or the installation does not have what it belongs to.
 */
export function withheld({ method, path, optional }: Operation, status: number): Withheld | undefined {
  if (status === 403) {
    return { verdict: 'blocked', reason: `${method} ${path} answered 403: the account may not see it.` };
  }
  if (status === 404 && optional !== undefined && !path.includes('{')) {
    const reason = `${method} ${path} answered 404: the target has no ${optional}.`;
    return { verdict: 'not-applicable', reason };
  }
  return undefined;
}
