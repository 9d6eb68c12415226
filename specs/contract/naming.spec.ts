import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { camelCase, Naming } from '../../src/contract/naming.js';
import { openapi } from '../data/validation.js';

describe('.NET’s camel case', () => {
  // From genuine answers of 13.0.1.
  it.each([
    ['UID', 'uid'],
    ['Href', 'href'],
    ['NASJobs', 'nasJobs'],
    ['CreationTimeUTC', 'creationTimeUTC'],
    ['VAppRestorePoints', 'vAppRestorePoints'],
    ['SupportedVersions', 'supportedVersions'],
    ['vCloudTenant', 'vCloudTenant'],
    ['X', 'x'],
    ['', ''],
  ])('%s is %s', (name, camel) => {
    expect(camelCase(name)).toBe(camel);
  });
});

describe('naming', () => {
  const naming = new Naming(['UID', 'Links', 'Rel', 'Href', 'VAppRestorePoints']);

  it.each([
    ['pascal', { UID: 'a', Links: [{ Rel: 'Up' }] }, ['pascal']],
    ['camel', { uid: 'a', links: [{ rel: 'Up' }] }, ['camel']],
    ['both', { UID: 'a', links: [{ rel: 'Up' }] }, ['camel', 'pascal']],
    ['both, one deep inside', { Links: [{ Rel: 'Up', href: 'h' }] }, ['camel', 'pascal']],
    ['neither, for what the contract does not know', { whatever: 1, Other: 2 }, []],
    ['neither, for an empty list', [], []],
  ] as const)('is %s', (_, document, dialects) => {
    expect([...naming.dialectsOf(document)].sort()).toEqual(dialects);
  });

  it('is mapped to the documented names, additions aside', () => {
    expect(naming.toDocumented({ uid: 'a', vAppRestorePoints: [{ href: 'h', other: 1 }] })).toEqual({
      UID: 'a',
      VAppRestorePoints: [{ Href: 'h', other: 1 }],
    });
  });

  it('comes back from camel case for every name of the contract: no two become one', () => {
    const members = Object.values(openapi.components.schemas).flatMap((schema) =>
      Object.keys(schema.properties ?? {}),
    );
    const { names } = loadContract();
    for (const name of new Set(members))
      expect(names.toDocumented({ [camelCase(name)]: 1 })).toEqual({ [name]: 1 });
  });
});
