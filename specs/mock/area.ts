import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { type Answer, JSON_ONLY, type LoggedOn, logOn, json as parsed } from './client.js';
import { ID } from './ids.js';
import { tinyEstate } from './tiny.js';

const HOST = { Host: 'em.example:9398' };
const SCHEMA =
  'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** What every area of the mock is expected to do alike. */
export interface AreaTables {
  /** Path, root of the entities, ids in order. */
  readonly collections: readonly (readonly [path: string, root: string, ids: readonly string[]])[];
  /** Paths with an id that may be of nothing, or no id at all. */
  readonly unknown: readonly string[];
  /** Type, filter, and how many of the tiny estate it finds. */
  readonly queries: readonly (readonly [type: string, filter: string, count: number])[];
}

interface Item {
  readonly Href: string;
}

export interface Area {
  link(path: string, rel: string, type?: string, name?: string): string;
  root(name: string, attributes: string, content: string): string;
  /** Body in XML. */
  xml(path: string): Promise<string>;
  /** Body in JSON. */
  text(path: string): Promise<string>;
  json<T>(path: string): Promise<T>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** Starts a mock of the tiny estate and writes the specs of the tables. */
export function describeArea({ collections, unknown, queries }: AreaTables): Area {
  let mock: Mock;
  let session: LoggedOn;
  beforeAll(async () => {
    mock = await startMock({ http: true, estate: tinyEstate() });
    session = await logOn(mock);
  });
  afterAll(() => mock.close());

  const get: Area['get'] = (path, headers = {}) => session.get(`/api/${path}`, { ...HOST, ...headers });
  const json = async <T>(path: string): Promise<T> => parsed<T>(await get(path, JSON_ONLY));

  describe.each(collections)('%s', (path, root, ids) => {
    it('is a list of references', async () => {
      const { Refs } = await json<{ Refs: Item[] }>(path);
      expect(Refs.map((r) => r.Href.split('/').at(-1))).toEqual(ids);
      expect((await get(path)).body).toContain(`<EntityReferences ${SCHEMA}`);
    });

    it('is a list of entities', async () => {
      const body = await json<Record<string, Item[]>>(`${path}?format=Entity`);
      expect(Object.keys(body)).toEqual([root]);
      expect(body[root]?.map((r) => r.Href.split('/').at(-1))).toEqual(
        ids.map((id) => `${id}?format=Entity`),
      );
      expect((await get(`${path}?format=Entity`)).body).toContain(`<${root} ${SCHEMA}`);
    });
  });

  it.each(unknown)('%s with the id of nothing, and with what is no id', async (path) => {
    expect((await get(path.replace('{ID}', ID.unknown))).status).toBe(404);
    expect((await get(path.replace('{ID}', '99999'))).status).toBe(400);
  });

  it.each(queries)('a query of %s with %s finds %i', async (type, filter, count) => {
    const query = `query?type=${type}&filter=${encodeURIComponent(filter)}`;
    expect((await json<{ Refs: { Refs: unknown[] } }>(query)).Refs.Refs).toHaveLength(count);
    const { Entities } = await json<{ Entities: Record<string, Record<string, unknown[]>> }>(
      `${query}&format=Entities`,
    );
    const [found] = Object.values(Entities).filter((v) => v !== null);
    expect(Object.values(found ?? {})[0]).toHaveLength(count);
  });

  return {
    get,
    json,
    xml: async (path) => (await get(path)).body,
    text: async (path) => (await get(path, JSON_ONLY)).body,
    root: (name, attributes, content) =>
      `<?xml version="1.0" encoding="utf-8"?><${name} ${SCHEMA}${attributes} xmlns="http://www.veeam.com/ent/v1.0">${content}</${name}>`,
    link: (path, rel, type = '', name = '') =>
      `<Link Href="http://em.example:9398/api/${path}"${name === '' ? '' : ` Name="${name}"`}${type === '' ? '' : ` Type="${type}"`} Rel="${rel}" />`,
  };
}
