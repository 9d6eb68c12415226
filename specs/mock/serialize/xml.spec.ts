import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { startMock } from '../../../src/mock/index.js';
import { JSON_ONLY, json, logOn } from '../client.js';
import { ID } from '../ids.js';
import { tinyEstate } from '../tiny.js';

const HOSTILE = [
  'quotes " and \' and <tags> & more',
  ']]> <!-- --> <?x?> &amp;',
  'tab\there, line\nfeed, return\rhere',
  'emoji 🧪, Ünïcödé, 漢字, \u202eright to left',
  '</BackupFile>',
  ' surrounded by spaces ',
  '{"json": [1]} \\ \\u0000',
];

async function readBack(
  name: string,
): Promise<{ xml: string; text: string; attribute: string; json: unknown }> {
  await using mock = await startMock({ http: true, estate: tinyEstate({ vm: name }) });
  const session = await logOn(mock);
  const path = `/api/vmRestorePoints/${ID.vmPoint}?format=Entity`;
  const { body } = await session.get(path);
  const asJson = json(await session.get(path, JSON_ONLY));
  using document = XmlDocument.fromString(body);
  const at = (xpath: string): string =>
    document.get(xpath, { v: 'http://www.veeam.com/ent/v1.0' })?.content ?? 'nothing there';
  return {
    xml: body,
    text: at('//v:VmName'),
    attribute: at('/v:VmRestorePoint/@VmDisplayName'),
    json: asJson.VmName,
  };
}

describe('hostile names come through', () => {
  it.each(HOSTILE)('%j', async (name) => {
    const read = await readBack(name);
    expect([read.text, read.attribute, read.json]).toEqual([name, name, name]);
    expect(read.xml).not.toContain('\r');
  });
});

describe('a document', () => {
  it('is one line, with attributes in double quotes and empty elements closed as .NET does', async () => {
    const { xml } = await readBack('plain');
    expect(xml).not.toMatch(/\n|='|[^ ]\/>/);
  });

  it('has apostrophes and slashes as they are', async () => {
    const { xml } = await readBack("o'neill/a");
    expect(xml).toContain("<VmName>o'neill/a</VmName>");
  });
});
