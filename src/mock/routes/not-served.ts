/**
 * What is documented but not served by the mock: it answers 501, so that a client can tell it from a wrong address.
 * Templates below /api, with the documented methods.
 */
export const NOT_SERVED: Readonly<Record<string, readonly string[]>> = {};
