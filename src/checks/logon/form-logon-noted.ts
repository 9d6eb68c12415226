import { type Check, Noted } from '../check.js';

/**
 * A logon whose Content-Type is that of HTML forms is accepted or refused, but breaks nothing. Up to EM 12 it is accepted, EM
 * 13 answers 415: what came is noted, so that an upgrade shows.
 *
 * Documentation: http_authentication, which says nothing of Content-Type.
 */
export const formLogonNoted: Check = {
  id: 'form-logon-noted',
  requirement: 'logon.form-type',
  applies: (c) => c.purpose === 'form-logon',
  judge({ response: { status } }) {
    if (status < 500)
      return new Noted(`A logon with the media type of HTML forms is answered with ${status}.`);
    return [
      {
        message: 'A logon with the media type of HTML forms is answered with an error of the server.',
        location: 'status',
        expected: '201 or a refusal such as 415',
        actual: `${status}`,
      },
    ];
  },
};
