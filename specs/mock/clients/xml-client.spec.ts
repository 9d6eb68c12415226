/**
 * A client generated from the vendor's schema, as .NET and Java programs are: a validating reader that wants the
 * namespace, the attributes and the children in the order of the schema, and nothing it does not know.
 */
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { basic, request, SERVERS } from './wire.js';

const EM = 'http://www.veeam.com/ent/v1.0';

interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type: string | undefined;
}

/** What an XML element of the API is deserialized to. */
interface Entity {
  readonly element: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly links: readonly Link[];
  readonly children: readonly (readonly [name: string, text: string])[];
}

/** Own children of each class, in the order of its sequence. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  Backup: ['Platform', 'BackupType'],
  RestorePoint: ['BackupDateUTC'],
  VmRestorePoint: ['CreationTimeUTC', 'VmName', 'Algorithm', 'PointType', 'HierarchyObjRef'],
  BackupFile: [
    'FilePath',
    'BackupSize',
    'DataSize',
    'DeduplicationRatio',
    'CompressRatio',
    'CreationTimeUtc',
    'FileType',
  ],
  Repository: ['Capacity', 'FreeSpace', 'Kind'],
};

const ATTRIBUTES = new Set(['Href', 'Type', 'Name', 'UID', 'VmDisplayName']);

function elementsOf(parent: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = parent.firstChild; node !== null; node = node.next) {
    if ('attrs' in node) found.push(node as XmlElement);
    else if (node.content.trim() !== '')
      throw new Error(`${parent.name} has text of its own: ${node.content}`);
  }
  return found;
}

function read(element: XmlElement): Entity {
  if (element.namespaceUri !== EM)
    throw new Error(`${element.name} is in the namespace ${element.namespaceUri}.`);
  const attributes = new Map(element.attrs.map((a) => [a.name, a.value]));
  for (const name of attributes.keys()) {
    if (!ATTRIBUTES.has(name)) throw new Error(`${element.name} has an attribute ${name}.`);
  }
  const [first, ...own] = elementsOf(element);
  if (first?.name !== 'Links') throw new Error(`${element.name} begins with ${first?.name}, not with Links.`);
  const sequence = SEQUENCES[element.name] ?? [];
  const names = own.map(({ name }) => name);
  if (names.join() !== sequence.join()) throw new Error(`${element.name} has ${names.join()}.`);
  return {
    element: element.name,
    attributes,
    links: elementsOf(first).map((link) => ({
      rel: link.attr('Rel')?.value ?? '',
      href: link.attr('Href')?.value ?? '',
      type: link.attr('Type')?.value,
    })),
    children: own.map((child) => [child.name, child.content] as const),
  };
}

class XmlClient {
  private constructor(
    private readonly mock: Mock,
    private readonly token: string,
  ) {}

  static async logOn(mock: Mock): Promise<XmlClient> {
    const { headers } = await request(`${mock.url}/api/sessionMngr/?v=latest`, {
      method: 'POST',
      headers: { Authorization: basic(mock), Accept: 'application/xml' },
      ca: mock.ca,
    });
    return new XmlClient(mock, String(headers['x-restsvcsessionid']));
  }

  /** All entities of a list. */
  async list(path: string, root: string): Promise<Entity[]> {
    const { headers, body } = await request(`${this.mock.url}/api/${path}`, {
      headers: { 'X-RestSvcSessionId': this.token },
      ca: this.mock.ca,
    });
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(Buffer.byteLength(body)).toBe(Number(headers['content-length']));
    using document = XmlDocument.fromString(body);
    if (document.root.name !== root) throw new Error(`${document.root.name} stands where ${root} should.`);
    return elementsOf(document.root).map(read);
  }
}

const textOf = (entity: Entity | undefined, name: string): string =>
  entity?.children.find(([n]) => n === name)?.[1] ?? '';

describe.each(SERVERS)('an XML client over %s of version %i', (scheme, profile) => {
  let mock: Mock;
  let em: XmlClient;
  beforeAll(async () => {
    mock = await startMock({ http: scheme === 'HTTP', profile });
    em = await XmlClient.logOn(mock);
  });
  afterAll(() => mock.close());

  it.each([
    ['backups', 'Backups'],
    ['restorePoints', 'RestorePoints'],
    ['vmRestorePoints', 'VmRestorePoints'],
    ['backupFiles', 'BackupFiles'],
    ['repositories', 'Repositories'],
  ])('reads every one of the %s', async (path, root) => {
    const entities = await em.list(`${path}?format=Entity`, root);
    expect(entities.length).toBeGreaterThan(0);
    for (const { element, attributes, links } of entities) {
      expect(attributes.get('UID')).toMatch(new RegExp(`^urn:veeam:${element}:[0-9a-f-]{36}$`));
      expect(attributes.get('Href')).toBe(
        `${mock.url}/api/${path}/${attributes.get('UID')?.slice(-36)}?format=Entity`,
      );
      expect(attributes.get('Type')).toBe(element);
      expect(links.map(({ rel }) => rel)).toContain('Alternate');
    }
  });

  it('gets values that its types can hold', async () => {
    for (const point of await em.list('vmRestorePoints?format=Entity', 'VmRestorePoints')) {
      expect(textOf(point, 'CreationTimeUTC')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d*[1-9])?Z$/);
      expect(['Full', 'Increment', 'ReverseIncrement']).toContain(textOf(point, 'PointType'));
      expect(textOf(point, 'HierarchyObjRef')).toMatch(/^urn:(VMware|HyperV|vCloud):Vm:/);
      expect(point.attributes.get('VmDisplayName')).toBe(textOf(point, 'VmName'));
    }
    const sizes = await em.list('repositories?format=Entity', 'Repositories');
    const capacities = sizes.map((r) => Number(textOf(r, 'Capacity')));
    expect(capacities.every(Number.isSafeInteger)).toBe(true);
    expect(capacities).toContain(-1);
  });

  it('gets names with every character that XML escapes', async () => {
    const names = (await em.list('backups?format=Entity', 'Backups')).map((b) => b.attributes.get('Name'));
    expect(names).toEqual(
      expect.arrayContaining(['SQL "Nightly"', 'Web & App Servers', 'Hyper-V Filialen Köln']),
    );
  });
});
