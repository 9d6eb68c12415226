/** links-resolve and link-type-matches-target: what the links of a document led to in the same run. */
import { linkTypeMatchesTarget } from '../../../src/checks/links/link-type-matches-target.js';
import { linksResolve } from '../../../src/checks/links/links-resolve.js';
import {
  API,
  checkTable,
  type Edit,
  json,
  jsonValue,
  type Row,
  type Seen,
  type Verdict,
  xml,
} from '../harness.js';

const GUID = '8b1e4d92-57c3-4f0a-8e6d-1f2a3b4c5d60';
const REPOSITORY = `${API}repositories/${GUID}`;
const REFERENCE = xml('EntityRef');

/** Where the first link of the Backup example leads to. */
function seen(answer: Omit<Seen, 'at'>, at = REPOSITORY): Seen {
  return { at, ...answer };
}

function backup(name: string, beside: readonly Seen[], verdict: Verdict, ...edits: Edit[]): Row {
  return { name, answer: { body: xml('Backup', ...edits) }, beside, verdict };
}

function href(to: string): Edit {
  return [/<Link Href="[^"]*"/, `<Link Href="${to}"`];
}

/** A resource inside a tenant, that no link leads to. */
const PART_AT = '/Resources/CloudTenantResources/0';
const PART = /"Href": ?"([^"]*\/resources\/[^"]*)"/.exec(json('CloudTenant'))?.[1] ?? '';

const MISSPELT = PART.replace('/resources/', '/resourcez/');

/** A link of a task in a session, outside of any list of links. */
const ALONE_AT = '/CloudFailoverTasks/CloudFailoverTasks/0/VmReplicaPointLink';
const ALONE =
  /"VmReplicaPointLink": ?\{[^}]*"Href": ?"([^"]*)"/.exec(json('CloudFailoverSession'))?.[1] ?? '';

const NONE: Verdict = ['not-observed', 'No link of the body was followed.'];
const LINKED = /<LinkedJobObject Href="([^"]*)"/.exec(xml('LinkedJobResourceObjects'))?.[1] ?? '';
/** Where a folder leads to the folders in it. */
const FOLDERS =
  /Href="([^"]*listDirs[^"]*)"/.exec(xml('FileSystemEntry'))?.[1]?.replaceAll('&amp;', '&') ?? '';
const AT = '/Backup/Links/Link[1]/@Href';

function broken(status: number, to = REPOSITORY): Verdict {
  return ['fail', [AT, '200 OK', `${status} for ${to}`]];
}

checkTable(linksResolve, 'getBackup entity/xml', [
  {
    name: 'a part that says it is at an address that no page has',
    of: 'getCloudTenant entity/json',
    answer: { body: json('CloudTenant').replaceAll(PART, MISSPELT) },
    beside: [seen({ status: 404, body: xml('Error') }, MISSPELT)],
    verdict: ['fail', [`${PART_AT}/Href`, '200 OK', `404 for ${MISSPELT}`]],
  },
  {
    name: 'what a member of a list says is its address',
    of: 'listSystemSessions xml',
    answer: {
      body: xml('SystemSessions', [
        /systemSessions\/8d2f0a47-c1e3-45b8-8926-3a4b5c6d7e8f\?/,
        'systemSessionsx/8d2f0a47-c1e3-45b8-8926-3a4b5c6d7e8f?',
      ]),
    },
    beside: [
      seen(
        { status: 404, body: xml('Error') },
        `${API}systemSessionsx/8d2f0a47-c1e3-45b8-8926-3a4b5c6d7e8f?format=Entity`,
      ),
    ],
    verdict: [
      'fail',
      [
        '/SystemSessions/Sessions[1]/@Href',
        '200 OK',
        `404 for ${API}systemSessionsx/8d2f0a47-c1e3-45b8-8926-3a4b5c6d7e8f?format=Entity`,
      ],
    ],
  },
  {
    name: 'members of linked jobs, which pages do not read by themselves',
    of: 'listLinkedJobs xml',
    answer: { body: xml('LinkedJobResourceObjects') },
    beside: [seen({ status: 404, body: xml('Error') }, LINKED)],
    verdict: NONE,
  },
  backup('200', [seen({ body: REFERENCE })], 'pass'),
  backup('an answer of any kind, if only a success', [seen({ body: 'x' })], 'pass'),
  backup('one success is enough', [seen({ status: 500 }), seen({ body: REFERENCE })], 'pass'),
  backup(
    'a relative Href',
    [seen({ status: 404, body: xml('Error') })],
    broken(404, `/api/repositories/${GUID}`),
    href(`/api/repositories/${GUID}`),
  ),
  backup(
    'on another host: it is resolved onto the target',
    [seen({ status: 404 })],
    broken(404, `http://vbr01:9399/api/repositories/${GUID}`),
    href(`http://vbr01:9399/api/repositories/${GUID}`),
  ),
  backup(
    'case, doubled and trailing slashes do not count',
    [seen({ status: 404 })],
    broken(404, `${API}/Repositories/${GUID.toUpperCase()}/`),
    href(`${API}/Repositories/${GUID.toUpperCase()}/`),
  ),
  {
    name: 'a part with an address of its own',
    of: 'getCloudTenant entity/json',
    answer: { body: json('CloudTenant') },
    beside: [seen({ status: 404 }, PART)],
    verdict: ['fail', [`${PART_AT}/Href`, '200 OK', `404 for ${PART}`]],
  },
  {
    name: 'a link that stands by itself',
    of: 'getCloudFailoverSession entity/json',
    answer: { body: json('CloudFailoverSession') },
    beside: [seen({ status: 404 }, ALONE)],
    verdict: ['fail', [`${ALONE_AT}/Href`, '200 OK', `404 for ${ALONE}`]],
  },
  {
    name: 'a part that is there',
    of: 'getCloudTenant entity/json',
    answer: { body: json('CloudTenant') },
    beside: [seen({ body: xml('CloudTenantResource') }, PART)],
    verdict: 'pass',
  },
  backup('404', [seen({ status: 404, body: xml('Error') })], broken(404)),
  backup('500', [seen({ status: 500 })], broken(500)),
  backup('a redirect', [seen({ status: 302 })], broken(302)),
  {
    name: 'in JSON',
    of: 'getBackup entity/json',
    answer: { body: json('Backup') },
    beside: [seen({ status: 404 })],
    verdict: ['fail', ['/Links/0/Href', '200 OK', `404 for ${REPOSITORY}`]],
  },
  backup(
    'a job that is not there any more: what it has left behind leads up to it',
    [seen({ status: 404 }, `${API}jobs/${GUID}`)],
    ['warn', [AT, '200 OK', `404 for ${API}jobs/${GUID}`]],
    href(`${API}jobs/${GUID}`),
  ),
  backup(
    'a job that the resource does not belong to',
    [seen({ status: 404 }, `${API}jobs/${GUID}`)],
    ['fail', [AT, '200 OK', `404 for ${API}jobs/${GUID}`]],
    href(`${API}jobs/${GUID}`),
    [/Rel="Up"/, 'Rel="Related"'],
  ),
  ...(
    [
      ['ManagedServer', 'warn'],
      ['Backup', 'fail'],
    ] as const
  ).map(
    ([kind, verdict]): Row => ({
      name: `a host that is none, Related to a ${kind}`,
      of: `get${kind} entity/xml`,
      answer: {
        body: xml(kind, [/<Link [^>]*\/>/, `<Link Href="${API}hierarchyRoots/${GUID}" Rel="Related" />`]),
      },
      beside: [seen({ status: 404 }, `${API}hierarchyRoots/${GUID}`)],
      verdict: [verdict, [`/${kind}/Links/Link[1]/@Href`, '200 OK', `404 for ${API}hierarchyRoots/${GUID}`]],
    }),
  ),
  {
    name: 'deleted meanwhile: the list that had it has it no more',
    answer: { body: xml('Backup') },
    beside: [
      {
        at: `${API}repositories`,
        body: xml('EntityReferences').replaceAll(/Href="[^"]*backups[^"]*"/g, `Href="${REPOSITORY}"`),
      },
      seen({ status: 404 }),
      { at: `${API}repositories`, body: '<EntityReferences xmlns="http://www.veeam.com/ent/v1.0" />' },
    ],
    verdict: 'pass',
  },
  backup('nothing followed', [], NONE),
  backup('something else read', [seen({ status: 404 }, `${API}repositories`)], NONE),
  backup('another query', [seen({ status: 404 }, `${REPOSITORY}?format=Entity`)], NONE),
  backup('an action is not followed', [seen({ status: 405 })], NONE, [/Rel="Up"/, 'Rel="Start"']),
  backup('Rel absent', [seen({ status: 405 })], NONE, [/ Rel="Up"/, '']),
  backup('a script', [seen({ status: 404 })], NONE, href('javascript:alert(1)')),
  backup('no URL', [seen({ status: 404 })], NONE, href('http://[')),
  backup('outside the API', [seen({ status: 404 })], NONE, href(`https://em.example.com:9398/x/${GUID}`)),
  {
    name: 'what another identity was told says nothing of the link',
    of: 'getBackup reference/xml',
    answer: {
      body: `<EntityRef xmlns="http://www.veeam.com/ent/v1.0"><Links><Link Rel="Down" Href="${API}repositories"/></Links></EntityRef>`,
    },
    beside: [{ at: 'listRepositories no-session/xml', body: xml('Error') }],
    verdict: NONE,
  },
  {
    name: 'an error has no links',
    of: 'getBackup no-session/xml',
    answer: { body: xml('Error') },
    verdict: 'not-applied',
  },
]);

const UNTYPED: Verdict = ['not-observed', 'No link with a known Type was followed.'];
const TYPE_AT = '/Backup/Links/Link[1]/@Type';

function type(of: string): Edit {
  return ['Type="RepositoryReference"', `Type="${of}"`];
}

const ENTITY = `${REPOSITORY}?format=Entity`;

checkTable(linkTypeMatchesTarget, 'getBackup entity/xml', [
  {
    name: 'an address of files, which answers with an entry or with a list',
    of: 'getGuestFileSystem xml',
    answer: { body: xml('FileSystemEntry') },
    beside: [seen({ body: xml('FileSystemEntries') }, FOLDERS)],
    verdict: 'pass',
  },
  {
    name: 'the same by a link of another Type',
    of: 'getGuestFileSystem xml',
    answer: { body: xml('FileSystemEntry', ['Type="DirectoryEntryList"', 'Type="LogonSession"']) },
    beside: [seen({ body: xml('FileSystemEntries') }, FOLDERS)],
    verdict: [
      'fail',
      ['/FileSystemEntry/DirectoryEntry/Links/Link[3]/@Type', 'LogonSession', 'FileSystemEntries'],
    ],
  },
  backup('a reference', [seen({ body: REFERENCE })], 'pass'),
  backup('an entity', [seen({ body: xml('Repository') }, ENTITY)], 'pass', type('Repository'), href(ENTITY)),
  backup(
    'a list of references',
    [seen({ body: xml('EntityReferences') }, `${API}repositories`)],
    'pass',
    type('RepositoryReferenceList'),
    href(`${API}repositories`),
  ),
  backup(
    'a list of entities',
    [seen({ body: xml('Repositories') }, `${API}repositories?format=Entity`)],
    'pass',
    type('RepositoryList'),
    href(`${API}repositories?format=entities`.replace('entities', 'ENTITY')),
  ),
  {
    name: 'in JSON, where the target was read in XML',
    of: 'getBackup entity/json',
    answer: { body: JSON.stringify(jsonValue('Backup')) },
    beside: [seen({ body: REFERENCE })],
    verdict: 'pass',
  },
  backup(
    'an entity announced, a reference returned',
    [seen({ body: REFERENCE })],
    ['fail', [TYPE_AT, 'Repository', 'EntityRef']],
    type('Repository'),
  ),
  backup(
    'a list announced, one returned',
    [seen({ body: REFERENCE })],
    ['fail', [TYPE_AT, 'EntityReferences', 'EntityRef']],
    type('RepositoryReferenceList'),
  ),
  {
    name: 'in JSON, at its place',
    of: 'getBackup entity/json',
    answer: { body: json('Backup', { '/Links/0/Type': 'Backup' }) },
    beside: [seen({ body: REFERENCE })],
    verdict: ['fail', ['/Links/0/Type', 'Backup', 'EntityRef']],
  },
  backup('a Type the contract does not know', [seen({ body: REFERENCE })], UNTYPED, type('Cupboard')),
  backup('Type absent', [seen({ body: REFERENCE })], UNTYPED, [/ Type="RepositoryReference"/, '']),
  backup('only an error', [seen({ status: 404, body: xml('Error') })], UNTYPED),
  backup('only JSON', [seen({ body: json('EntityRef') })], UNTYPED),
  backup(
    'a target with a root of its own fault: that is for xml-root there',
    [seen({ body: xml('Backup') })],
    UNTYPED,
  ),
  backup('nothing followed', [], UNTYPED),
  {
    name: 'an error has no links',
    of: 'getBackup no-session/xml',
    answer: { body: xml('Error') },
    verdict: 'not-applied',
  },
]);
