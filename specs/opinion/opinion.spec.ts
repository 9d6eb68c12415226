import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { startMock } from '../../src/mock/index.js';
import { XsdFileError } from '../../src/opinion/errors.js';
import { Libxml2 } from '../../src/opinion/libxml2.js';
import { opinionSentences, ThirdOpinion } from '../../src/opinion/opinion.js';
import { Xerces } from '../../src/opinion/xerces.js';
import { gatherXsd, type XsdSet } from '../../src/opinion/xsd-set.js';
import { em } from '../cli/console.js';
import { NAMESPACE, noXerces } from '../data/validation.js';

const contract = loadContract();

/** An XSD of a vendor: it wants a message of three letters at least, takes any status, and has a place for it of its own. */
const FILES = {
  'RestAPI.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${NAMESPACE}" targetNamespace="${NAMESPACE}" elementFormDefault="qualified">
    <xs:include schemaLocation="texts.xsd"/>
    <xs:element name="Error"><xs:complexType>
      <xs:attribute name="Message" type="Text"/><xs:attribute name="StatusCode" type="xs:string"/>
    </xs:complexType></xs:element>
  </xs:schema>`,
  'texts.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${NAMESPACE}">
    <xs:simpleType name="Text"><xs:restriction base="xs:string"><xs:minLength value="3"/></xs:restriction></xs:simpleType>
  </xs:schema>`,
};

const setOf = (files: Record<string, string> = FILES): XsdSet =>
  gatherXsd('RestAPI.xsd', (name) => {
    const text = files[name];
    if (text === undefined) throw new Error(`There is no ${name}.`);
    return Buffer.from(text);
  });

const error = (
  message: string,
  status: string,
  declaration = '<?xml version="1.0" encoding="utf-8"?>\n',
): string => `${declaration}<Error Message="${message}" StatusCode="${status}" xmlns="${NAMESPACE}" />`;

const DOCUMENTS = [
  error('Cannot find job', '404'),
  error('No', '404'),
  error('', '400', ''),
  error('Cannot\r\nfind\njob', 'many'),
  `<Job xmlns="${NAMESPACE}" Name="j"><Wrong/></Job>`,
  '{}',
];

describe.each([
  ['libxml2', () => new Libxml2(setOf()), undefined],
  ['Xerces', () => new Xerces(setOf(), process.env.JAVA_HOME), noXerces],
] as const)('a third opinion by %s', (name, engineOf, missing) => {
  it.skipIf(missing)('tells each kind of disagreement once, in both directions', async () => {
    const opinion = new ThirdOpinion('RestAPI.xsd', engineOf());
    for (const [i, xml] of DOCUMENTS.entries())
      opinion.take({ bytes: Buffer.from(xml), where: `document ${i}` });
    opinion.take({ bytes: Buffer.from(DOCUMENTS[1] ?? ''), where: 'the same again' });
    const { documents, disagreements, by } = await opinion.ask(contract);
    expect([by, documents]).toEqual([`RestAPI.xsd (${name})`, 5]);
    expect(disagreements.map(({ accepts, root, count, first }) => [accepts, root, count, first])).toEqual([
      ['contract', 'Error', 2, 'document 1'],
      ['xsd', 'Error', 1, 'document 3'],
    ]);
    const [agrees, refuses, accepts] = opinionSentences({ by, documents, disagreements });
    expect(agrees).toContain('agrees with the contract on 2 of 5 different XML documents');
    expect(refuses).toMatch(/refuses Error, which the contract accepts \(2 ×, first document 1\): .*ength/);
    expect(accepts).toContain(
      'accepts Error, which the contract refuses (1 ×, first document 3): /Error/@StatusCode',
    );
  });
});

describe('an engine that cannot be asked', () => {
  it('is a word, and nothing more', async () => {
    const opinion = new ThirdOpinion('RestAPI.xsd', new Xerces(setOf(), '/no/such/java'));
    opinion.take({ bytes: Buffer.from(DOCUMENTS[0] ?? ''), where: 'a document' });
    const [sentence, ...more] = opinionSentences(await opinion.ask(contract));
    expect(sentence).toMatch(
      /^RestAPI\.xsd \(Xerces\) was not asked: (?:there is no Java|the optional package|xsd-schema)/,
    );
    expect(more).toEqual([]);
  });
});

describe('an XSD', () => {
  const including = (location: string): Record<string, string> => ({
    'RestAPI.xsd': FILES['RestAPI.xsd'].replace('texts.xsd', location),
  });

  it.each([
    'https://example.com/texts.xsd',
    '../texts.xsd',
    '/etc/texts.xsd',
    'file:///etc/texts.xsd',
    'sub/texts.xsd',
    'C:\\texts.xsd',
  ])('that leads to %s is refused: only files beside it are read', (location) => {
    expect(() => setOf(including(location))).toThrow(XsdFileError);
  });

  it.each([
    ['no XML', 'schema', 'is no XSD'],
    ['another document', '<Job/>', 'its root element is Job'],
    ['with a document type', '<!DOCTYPE x SYSTEM "x"><x/>', 'is no XSD'],
    [
      'that does not compile',
      FILES['RestAPI.xsd'].replace('type="Text"', 'type="Untold"'),
      'cannot be compiled',
    ],
  ])('%s is refused', (_, text, why) => {
    expect(() => new Libxml2(setOf({ ...FILES, 'RestAPI.xsd': text }))).toThrow(why);
  });
});

describe('em-conformance validate --xsd', () => {
  it('notes the disagreement, and judges by the contract', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'em-xsd-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
    const [good, bad] = ['good.xml', 'bad.xml'].map((name) => path.join(folder, name)) as [string, string];
    writeFileSync(good, DOCUMENTS[1] ?? '');
    writeFileSync(bad, DOCUMENTS[3] ?? '');
    const xsd = path.join(folder, 'RestAPI.xsd');
    const told = await em(['validate', good, bad, '--xsd', xsd]);
    expect(told.err).toContain(`refuses Error, which the contract accepts (1 ×, first ${good})`);
    expect(told.err).toContain(`accepts Error, which the contract refuses (1 ×, first ${bad})`);
    const usual = await em(['validate', good, bad]);
    expect([told.code, told.out]).toEqual([usual.code, usual.out]);
    expect((await em(['validate', good, '--xsd', good])).code).toBe(2);
    expect((await em(['validate', good, '--xsd', path.join(folder, 'none.xsd')])).code).toBe(2);
  });
});

it('is given on a whole run, too, where it stands among the notes', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'em-xsd-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  const record = path.join(folder, 'recording.har');
  await using mock = await startMock({ http: true, estate: 5 });
  const where = ['--target', mock.url, '--username', mock.username, '--out', folder, '--reporters', 'json'];
  const some = [...where, '--include', 'getRepository', '--depth', 'quick', '--record', record];
  const ran = await em(['run', ...some, '--xsd', path.join(folder, 'RestAPI.xsd')], {
    env: { EM_PASSWORD: mock.password },
  });
  const { notes } = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')) as { notes: string[] };
  expect(notes[0]).toMatch(/^RestAPI\.xsd \(libxml2\) agrees with the contract on \d+ of \d+/);
  expect(notes.some((note) => /has no root element .*\bRepository\b/.test(note))).toBe(true);
  const again = await em([
    'recheck',
    record,
    '--out',
    folder,
    '--reporters',
    'json',
    '--xsd-engine',
    'libxml2',
  ]);
  const own = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')) as { notes: string[] };
  expect(own.notes).toEqual([
    expect.stringMatching(/^em\.xsd \(libxml2\) agrees with the contract on (\d+) of \1 /),
  ]);
  expect(again.code).toBe(ran.code);
});
