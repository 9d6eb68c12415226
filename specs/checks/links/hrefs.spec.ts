/** alternate-link and links-on-target: what can be said of an Href without following it. */
import { alternateLink } from '../../../src/checks/links/alternate-link.js';
import { linksOnTarget } from '../../../src/checks/links/links-on-target.js';
import { API, checkTable, json, type Row, xml } from '../harness.js';

const GUID = '5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';
const AT = '/Backup/Links/Link[3]';
const ALTERNATE = /<Link [^>]*Rel="Alternate" \/>/;
const EXPECTED = `BackupReference /api/backups/${GUID}`;

/** A row about the Backup example with another Alternate link. */
function alternate(name: string, attributes: string, verdict: Row['verdict']): Row {
  const link = `<Link ${attributes} Rel="Alternate" />`;
  return { name, answer: { body: xml('Backup', [ALTERNATE, link]) }, verdict };
}

function to(name: string, href: string, verdict: 'pass' | 'fail', type = 'BackupReference'): Row {
  return alternate(
    name,
    `Href="${href}" Type="${type}"`,
    verdict === 'pass' ? verdict : ['fail', [AT, EXPECTED, `${type} ${href}`]],
  );
}

checkTable(alternateLink, 'getBackup entity/xml', [
  { name: 'the example', answer: { body: xml('Backup') }, verdict: 'pass' },
  {
    name: 'the reference',
    of: 'getRestorePoint reference/json',
    answer: { body: json('EntityRef') },
    verdict: 'pass',
  },
  {
    name: 'a job of file shares, whose Alternate has the Type of any job',
    of: 'getNasJob entity/xml',
    answer: { body: xml('NASJob', ['Type="JobReference"', 'Type="JobReference"']) },
    verdict: 'pass',
  },
  {
    name: 'references in a list',
    of: 'listBackups reference/xml',
    answer: { body: xml('EntityReferences') },
    verdict: 'pass',
  },
  {
    name: 'format in another case and number',
    of: 'getRestorePoint reference/json',
    answer: { body: json('EntityRef').replace('format=Entity', 'FORMAT=entities') },
    verdict: 'pass',
  },
  to('a relative Href', `/api/backups/${GUID}`, 'pass'),
  to('another host is for links-on-target', `http://other:9399/api/backups/${GUID}`, 'pass'),
  to('another case of path and GUID', `${API}BACKUPS/${GUID.toUpperCase()}`, 'pass'),
  to('a trailing slash', `${API}backups/${GUID}/`, 'pass'),
  to('doubled slashes', `https://em.example.com:9398//api//backups//${GUID}`, 'pass'),
  to('itself', `${API}backups/${GUID}?format=Entity`, 'fail'),
  to('another resource', `${API}backups/e19b3f48-6a0c-4d72-8f5e-2b1c0d9e8f73`, 'fail'),
  to('another kind', `${API}repositories/${GUID}`, 'fail'),
  to('below itself', `${API}backups/${GUID}/restorePoints`, 'fail'),
  to('a script', 'javascript:alert(1)', 'fail'),
  to('no URL', 'http://[', 'fail'),
  to('the Type of the entity', `${API}backups/${GUID}`, 'fail', 'Backup'),
  alternate('no Type', `Href="${API}backups/${GUID}"`, [
    'fail',
    [AT, EXPECTED, `no Type ${API}backups/${GUID}`],
  ]),
  {
    name: 'a reference that leads to itself',
    of: 'getRestorePoint reference/json',
    answer: { body: json('EntityRef').replace('?format=Entity', '') },
    verdict: [
      'fail',
      [
        '/Links/2',
        'RestorePoint /api/restorepoints/91d4c6b8-3e2f-4a59-8c7d-6e5f4a3b2c14?format=Entity',
        `RestorePoint ${API}restorePoints/91d4c6b8-3e2f-4a59-8c7d-6e5f4a3b2c14`,
      ],
    ],
  },
  {
    name: 'no Alternate: that is for links-documented',
    answer: { body: xml('Backup', [ALTERNATE, '']) },
    verdict: ['not-observed', 'No resource in the body has an Alternate link.'],
  },
  alternate('an empty Href', 'Href="" Type="BackupReference"', [
    'not-observed',
    'No resource in the body has an Alternate link.',
  ]),
  {
    name: 'nothing in the list',
    of: 'listBackups reference/json',
    answer: { body: '{"Refs":[]}' },
    verdict: ['not-observed', 'No resource in the body has an Alternate link.'],
  },
  {
    name: 'a logon session has one form',
    of: 'getLogonSession xml',
    answer: { body: xml('LogonSession') },
    verdict: 'not-applied',
  },
]);

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
  first('without scheme and host', '/api/backups', 'a path without scheme and host'),
  first('relative', 'backups', 'a path without scheme and host'),
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
