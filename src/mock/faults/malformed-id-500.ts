import { ApiError } from '../errors.js';
import type { Fault } from './fault.js';

export const malformedId500: Fault = {
  id: 'malformed-id-500',
  summary: 'An id that is none is answered with 500.',
  breaks: { operation: 'getVAppRestorePoint', checks: ['malformed-id-refused'] },
  error: (error) =>
    error.status === 400 ? new ApiError(500, 'Object reference not set to an instance of an object.') : error,
};
