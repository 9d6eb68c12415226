import { linksOnTarget } from '../../../src/checks/links/links-on-target.js';
import { checkTable, json, type Row, xml } from '../harness.js';

const HERE = 'https://em.example.com:9398';
const FIRST = '/Backup/Links/Link[1]/@Href';

/** A row about the Backup example with another Href of the first link. */
function first(name: string, href: string, foreign?: string): Row {
  return {
    name,
    answer: { body: xml('Backup', [/<Link Href="[^"]*"/, `<Link Href="${href}"`]) },
    verdict: foreign === undefined ? 'pass' : ['warn', [FIRST, HERE, foreign]],
  };
}

const links = Array.from(
  { length: 100 },
  (_, i) => `<Link Rel="Down" Href="http://vbr${i % 3}:9399/api/backups/${i}"/>`,
).join('');

checkTable(linksOnTarget, 'getBackup entity/xml', [
  { name: 'the example', answer: { body: xml('Backup') }, verdict: 'pass' },
  { name: 'in JSON', of: 'getBackup entity/json', answer: { body: json('Backup') }, verdict: 'pass' },
  first('the host in another case', 'HTTPS://EM.example.COM:9398/api/backups'),
  first('without scheme and host', '/api/backups'),
  first('relative', 'backups'),
  first('another host', 'https://vbr01:9398/api/backups', 'https://vbr01:9398'),
  first('another port', 'https://em.example.com:9399/api/backups', 'https://em.example.com:9399'),
  first('another scheme', 'http://em.example.com:9398/api/backups', 'http://em.example.com:9398'),
  first('without the port', 'https://em.example.com/api/backups', 'https://em.example.com'),
  first('without the scheme', '//vbr01:9398/api/backups', 'https://vbr01:9398'),
  first('the host as a user name', 'https://em.example.com:9398@evil.example/api', 'https://evil.example'),
  first('a script', 'javascript:alert(1)', 'javascript:alert(1)'),
  first('a file', 'file:///c:/windows', 'file:///c:/windows'),
  first('no URL', 'http://[', 'http://['),
  {
    name: 'the own Href of a resource',
    of: 'getBackup entity/json',
    answer: { body: json('Backup', { '/Href': 'https://vbr01:9398/api/backups/1' }) },
    verdict: ['warn', ['/Href', HERE, 'https://vbr01:9398']],
  },
  {
    name: 'one finding for each address, however many links',
    answer: { body: xml('Backup', ['</Links>', `${links}</Links>`]) },
    verdict: [
      'warn',
      ['/Backup/Links/Link[6]/@Href', HERE, 'http://vbr0:9399'],
      ['/Backup/Links/Link[7]/@Href', HERE, 'http://vbr1:9399'],
      ['/Backup/Links/Link[8]/@Href', HERE, 'http://vbr2:9399'],
    ],
  },
  {
    name: 'the place counts what is no link, too',
    of: 'getBackup entity/json',
    answer: { body: json('Backup', { '/Links': [null, 'x', { Rel: 'Up', Href: 'ftp://vbr01/' }] }) },
    verdict: ['warn', ['/Links/2/Href', HERE, 'ftp://vbr01']],
  },
  {
    name: 'no Href',
    of: 'listBackups reference/json',
    answer: { body: '{"Refs":[]}' },
    verdict: ['not-observed', 'The body has no Href.'],
  },
  {
    name: 'Href null',
    of: 'getRoot json',
    answer: { body: '{"Links":[{"Rel":"Down","Href":null}],"Href":null}' },
    verdict: ['not-observed', 'The body has no Href.'],
  },
  {
    name: 'cut off',
    answer: { body: '<Backup' },
    verdict: ['blocked', 'blocked by xml-well-formed'],
  },
  {
    name: 'an error',
    of: 'getBackup no-session/xml',
    answer: { body: xml('Error') },
    verdict: 'not-applied',
  },
]);
