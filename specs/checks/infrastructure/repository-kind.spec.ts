import { expect } from 'vitest';
import { repositoryKind } from '../../../src/checks/infrastructure/repository-kind.js';
import { checkTable, json, type Row, xml } from '../harness.js';

const DOCUMENTED = expect.stringMatching(/^WindowsLocal, LinuxLocal, /) as string;

function kind(value: string, verdict: Row['verdict']): Row {
  return {
    name: value || 'empty',
    answer: { body: xml('Repository', [/<Kind>.*</, `<Kind>${value}<`]) },
    verdict,
  };
}

checkTable(repositoryKind, 'getRepository entity/xml', [
  ...['WindowsLocal', 'LinuxLocal', 'DDBoost', 'Nfs'].map((value) => kind(value, 'pass')),
  // Disputed: genuine servers have object storage.
  ...['AmazonS3', 'linuxLocal', ' LinuxLocal', ''].map((value) =>
    kind(value, ['warn', ['/Repository/Kind', DOCUMENTED, value]]),
  ),
  {
    name: 'in JSON',
    of: 'getRepository entity/json',
    answer: { body: json('Repository') },
    verdict: 'pass',
  },
  {
    name: 'in a list in JSON',
    of: 'listRepositories entity/json',
    answer: { body: json('Repositories') },
    verdict: ['warn', ['/Repository/Kind', DOCUMENTED, 'AmazonS3']],
  },
  {
    name: 'in a list in XML',
    of: 'listRepositories entity/xml',
    answer: { body: xml('Repositories') },
    verdict: ['warn', ['/Repository/Kind', DOCUMENTED, 'AmazonS3']],
  },
  {
    name: 'null',
    of: 'getRepository entity/json',
    answer: { body: json('Repository', { '/Kind': null }) },
    verdict: ['not-observed', 'No repository in the body has a Kind.'],
  },
  {
    name: 'a number: that is for json-values',
    of: 'getRepository entity/json',
    answer: { body: json('Repository', { '/Kind': 1 }) },
    verdict: ['not-observed', 'No repository in the body has a Kind.'],
  },
  {
    name: 'no repository',
    of: 'listRepositories entity/xml',
    answer: { body: '<Repositories xmlns="http://www.veeam.com/ent/v1.0"/>' },
    verdict: ['not-observed', 'No repository in the body has a Kind.'],
  },
  {
    name: 'a reference has none',
    of: 'getRepository reference/xml',
    answer: { body: xml('EntityRef') },
    verdict: 'not-applied',
  },
  {
    name: 'another resource',
    of: 'getBackup entity/xml',
    answer: { body: xml('Backup') },
    verdict: 'not-applied',
  },
]);
