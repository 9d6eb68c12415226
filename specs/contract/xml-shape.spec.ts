import { describe, expect, it } from 'vitest';
import type { Tier, Violation } from '../../src/contract/shape.js';
import { XmlShape } from '../../src/contract/xml-shape.js';
import { NAMESPACE, readXsdModel } from '../../src/contract/xsd-model.js';
import { parseXml } from '../../src/representation/xml.js';
import { contract, type Edit, edited, example } from '../checks/documents.js';

type Found = readonly [tier: Tier, location: string, expected: string, actual: string];

function judge(shape: XmlShape, text: string): Found[] {
  let violations: readonly Violation[] = [];
  const { problem } = parseXml(text, (doc, root) => {
    violations = shape.violations(doc, root);
  });
  if (problem) throw new Error(problem);
  return violations.map((v) => [v.tier, v.location, v.expected, v.actual]);
}

/** What the contract has against an example after some changes. */
function changed(name: string, ...edits: Edit[]): Found[] {
  return judge(contract.xml, edited(example(name, 'xml'), edits));
}

const PLATFORM = /<Platform>.*<\/Platform>/;
const starting = (text: string): string => expect.stringMatching(`^${text}`) as string;

describe('one change of an example is one violation', () => {
  it.each<[string, string, readonly Edit[], Found]>([
    [
      'another namespace',
      'Backup',
      [['ent/v1.0', 'ent/v1.1']],
      ['namespace', '/Backup', NAMESPACE, 'http://www.veeam.com/ent/v1.1'],
    ],
    ['no namespace', 'Backup', [[/ xmlns="[^"]*"/, '']], ['namespace', '/Backup', NAMESPACE, '(none)']],
    [
      'an unknown root',
      'Backup',
      [
        ['<Backup ', '<Backdrop '],
        ['</Backup>', '</Backdrop>'],
      ],
      ['root', '/Backdrop', 'an element of the mapping table', 'Backdrop'],
    ],
    [
      'the last element missing',
      'Backup',
      [[/<BackupType>.*<\/BackupType>/, '']],
      ['required', '/Backup', 'child BackupType', 'absent'],
    ],
    [
      'one in the middle missing',
      'Backup',
      [[PLATFORM, '']],
      ['required', '/Backup', 'child Platform', 'absent'],
    ],
    [
      'the first missing',
      'Repository',
      [[/<Capacity>.*<\/Capacity>/, '']],
      ['required', '/Repository', 'child Capacity', 'absent'],
    ],
    [
      'an attribute missing',
      'Backup',
      [[/ UID="[^"]*"/, '']],
      ['required', '/Backup/@UID', 'attribute UID', 'absent'],
    ],
    [
      'an attribute missing below',
      'Backup',
      [[/ Rel="Alternate"/, '']],
      ['required', '/Backup/Links/Link[3]/@Rel', 'attribute Rel', 'absent'],
    ],
    [
      'an element missing in a list',
      'Repositories',
      [[/<Kind>AmazonS3<\/Kind>/, '']],
      ['required', '/Repositories/Repository[2]', 'child Kind', 'absent'],
    ],
    [
      'an unknown value',
      'Backup',
      [['>VMware<', '>Xen<']],
      ['listed', '/Backup/Platform', starting("enumeration {'VMware', "), 'Xen'],
    ],
    [
      'a value with digits and quotes',
      'Backup',
      [['>VMware<', ">o'neill 7<"]],
      ['values', '/Backup/Platform', starting("enumeration {'VMware', "), "o'neill 7"],
    ],
    [
      'white space around a value',
      'Backup',
      [['>VMware<', '> VMware\n<']],
      ['values', '/Backup/Platform', starting('enumeration'), expect.stringMatching(/^ VMware/) as string],
    ],
    [
      'a value in another case',
      'Backup',
      [['>VMware<', '>VMWare<']],
      ['listed', '/Backup/Platform', starting('enumeration'), 'VMWare'],
    ],
    [
      'an empty value',
      'Backup',
      [['>VMware<', '><']],
      ['values', '/Backup/Platform', starting('enumeration'), ''],
    ],
    [
      'a number that is none',
      'BackupServer',
      [[/<Port>\d+/, '<Port>http']],
      ['values', '/BackupServer/Port', 'xs:long', 'http'],
    ],
    [
      'a number with separators',
      'BackupServer',
      [[/<Port>\d+/, '<Port>9,392']],
      ['values', '/BackupServer/Port', 'xs:long', '9,392'],
    ],
    [
      'a number too large for its type',
      'BackupServer',
      [[/<WcfPort>\d+/, '<WcfPort>70000']],
      ['values', '/BackupServer/WcfPort', 'xs:unsignedShort', '70000'],
    ],
    [
      'a number beyond its limit',
      'Error',
      [['"404"', '"700"']],
      ['values', '/Error/@StatusCode', 'maxInclusive 599', '700'],
    ],
    [
      'a number below its limit',
      'QueryResult',
      [[/PageNum="1"/, 'PageNum="0"']],
      ['values', '/QueryResult/PagingInfo/@PageNum', 'minInclusive 1', '0'],
    ],
    [
      'a time without Z',
      'RestorePoint',
      [[/Z<\/BackupDateUTC>/, '</BackupDateUTC>']],
      ['values', '/RestorePoint/BackupDateUTC', 'pattern .*(Z|[+-]00:00)', '2026-03-09T22:00:12.62'],
    ],
    [
      'a time that is none',
      'RestorePoint',
      [[/(<BackupDateUTC>)[^<]*/, '$1yesterday']],
      ['values', '/RestorePoint/BackupDateUTC', 'UtcDateTimeType', 'yesterday'],
    ],
    [
      'a UID that is none',
      'Backup',
      [[/ UID="urn:veeam:Backup:/, ' UID="']],
      ['values', '/Backup/@UID', starting('pattern urn:veeam:'), starting('5a7c2e90-')],
    ],
    [
      'an empty Href',
      'Backup',
      [[/<Link Href="[^"]*"/, '<Link Href=""']],
      ['values', '/Backup/Links/Link[1]/@Href', 'minLength 1', ''],
    ],
    [
      'an element twice',
      'Backup',
      [[PLATFORM, '$&$&']],
      ['values', '/Backup/Platform[2]', 'fewer', 'Platform'],
    ],
    [
      'text between elements',
      'Backup',
      [['<Links>', 'Hello<Links>']],
      ['values', '/Backup', 'what the XSD allows', starting('Hello')],
    ],
    [
      'an element in a value',
      'Backup',
      [['>VMware<', '><b>VMware</b><']],
      ['values', '/Backup/Platform', 'what the XSD allows', ''],
    ],
    [
      'two elements swapped',
      'Backup',
      [[/(<Platform>.*<\/Platform>)(\s*)(<BackupType>.*<\/BackupType>)/, '$3$2$1']],
      ['order', '/Backup', 'Links, Platform, BackupType', 'Links, BackupType, Platform'],
    ],
    [
      'links last',
      'Backup',
      [[/(<Links>[\s\S]*<\/Links>)([\s\S]*)(<\/Backup>)/, '$2$1$3']],
      ['order', '/Backup', 'Links, Platform, BackupType', 'Platform, BackupType, Links'],
    ],
    [
      'order in a list',
      'Repositories',
      [[/(<FreeSpace>-1<\/FreeSpace>)(\s*)(<Kind>AmazonS3<\/Kind>)/, '$3$2$1']],
      [
        'order',
        '/Repositories/Repository[2]',
        'Links, Capacity, FreeSpace, Kind',
        'Links, Capacity, Kind, FreeSpace',
      ],
    ],
    [
      'an element added at the end',
      'Backup',
      [['</Backup>', '<SqlInfo>x</SqlInfo></Backup>']],
      ['additions', '/Backup/SqlInfo', 'absent', 'x'],
    ],
    [
      'an element added at the beginning',
      'Backup',
      [['<Links>', '<SqlInfo><a/></SqlInfo><Links>']],
      ['additions', '/Backup/SqlInfo', 'absent', 'SqlInfo'],
    ],
    [
      'an element of another namespace',
      'Backup',
      [['</Backup>', '<Platform xmlns="urn:x">VMware</Platform></Backup>']],
      ['additions', '/Backup/Platform[2]', 'absent', 'VMware'],
    ],
    [
      'an attribute added',
      'Backup',
      [['<Backup ', '<Backup Hint="7" ']],
      ['additions', '/Backup/@Hint', 'absent', '7'],
    ],
    [
      'an attribute added to a link',
      'Backup',
      [['Rel="Alternate"', 'Rel="Alternate" Title=""']],
      ['additions', '/Backup/Links/Link[3]/@Title', 'absent', 'Title'],
    ],
    [
      'an attribute added to a value',
      'Backup',
      [['<Platform>', '<Platform id="1">']],
      ['additions', '/Backup/Platform/@id', 'absent', '1'],
    ],
    [
      'an element added to a link',
      'Backup',
      [['Rel="Alternate" />', 'Rel="Alternate"><a/></Link>']],
      ['additions', '/Backup/Links/Link[3]/a', 'absent', 'a'],
    ],
  ])('%s', (_, name, edits, violation) => {
    expect(changed(name, ...edits)).toEqual([violation]);
  });
});

describe('changes at once are each reported', () => {
  const swapped: Edit = [/(<Platform>.*<\/Platform>)(\s*)(<BackupType>.*<\/BackupType>)/, '$3$2$1'];
  const added: Edit = ['</Backup>', '<SqlInfo/></Backup>'];
  const order: Found = ['order', '/Backup', 'Links, Platform, BackupType', 'Links, BackupType, Platform'];
  const addition: Found = ['additions', '/Backup/SqlInfo', 'absent', 'SqlInfo'];
  const missing: Found = ['required', '/Backup/@UID', 'attribute UID', 'absent'];

  it.each<[string, readonly Edit[], readonly Found[]]>([
    ['order and addition', [swapped, added], [addition, order]],
    ['order and missing', [swapped, [/ UID="[^"]*"/, '']], [order, missing]],
    ['order, addition and missing', [swapped, added, [/ UID="[^"]*"/, '']], [addition, order, missing]],
    [
      'missing child and addition',
      [[PLATFORM, ''], added],
      [addition, ['required', '/Backup', 'child Platform', 'absent']],
    ],
    [
      'missing child below and order above',
      [swapped, [/ Rel="Up"/, '']],
      [order, ['required', '/Backup/Links/Link[1]/@Rel', 'attribute Rel', 'absent']],
    ],
    [
      'order and value: the place is that of the document, not of the order',
      [[/(<Platform>.*<\/Platform>)(\s*)(<BackupType>.*<\/BackupType>)/, '$3$2<Platform>Xen</Platform>']],
      [order, ['listed', '/Backup/Platform', starting('enumeration'), 'Xen']],
    ],
    [
      'the same slip in two places',
      [
        [/ Rel="Up"/, ''],
        [/ Rel="Up"/, ''],
      ],
      [
        ['required', '/Backup/Links/Link[1]/@Rel', 'attribute Rel', 'absent'],
        ['required', '/Backup/Links/Link[2]/@Rel', 'attribute Rel', 'absent'],
      ],
    ],
  ])('%s', (_, edits, violations) => {
    expect(changed('Backup', ...edits)).toEqual(violations);
  });

  // libxml2 leaves an element's children alone after the first that is missing.
  it('but of the children missing in one element only the first', () => {
    expect(changed('Backup', [PLATFORM, ''], [/<BackupType>.*<\/BackupType>/, ''])).toEqual([
      ['required', '/Backup', 'child Platform', 'absent'],
    ]);
  });
});

describe('what does not disturb', () => {
  const quiet: readonly [string, readonly Edit[]][] = [
    ['nothing', []],
    [
      'comments',
      [
        [/<Platform>/, '<!-- a --><Platform>'],
        ['VMware', 'VM<!-- b -->ware'],
      ],
    ],
    ['CDATA', [['VMware', '<![CDATA[VM]]>ware']]],
    [
      'processing instructions',
      [
        ['<Platform>', '<?a b?><Platform>'],
        ['VMware', 'VM<?c?>ware'],
      ],
    ],
    ['character references', [['VMware', '&#86;M&#x77;are']]],
    ['white space between elements', [[/>\s+</, '>\n\n\t<']]],
    ['xsi:type', [['<Backup ', '<Backup xsi:type="BackupEntityType" ']]],
    ['xsi:type of a value', [['<Platform>', '<Platform xsi:type="xsd:string">']]],
    ['xsi:type of a value by the contract', [['<Platform>', '<Platform xsi:type="WordType">']]],
    ['xsi:schemaLocation', [['<Backup ', `<Backup xsi:schemaLocation="${NAMESPACE} em.xsd" `]]],
    ['xsi:nil of what is there', [['<Platform>', '<Platform xsi:nil="false">']]],
    ['declarations of namespaces', [['<Platform>', '<Platform xmlns:x="urn:x">']]],
    [
      'attributes in another order',
      [
        [/ (UID="[^"]*")>/, '>'],
        ['<Backup ', '<Backup UID="urn:veeam:Backup:5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42" '],
      ],
    ],
  ];

  it.each(quiet)('%s', (_, edits) => {
    expect(changed('Backup', ...edits)).toEqual([]);
  });

  it.each(quiet)('%s, where the document is put in order, too', (_, edits) => {
    const swap: Edit = [/(<Links>[\s\S]*<\/Links>)([\s\S]*)(<\/Backup>)/, '$2$1$3'];
    expect(changed('Backup', ...edits, swap).map(([tier]) => tier)).toEqual(['order']);
  });

  it('a prefix', () => {
    const prefixed = example('Backup', 'xml')
      .replace('xmlns=', 'xmlns:em=')
      .replaceAll(/<(\/?)(?=[A-Z])/g, '<$1em:');
    expect(judge(contract.xml, prefixed)).toEqual([]);
    expect(judge(contract.xml, prefixed.replace(/<em:Platform>.*<\/em:Platform>/, ''))).toEqual([
      ['required', '/Backup', 'child Platform', 'absent'],
    ]);
  });
});

describe('xsi:nil is null, and null is absent', () => {
  const nil = (text: string): string => `${text} xsi:nil="true" `;

  it.each<[string, string, readonly Edit[], readonly Found[]]>([
    [
      'of an optional number',
      'BackupServer',
      [[/<WcfPort>.*<\/WcfPort>/, '<WcfPort xsi:nil="true" />']],
      [['additions', '/BackupServer/WcfPort/@xsi:nil', 'absent', 'true']],
    ],
    [
      'of an optional string',
      'BackupServer',
      [[/<Description>.*<\/Description>/, '<Description xsi:nil="1" />']],
      [['additions', '/BackupServer/Description/@xsi:nil', 'absent', '1']],
    ],
    [
      'of a required element',
      'Backup',
      [[PLATFORM, '<Platform xsi:nil="true" />']],
      [['required', '/Backup', 'child Platform', 'absent']],
    ],
    [
      'with blanks',
      'Backup',
      [[PLATFORM, '<Platform xsi:nil=" 1 " />']],
      [['required', '/Backup', 'child Platform', 'absent']],
    ],
    [
      'of a required element that has a value',
      'Backup',
      [['<Platform>', `${nil('<Platform')}>`]],
      [['required', '/Backup', 'child Platform', 'absent']],
    ],
    [
      'beside one that is there',
      'Backup',
      [[PLATFORM, '$&<Platform xsi:nil="true" />']],
      [['additions', '/Backup/Platform[2]/@xsi:nil', 'absent', 'true']],
    ],
    [
      'of a member',
      'Backup',
      [['<Link ', nil('<Link')]],
      [['additions', '/Backup/Links/Link[1]/@xsi:nil', 'absent', 'true']],
    ],
    [
      'of the root',
      'Backup',
      [['<Backup ', nil('<Backup')]],
      [['values', '/Backup/@xsi:nil', 'absent', 'true']],
    ],
    [
      'of what is not documented',
      'Backup',
      [['</Backup>', '<Zip xsi:nil="true" /></Backup>']],
      [['additions', '/Backup/Zip', 'absent', 'Zip']],
    ],
    [
      'of an element in a value',
      'Backup',
      [['>VMware<', '>VMware<b xsi:nil="true" /><']],
      [['values', '/Backup/Platform', 'what the XSD allows', 'VMware']],
    ],
    [
      'neither true nor false',
      'Backup',
      [['<Platform>', '<Platform xsi:nil="maybe">']],
      [['values', '/Backup/Platform/@xsi:nil', 'true or false', 'maybe']],
    ],
  ])('%s', (_, name, edits, violations) => {
    expect(changed(name, ...edits)).toEqual(violations);
  });
});

describe('an element says of which type it is', () => {
  const entity = 'BackupEntityType, or a type that extends it';
  const links = 'LinkListType, or a type that extends it';

  it.each<[string, readonly Edit[], Found]>([
    [
      'an unknown one',
      [['<Backup ', '<Backup xsi:type="Nothing" ']],
      ['values', '/Backup/@xsi:type', entity, 'Nothing'],
    ],
    [
      'one with an unbound prefix',
      [['<Backup ', '<Backup xsi:type="x:BackupEntityType" ']],
      ['values', '/Backup/@xsi:type', entity, 'x:BackupEntityType'],
    ],
    [
      'of another namespace',
      [['<Backup ', '<Backup xmlns:x="urn:x" xsi:type="x:BackupEntityType" ']],
      ['values', '/Backup/@xsi:type', entity, '{urn:x}BackupEntityType'],
    ],
    [
      'one that it does not extend',
      [['<Backup ', '<Backup xsi:type="LinkListType" ']],
      ['values', '/Backup/@xsi:type', entity, 'LinkListType'],
    ],
    [
      'the one that its own extends',
      [['<Backup ', '<Backup xsi:type="EntityType" ']],
      ['values', '/Backup/@xsi:type', entity, 'EntityType'],
    ],
    [
      'a simple one',
      [['<Links>', '<Links xsi:type="xsd:string">']],
      ['values', '/Backup/Links/@xsi:type', links, '{http://www.w3.org/2001/XMLSchema}string'],
    ],
    ['none', [['<Links>', '<Links xsi:type="">']], ['values', '/Backup/Links/@xsi:type', links, '']],
    [
      'an unknown one of a value',
      [['<Platform>', '<Platform xsi:type="Nothing">']],
      ['values', '/Backup/Platform/@xsi:type', 'the documented type', 'Nothing'],
    ],
    [
      'a value of one that XML Schema does not have',
      [['<Platform>', '<Platform xsi:type="xsd:text">']],
      [
        'values',
        '/Backup/Platform/@xsi:type',
        'the documented type',
        '{http://www.w3.org/2001/XMLSchema}text',
      ],
    ],
    [
      'a value of a complex one',
      [['<Platform>', '<Platform xsi:type="LinkListType">']],
      ['values', '/Backup/Platform/@xsi:type', 'the documented type', 'LinkListType'],
    ],
  ])('%s', (_, edits, violation) => {
    expect(changed('Backup', ...edits)).toEqual([violation]);
  });

  it('and is judged by what it is meant to be', () => {
    expect(changed('Backup', ['<Backup ', '<Backup xsi:type="Nothing" '], ['>VMware<', '>Xen<'])).toEqual([
      ['values', '/Backup/@xsi:type', entity, 'Nothing'],
      ['listed', '/Backup/Platform', starting('enumeration'), 'Xen'],
    ]);
  });
});

describe('an element in no namespace is none of the documented ones', () => {
  const bare = (name: string): Edit => [`<${name}>`, `<${name} xmlns="">`];

  it.each<[string, string, readonly Edit[], readonly Found[]]>([
    [
      'a required one is missing',
      'Backup',
      [bare('Platform')],
      [
        ['namespace', '/Backup/Platform', NAMESPACE, 'no namespace'],
        ['required', '/Backup', 'child Platform', 'absent'],
      ],
    ],
    [
      'an optional one is not',
      'BackupServer',
      [bare('Description')],
      [['namespace', '/BackupServer/Description', NAMESPACE, 'no namespace']],
    ],
    [
      'with all that is in it',
      'Backup',
      [bare('Links')],
      [['namespace', '/Backup/Links', NAMESPACE, 'no namespace']],
    ],
    [
      'a required one of a member is missing there',
      'Repositories',
      [['<Kind>AmazonS3<', '<Kind xmlns="">AmazonS3<']],
      [
        ['namespace', '/Repositories/Repository[2]/Kind', NAMESPACE, 'no namespace'],
        ['required', '/Repositories/Repository[2]', 'child Kind', 'absent'],
      ],
    ],
    [
      'an undocumented one is an addition as any',
      'Backup',
      [['</Backup>', '<Zip xmlns="">x</Zip></Backup>']],
      [['additions', '/Backup/Zip', 'absent', 'x']],
    ],
    [
      'so is one of another namespace; the documented one is missing',
      'Backup',
      [['<Platform>', '<Platform xmlns="urn:x">']],
      [
        ['additions', '/Backup/Platform', 'absent', 'VMware'],
        ['required', '/Backup', 'child Platform', 'absent'],
      ],
    ],
  ])('%s', (_, name, edits, violations) => {
    expect(changed(name, ...edits)).toEqual(violations);
  });

  it('nor is an attribute of another namespace a documented one', () => {
    expect(changed('Backup', [' UID=', ' xmlns:x="urn:x" x:UID='])).toEqual([
      ['additions', '/Backup/@UID', 'absent', starting('urn:veeam:Backup')],
      ['required', '/Backup/@UID', 'attribute UID', 'absent'],
    ]);
  });
});

describe('the verdict does not change', () => {
  it('when a document is judged again, after others, and the document is as before', () => {
    const bodies = [
      example('Backup', 'xml'),
      edited(example('Backup', 'xml'), [
        [PLATFORM, ''],
        ['</Backup>', '<SqlInfo/></Backup>'],
      ]),
      '<Nothing/>',
    ];
    const first = bodies.map((body) => judge(contract.xml, body));
    for (let round = 0; round < 3; round++)
      expect(bodies.map((body) => judge(contract.xml, body))).toEqual(first);
    parseXml(bodies[1] ?? '', (doc, root) => {
      const before = doc.toString();
      const once = contract.xml.violations(doc, root);
      expect(contract.xml.violations(doc, root)).toEqual(once);
      expect(doc.toString()).toBe(before);
    });
  });
});

/** What the contract may come to use, and does not need today. */
const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${NAMESPACE}" targetNamespace="${NAMESPACE}" elementFormDefault="qualified">
  <xs:element name="Thing" type="ThingType"/>
  <xs:element name="Amount" type="AmountType"/>
  <xs:element name="Count" type="xs:int"/>
  <xs:complexType name="ThingType">
    <xs:sequence>
      <xs:element name="Title" type="xs:string"/>
      <xs:element name="Pair" type="xs:int" minOccurs="0" maxOccurs="2"/>
      <xs:choice><xs:element name="Left" type="xs:int"/><xs:element name="Right" type="xs:int"/></xs:choice>
      <xs:element name="Part" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence><xs:element name="Weight" type="xs:double"/><xs:element name="Inside" type="ThingType" minOccurs="0"/></xs:sequence>
          <xs:attribute name="No" type="xs:int" use="required"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>
  <xs:complexType name="AmountType">
    <xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="Unit" type="xs:string"/></xs:extension></xs:simpleContent>
  </xs:complexType>
</xs:schema>`;

describe('a schema of its own', () => {
  const shape = new XmlShape([SCHEMA]);
  const thing = (inner: string): string => `<Thing xmlns="${NAMESPACE}">${inner}</Thing>`;

  it.each<[string, string, readonly Found[]]>([
    ['either side of a choice', thing('<Title/><Left>1</Left>'), []],
    ['the other side', thing('<Title/><Right>1</Right>'), []],
    ['neither side', thing('<Title/>'), [['required', '/Thing', 'child Pair, Left, Right', 'absent']]],
    ['as often as allowed', thing('<Title/><Pair>1</Pair><Pair>2</Pair><Left>1</Left>'), []],
    [
      'once too often',
      thing('<Title/><Pair>1</Pair><Pair>2</Pair><Pair>3</Pair><Left>1</Left>'),
      [['values', '/Thing/Pair[3]', 'fewer', 'Pair']],
    ],
    [
      'an anonymous type',
      thing('<Title/><Left>1</Left><Part No="1"><Weight>x</Weight></Part>'),
      [['values', '/Thing/Part/Weight', 'xs:double', 'x']],
    ],
    [
      'a type within itself',
      thing(
        `<Title/><Left>1</Left><Part No="1"><Weight>1</Weight><Inside><Left>1</Left><Title/></Inside></Part>`,
      ),
      [['order', '/Thing/Part/Inside', 'Title, Left', 'Left, Title']],
    ],
    [
      'namesakes scattered keep their own order and places',
      thing(
        '<Part No="1"><Weight>1</Weight></Part><Title/><Part No="x"><Weight>2</Weight></Part><Left>1</Left>',
      ),
      [
        ['order', '/Thing', 'Title, Left, Part, Part', 'Part, Title, Part, Left'],
        ['values', '/Thing/Part[2]/@No', 'xs:int', 'x'],
      ],
    ],
    ['text with attributes', `<Amount xmlns="${NAMESPACE}" Unit="GB">1.5</Amount>`, []],
    [
      'a wrong text with attributes',
      `<Amount xmlns="${NAMESPACE}" Unit="GB">much</Amount>`,
      [['values', '/Amount', expect.any(String) as string, 'much']],
    ],
    [
      'an attribute too many there',
      `<Amount xmlns="${NAMESPACE}" Unit="GB" Hint="x">1.5</Amount>`,
      [['additions', '/Amount/@Hint', 'absent', 'x']],
    ],
    [
      'a root of a simple type',
      `<Count xmlns="${NAMESPACE}">x</Count>`,
      [['values', '/Count', 'xs:int', 'x']],
    ],
  ])('%s', (_, text, violations) => {
    expect(judge(shape, text)).toEqual(violations);
  });

  it('is not impressed by many and long documents', () => {
    const started = performance.now();
    const parts = '<Part><Weight>1</Weight></Part>'.repeat(500);
    const found = judge(shape, thing(`<Left>1</Left><Title/>${parts}`));
    expect(found).toHaveLength(501);
    expect(found.at(-1)).toEqual(['required', '/Thing/Part[500]/@No', 'attribute No', 'absent']);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('keeps a thousand violations, and says of each tier how many more there are', () => {
    const parts = '<Part><Weight>x</Weight></Part>'.repeat(20_000);
    const found = judge(shape, thing(`<Title/><Left>1</Left>${'<Zip/>'.repeat(500)}${parts}`));
    expect(found).toHaveLength(1002);
    expect(found.slice(1000).map(([tier, location]) => [tier, location])).toEqual([
      ['required', '/Thing'],
      ['values', '/Thing'],
    ]);
    for (const tier of ['required', 'values']) {
      const told = found.slice(0, 1000).filter((v) => v[0] === tier).length;
      const more = found.slice(1000).find((v) => v[0] === tier)?.[3];
      expect(more).toBe(`${20_000 - told} more`);
    }
  });

  it('keeps no more than a part of long texts and names', () => {
    const long = 'x'.repeat(1e6);
    const found = judge(shape, thing(`<Title/><Left>${long}</Left><${long}/>`));
    expect(found.map(([tier]) => tier)).toEqual(['additions', 'values']);
    expect(Math.max(...found.flat().map((text) => text.length))).toBeLessThan(2000);
  });

  it('lets a type stand where it extends the declared one', () => {
    const extended = new XmlShape([
      SCHEMA.replace(
        '</xs:schema>',
        `<xs:complexType name="MoreType"><xs:complexContent><xs:extension base="ThingType">
          <xs:sequence><xs:element name="More" type="xs:int"/></xs:sequence>
        </xs:extension></xs:complexContent></xs:complexType></xs:schema>`,
      ),
    ]);
    const more = (inner: string): Found[] =>
      judge(
        extended,
        `<v:Thing xmlns:v="${NAMESPACE}" xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="v:MoreType">${inner}</v:Thing>`,
      );
    expect(more('<Title/><Left>1</Left><More>1</More>')).toEqual([]);
    expect(more('<More>1</More><Title/><Left>1</Left>')).toEqual([
      ['order', '/Thing', 'Title, Left, More', 'More, Title, Left'],
    ]);
    expect(more('<Left>1</Left><Title/><More>x</More>')).toEqual([
      ['order', '/Thing', 'Title, Left, More', 'Left, Title, More'],
      ['values', '/Thing/More', 'xs:int', 'x'],
    ]);
    expect(more('<Title/><Left>1</Left>')).toEqual([['required', '/Thing', 'child Part, More', 'absent']]);
  });

  it('refuses a schema that cannot be read', () => {
    expect(() => readXsdModel(['<xs:schema'])).toThrow("The contract's XSD cannot be read");
  });
});
