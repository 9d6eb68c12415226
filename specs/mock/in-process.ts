import { dispatch } from '../../src/mock/dispatch.js';
import type { Estate } from '../../src/mock/index.js';
import { tokenOf } from '../../src/mock/sessions.js';
import { setupOf } from '../../src/mock/setup.js';

/** A response, read. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  header(name: string): string | undefined;
  /** The body as JSON. */
  json<T = Record<string, unknown>>(): T;
}

/** A request body: an object goes as JSON, text as XML unless headers say otherwise. */
export type Body = string | object;

/** A server without its network and with a clock that the spec moves, with somebody logged on. */
export interface InProcess {
  /** @param path below /api/ */
  send(method: string, path: string, body?: Body, headers?: Record<string, string>): Answered;
  get(path: string): Answered;
  /** Lets time go by. */
  tick(milliseconds: number): void;
  /** The estate as it is now. */
  readonly estate: Estate;
  /** Lets time go by until the task of a 202 is finished, and returns it. */
  finished(answer: Answered): TaskBody;
  /** Logs on again: the same server, another session. */
  another(): InProcess;
}

export interface TaskBody {
  readonly TaskId: string;
  readonly State: string;
  readonly Operation: string;
  readonly Result: { readonly Success: boolean; readonly Message: string } | null;
  readonly Links: readonly { readonly Rel: string; readonly Href: string; readonly Type: string | null }[];
}

export const TASK_DELAY = 1000;

/** An XML body with the namespace it needs. */
export function xmlBody(root: string, content: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><${root} xmlns="http://www.veeam.com/ent/v1.0">${content}</${root}>`;
}

export function inProcess(estate: Estate): InProcess {
  let time = Date.UTC(2026, 5, 20, 12, 0, 0);
  const setup = setupOf({
    estate,
    account: { username: 'operator', password: 'secret' },
    now: () => new Date(time),
    idle: Number.MAX_SAFE_INTEGER,
    taskDelay: TASK_DELAY,
  });
  const logOn = (): InProcess => {
    const token = tokenOf(setup.sessions.open('operator'));
    const send: InProcess['send'] = (method, path, body, headers = {}) => {
      const xml = typeof body === 'string';
      const { reply } = dispatch(setup, {
        method,
        target: `/api/${path}`,
        origin: 'http://em.example:9398',
        headers: {
          'x-restsvcsessionid': token,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': xml ? 'application/xml' : 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: Buffer.from(xml ? body : JSON.stringify(body)) }),
      });
      const text = reply.body.toString('utf8');
      return {
        status: reply.status,
        text,
        header: (name) => reply.headers.find(([n]) => n.toLowerCase() === name.toLowerCase())?.[1],
        json: <T>() => JSON.parse(text) as T,
      };
    };
    const get = (path: string): Answered => send('GET', path);
    return {
      send,
      get,
      tick: (milliseconds) => {
        time += milliseconds;
      },
      get estate() {
        return setup.store.view.estate;
      },
      finished: (answer) => {
        if (answer.status !== 202) throw new Error(`${answer.status} ${answer.text}`);
        time += TASK_DELAY;
        return get(`tasks/${answer.json<TaskBody>().TaskId}`).json<TaskBody>();
      },
      another: logOn,
    };
  };
  return logOn();
}
