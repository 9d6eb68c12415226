/** What changes while a run goes on is no fault of the target; what stays wrong is. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/engine/events.js';
import { run } from '../../src/engine/run.js';
import { startMock } from '../../src/mock/index.js';
import type { Json, JsonObject } from '../../src/representation/json.js';
import { type Instead, startProxy } from './proxy.js';

const mock = await startMock({ http: true, username: 'operator', estate: 12 });
afterAll(() => mock.close());

/** What lives between a run and the mock. */
interface Life {
  /** An answer in place of the mock's, by path and query. */
  readonly instead?: (target: string) => Instead | undefined;
  /** The mock's answer, changed. */
  readonly changed?: (target: string, body: string) => string;
}

/** A run of some operations against the mock with that life in it. */
async function rowsOf(operations: readonly string[], { instead, changed }: Life): Promise<Result[]> {
  await using proxy = await startProxy(
    mock.url,
    instead ? (_method, target) => instead(target) : undefined,
    changed,
  );
  const { results } = await run({
    target: proxy.url,
    credentials: { username: mock.username, password: mock.password },
    operations: ({ id }) => operations.includes(id),
  });
  // Whoever has no session is refused by the mock itself, and learns nothing of what lives.
  return results.filter(({ variant }) => !variant.includes('session'));
}

/** Rows that blame the target, as `operation variant check`. */
function blamed(results: readonly Result[]): string[] {
  return results
    .filter((r) => ['fail', 'error'].includes(r.verdict))
    .map((r) => `${r.operation} ${r.variant} ${r.check}`)
    .sort();
}

async function links(path: string): Promise<string[]> {
  const base = { username: mock.username, password: mock.password };
  const logon = await fetch(new URL('api/sessionMngr/?v=latest', mock.url), {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${base.username}:${base.password}`)}` },
  });
  const token = logon.headers.get('X-RestSvcSessionId') ?? '';
  const list = await fetch(new URL(`api/${path}`, mock.url), {
    headers: { Accept: 'application/json', 'X-RestSvcSessionId': token },
  });
  const { Refs } = (await list.json()) as { readonly Refs: readonly { readonly Href: string }[] };
  return Refs.map(({ Href }) => new URL(Href).pathname.split('/').at(-1) ?? '');
}

/** A list without one of its members, in either form and syntax. */
function without(id: string, body: string): string {
  if (body.startsWith('{')) return JSON.stringify(pruned(JSON.parse(body) as Json, id));
  const [, root, frame] = /^(?:<\?[^>]*>)?<(\w+)( [^>]*)>/.exec(body) ?? [];
  if (root === undefined || frame?.includes('Href=')) return body;
  return body.replaceAll(/<(\w+) (?=[^>]*UID=)[^>]*>.*?<\/\1>/gs, (member) =>
    opening(member).includes(id) ? '' : member,
  );
}

function opening(element: string): string {
  return element.slice(0, element.indexOf('>'));
}

function pruned(value: Json, id: string): Json {
  if (Array.isArray(value))
    return value
      .filter((m: Json) => !String((m as JsonObject | null)?.UID ?? '').includes(id))
      .map((m: Json) => pruned(m, id));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, m]) => [name, pruned(m as Json, id)]));
}

describe('a value that moves with every request', () => {
  const repositories = ['listRepositories', 'getRepository'];

  it('is not held to what was read before: XML and JSON agree in the rest', async () => {
    let free = 10 ** 12;
    const changed = (_: string, body: string): string =>
      body.replaceAll(/(<FreeSpace>|"FreeSpace":)-?\d+/g, (_all, before: string) => `${before}${free--}`);
    const results = await rowsOf(repositories, { changed });
    expect(blamed(results)).toEqual([]);
    const agreeing = results.filter((r) => r.check === 'xml-json-agree' && r.variant.endsWith('json'));
    expect(agreeing.map((r) => r.verdict)).toContain('pass');
  });

  it('is a fault where one syntax has another value than the other all the time', async () => {
    const changed = (_: string, body: string): string =>
      body.replaceAll(/"FreeSpace":-?\d+/g, '"FreeSpace":7');
    expect(blamed(await rowsOf(repositories, { changed }))).toEqual([
      'getRepository entity/json xml-json-agree',
      'listRepositories entity/json xml-json-agree',
    ]);
  });

  it('is a fault where another one is wrong beside it', async () => {
    let free = 10 ** 12;
    const changed = (_: string, body: string): string =>
      body
        .replaceAll(/(<FreeSpace>|"FreeSpace":)-?\d+/g, (_all, before: string) => `${before}${free--}`)
        .replaceAll(/"Capacity":-?\d+/g, '"Capacity":7');
    const results = await rowsOf(repositories, { changed });
    expect(blamed(results)).toContain('getRepository entity/json xml-json-agree');
    const places = results.flatMap((r) =>
      r.check === 'xml-json-agree' ? r.findings.map((f) => f.location) : [],
    );
    expect(new Set(places.map((place) => place.split('/').at(-1)))).toEqual(new Set(['Capacity']));
  });
});

describe('what is deleted while a run goes on', () => {
  const points = [
    'listRestorePoints',
    'getRestorePoint',
    'listRestorePointVmRestorePoints',
    'listVmRestorePoints',
  ];
  const gone = (): Instead => ({
    status: 404,
    headers: { 'Content-Type': 'application/xml' },
    body: '<Error xmlns="http://www.veeam.com/ent/v1.0" Message="Cannot find restorePoint" StatusCode="404" />',
  });

  /** Deletes the restore points that are read, each when it has been read three times. */
  function retention(ids: readonly string[], lists: boolean): Life {
    const reads = new Map<string, number>();
    const isGone = (id: string): boolean => (reads.get(id) ?? 0) > 3;
    return {
      instead: (target) => {
        const id = ids.find((one) => target.toLowerCase().includes(`/restorepoints/${one}`));
        if (id === undefined) return undefined;
        reads.set(id, (reads.get(id) ?? 0) + 1);
        return isGone(id) ? gone() : undefined;
      },
      changed: (_, body) => (lists ? ids.filter(isGone).reduce((rest, id) => without(id, rest), body) : body),
    };
  }

  it('is not observed where the list has it no more', async () => {
    const results = await rowsOf(points, retention(await links('restorePoints'), true));
    expect(blamed(results)).toEqual([]);
    const reasons = results.flatMap((r) => (r.operation === 'getRestorePoint' ? (r.reason ?? []) : []));
    expect(reasons).toContain('It was deleted during the run: the list that had it has it no more.');
  });

  it('is a fault where the list goes on having it', async () => {
    const results = await rowsOf(points, retention(await links('restorePoints'), false));
    expect(blamed(results).filter((row) => row.endsWith(' status-code'))).toContain(
      'getRestorePoint entity/json status-code',
    );
  });
});

describe('a member that comes between two readings', () => {
  const lists = ['listRepositories', 'queryRepository'];

  it.each([
    ['of references and of entities', (target: string) => /format=entity/i.test(target)],
    ['of the collection and of the query', (target: string) => /query/i.test(target)],
  ])('%s is missing from neither', async (_, comes) => {
    const [newcomer = ''] = await links('repositories');
    let there = false;
    const results = await rowsOf(lists, {
      instead: (target) => {
        there ||= comes(target);
        return undefined;
      },
      changed: (_target, body) => (there ? body : without(newcomer, body)),
    });
    expect(blamed(results)).toEqual([]);
  });

  it('is missing where one form never has it', async () => {
    const [newcomer = ''] = await links('repositories');
    const results = await rowsOf(lists, {
      changed: (target, body) =>
        /repositories\?format=entity/i.test(target) ? without(newcomer, body) : body,
    });
    expect(blamed(results)).toEqual(
      expect.arrayContaining(['listRepositories entity/json reference-entity-agree']),
    );
  });
});
