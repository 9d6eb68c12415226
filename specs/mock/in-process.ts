import { dispatch, type Setup } from '../../src/mock/dispatch.js';
import type { Estate } from '../../src/mock/estate/estate.js';
import { EstateView } from '../../src/mock/estate/view.js';
import { SessionStore, tokenOf } from '../../src/mock/sessions.js';

/** Asks a mock that listens nowhere. */
export interface InProcess {
  /** Status and body in XML of a GET below /api/. */
  xml(path: string): { status: number; body: string };
  /** The body in JSON, parsed. */
  json<T>(path: string): T;
  status(path: string): number;
}

/** A logged-on client of an estate at `https://em.example:9398`. */
export function inProcess(estate: Estate): InProcess {
  const sessions = new SessionStore(60_000, () => new Date(0));
  const token = tokenOf(sessions.open('operator'));
  const setup: Setup = {
    estate: new EstateView(estate),
    sessions,
    account: { username: 'operator', password: 'secret' },
    faults: [],
    now: () => new Date(0),
  };
  const get = (path: string, accept: string): { status: number; body: string } => {
    const { reply } = dispatch(setup, {
      method: 'GET',
      target: `/api/${path}`,
      headers: { accept, 'x-restsvcsessionid': token },
      origin: 'https://em.example:9398',
    });
    return { status: reply.status, body: reply.body.toString('utf8') };
  };
  return {
    xml: (path) => get(path, 'application/xml'),
    json: (path) => JSON.parse(get(path, 'application/json').body),
    status: (path) => get(path, 'application/json').status,
  };
}
