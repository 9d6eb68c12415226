import { represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';

/**
 * An answer 200 or 201 has a body: the resource, or the one created.
 *
 * Documentation: http_response_codes.
 */
export const bodyWithSuccess: Check = {
  id: 'body-with-success',
  requirement: 'headers.body-with-success',
  applies: represents,
  judge({ response }) {
    if (response.status !== 200 && response.status !== 201)
      return new NotObserved(`The answer is ${response.status}.`);
    if (response.body.length > 0) return [];
    return [
      {
        message: `The answer ${response.status} has no body.`,
        location: '/',
        expected: 'a representation',
        actual: 'an empty body',
      },
    ];
  },
};
