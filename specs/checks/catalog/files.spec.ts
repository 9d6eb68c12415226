import { agentListing } from '../../../src/checks/agents/agent-listing.js';
import { entryOrEntries } from '../../../src/checks/catalog/entry-or-entries.js';
import { filesPaged } from '../../../src/checks/catalog/files-paged.js';
import { folderLinks } from '../../../src/checks/catalog/folder-links.js';
import { listedByKind } from '../../../src/checks/catalog/listed-by-kind.js';
import { replicaFolderLinks } from '../../../src/checks/replicas/replica-folder-links.js';
import { API, checkTable, json, xml } from '../harness.js';

const POINT = 'c4e2a871-5b0d-4f63-9a1e-8d7c6b5a4f32';
const VM = 'getVmRestorePointMountEntry';
const REPLICA = 'getVmReplicaPointMountEntry';
const AGENT = 'getAgentRestorePointMountPath';
const folder = `${API}vmRestorePoints/${POINT}/mounts/1/C:/Invoices`;
const asked = (list: string, page = ''): string => `${folder}?action=${list}${page}`;
const PAGE = '&pageSize=10&page=1';

const ENTRY = json('FileSystemEntry');
const ENTRIES = json('FileSystemEntries');
const only = (kind: 'Files' | 'Directories'): string =>
  json('FileSystemEntries', { [kind === 'Files' ? '/Directories' : '/Files']: undefined });

checkTable(entryOrEntries, `${VM} folder/json`, [
  { name: 'the bare address has the entry', url: folder, answer: { body: ENTRY }, verdict: 'pass' },
  {
    name: 'the bare address has what is in it',
    url: folder,
    answer: { body: ENTRIES },
    verdict: ['warn', ['/', 'FileSystemEntry', 'FileSystemEntries']],
  },
  { name: 'a list has entries', url: asked('listAll'), answer: { body: ENTRIES }, verdict: 'pass' },
  {
    name: 'a list has the folder itself, in XML',
    of: `${VM} list-all/xml`,
    url: asked('LISTALL'),
    answer: { body: xml('FileSystemEntry') },
    verdict: ['warn', ['/', 'FileSystemEntries', 'FileSystemEntry']],
  },
  {
    name: 'another body',
    url: folder,
    answer: { body: json('Job') },
    verdict: ['not-observed', 'The body is neither an entry nor a list of them.'],
  },
]);

checkTable(filesPaged, `${VM} page-1/json`, [
  { name: 'the page asked for', url: asked('listAll', PAGE), answer: { body: ENTRIES }, verdict: 'pass' },
  {
    name: 'the page asked for, in XML',
    of: `${VM} page-1/xml`,
    url: asked('listAll', PAGE),
    answer: { body: xml('FileSystemEntries') },
    verdict: 'pass',
  },
  {
    name: 'another one',
    url: asked('listAll', '&pageSize=5&page=2'),
    answer: { body: ENTRIES },
    verdict: ['fail', ['/PagingInfo/PageNum', '2', '1'], ['/PagingInfo/PageSize', '5', '10']],
  },
  {
    name: 'does not say',
    url: asked('listFiles', PAGE),
    answer: { body: json('FileSystemEntries', { '/PagingInfo': undefined }) },
    verdict: ['fail', ['/PagingInfo/PageNum', '1', 'absent'], ['/PagingInfo/PageSize', '10', 'absent']],
  },
  {
    name: 'all on one page',
    url: asked('listAll'),
    answer: { body: ENTRIES },
    verdict: ['not-observed', 'No page of a list was asked for.'],
  },
]);

checkTable(folderLinks, `${VM} list-all/json`, [
  { name: 'three lists', url: asked('listAll'), answer: { body: ENTRIES }, verdict: 'pass' },
  {
    name: 'the folder alone, in XML, leads to all it contains only by another action',
    of: `${VM} folder/xml`,
    url: folder,
    answer: { body: xml('FileSystemEntry', ['action=listAll', 'action=list']) },
    verdict: ['fail', ['/FileSystemEntry/DirectoryEntry/Links', 'Down ?action=listAll', 'absent']],
  },
  {
    name: 'no lists at all',
    url: asked('listAll'),
    answer: { body: json('FileSystemEntries', { '/Directories/0/Links': [] }) },
    verdict: [
      'fail',
      ['/Directories/0/Links', 'Down ?action=listAll', 'absent'],
      ['/Directories/0/Links', 'Down ?action=listFiles', 'absent'],
      ['/Directories/0/Links', 'Down ?action=listDirs', 'absent'],
    ],
  },
  {
    name: 'files alone',
    url: asked('listFiles'),
    answer: { body: only('Files') },
    verdict: ['not-observed', 'There is no folder in the answer.'],
  },
]);

const FILES = { at: `${VM} list-files/json`, url: asked('listFiles'), body: only('Files') };
const MARCH = `${API}catalog/vms/files01/vmRestorePoints/${POINT}/guestfs/C:/Invoices/March.xlsx`;

checkTable(listedByKind, `${VM} list-files/json`, [
  { name: 'files only', url: asked('listFiles'), answer: { body: only('Files') }, verdict: 'pass' },
  {
    name: 'a folder among the files',
    url: asked('listFiles'),
    answer: { body: ENTRIES },
    verdict: ['fail', ['/Directories/0', 'absent', 'present']],
  },
  { name: 'folders only', url: asked('listDirs'), answer: { body: only('Directories') }, verdict: 'pass' },
  {
    name: 'a file among the folders, in XML',
    of: `${VM} list-folders/xml`,
    url: asked('listDirs'),
    answer: { body: xml('FileSystemEntries') },
    verdict: ['fail', ['/FileSystemEntries/Files/FileEntry', 'absent', 'present']],
  },
  {
    name: 'nothing',
    url: asked('listDirs'),
    answer: { body: json('FileSystemEntries', { '/Files': [], '/Directories': [] }) },
    verdict: ['not-observed', 'There is nothing in the list.'],
  },
  {
    name: 'the bare address',
    url: folder,
    answer: { body: ENTRIES },
    verdict: ['not-observed', 'No list was asked for.'],
  },
  {
    name: 'everything, with what another list has',
    of: `${VM} list-all/json`,
    url: asked('listAll'),
    answer: { body: ENTRIES },
    beside: [FILES],
    verdict: 'pass',
  },
  {
    name: 'everything but the file that another list has',
    of: `${VM} list-all/json`,
    url: asked('listAll'),
    answer: { body: only('Directories') },
    beside: [FILES],
    verdict: ['fail', ['/', MARCH.toLowerCase(), 'absent']],
  },
  {
    name: 'everything, where the other list is of another folder',
    of: `${VM} list-all/json`,
    url: asked('listAll'),
    answer: { body: only('Directories') },
    beside: [{ ...FILES, url: `${folder}/2025?action=listFiles` }],
    verdict: ['not-observed', 'No other list of the folder has anything in it.'],
  },
  {
    name: 'a page of everything',
    url: asked('listAll', PAGE),
    answer: { body: ENTRIES },
    verdict: ['not-observed', 'Only a page of the list was asked for.'],
  },
]);

/** A folder inside another one, as the mount of a replica shows it; links may be left out. */
const inMount = (mount: string, ...without: readonly string[]): string => {
  const self = `${API}${mount}/mounts/1/C:/Users/Public`;
  const link = (Rel: string, Href: string): object => ({ Rel, Href, Type: null, Name: null });
  const links = [
    link('Up', `${API}${mount}/mounts/1/C:/Users`),
    ...['listAll', 'listFiles', 'listDirs'].map((list) => link('Down', `${self}?action=${list}`)),
    link('Restore', `${self}?action=restore`),
  ].filter((one) => !without.some((part) => JSON.stringify(one).includes(part)));
  const entry = { Path: 'C:/Users/Public', Name: 'Public', Links: links, Href: self, Type: 'DirectoryEntry' };
  return JSON.stringify({ Files: [], Directories: [entry] });
};
const LINKS = '/Directories/0/Links';
const replica = (...without: readonly string[]): string => inMount(`vmReplicaPoints/${POINT}`, ...without);
const agent = (...without: readonly string[]): string =>
  inMount(`agents/agentRestorePoints/${POINT}`, ...without);

checkTable(replicaFolderLinks, `${REPLICA} list-all/json`, [
  { name: 'all five links', url: asked('listAll'), answer: { body: replica() }, verdict: 'pass' },
  {
    name: 'not up, no restore and no list of files',
    url: asked('listAll'),
    answer: { body: replica('"Up"', '"Restore"', 'listFiles') },
    verdict: [
      'fail',
      [LINKS, 'Up', 'absent'],
      [LINKS, 'Restore', 'absent'],
      [LINKS, 'Down ?action=listFiles', 'absent'],
    ],
  },
  {
    name: 'a folder that is no part of a mount',
    url: asked('listAll'),
    answer: { body: ENTRIES },
    verdict: ['not-observed', 'There is no folder in the answer that is inside another.'],
  },
]);

checkTable(agentListing, `${AGENT} list-all/json`, [
  { name: 'all lists', url: asked('listAll'), answer: { body: agent() }, verdict: 'pass' },
  {
    name: 'no list of folders',
    url: asked('listAll'),
    answer: { body: agent('listDirs') },
    verdict: ['fail', [LINKS, 'Down ?action=listDirs', 'absent']],
  },
  {
    name: 'a page that does not say which it is',
    of: `${AGENT} page-1/json`,
    url: asked('listAll', PAGE),
    answer: { body: agent() },
    verdict: ['fail', ['/PagingInfo/PageNum', '1', 'absent'], ['/PagingInfo/PageSize', '10', 'absent']],
  },
  {
    name: 'files alone',
    url: asked('listFiles'),
    answer: { body: only('Files') },
    verdict: ['not-observed', 'There is no folder in the answer, and no page was asked for.'],
  },
]);
