/** Where in the shape a finding stands, whatever representation, list or instance shows it. */
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/engine/place.js';

const REPOSITORY = { resource: 'Repository' };

describe('the place of a finding in the shape', () => {
  it.each([
    ['XML of one', '/Repository/Capacity', 'Repository', 'Repository/Capacity'],
    ['JSON of one', '/Capacity', undefined, 'Repository/Capacity'],
    ['XML of a list', '/Repositories/Repository[2]/Capacity', 'Repositories', 'Repository/Capacity'],
    ['JSON of a list', '/Repositories/1/Capacity', undefined, 'Repository/Capacity'],
    ['a root with a wrong name', '/Storage/Capacity', 'Storage', 'Repository/Capacity'],
    ['the root itself', '/Repository', 'Repository', 'Repository'],
    ['the whole of a JSON text', '/', undefined, 'Repository'],
  ])('is the same for %s', (_what, location, root, place) => {
    expect(placeOf(location, REPOSITORY, root)).toBe(place);
  });

  it.each([
    ['an attribute of a reference', '/EntityRef/@UID', 'EntityRef', 'UID'],
    ['a member of a list of references', '/Refs/3/UID', undefined, 'UID'],
    ['the same in XML', '/EntityReferences/Ref[4]/@UID', 'EntityReferences', 'UID'],
    ['a link', '/Links/0/Href', undefined, 'Link/Href'],
    ['a link of a member', '/Repositories/Repository[1]/Links/Link[7]/@Href', 'Repositories', 'Link/Href'],
    ['a page', '/QueryResult/PagingInfo/Links/Link[2]/@Rel', 'QueryResult', 'PagingInfo/Link/Rel'],
  ])('is without the kind for what all kinds have: %s', (_what, location, root, place) => {
    expect(placeOf(location, REPOSITORY, root)).toBe(place);
  });

  it.each(['status', 'header:Content-Type', 'filter:UID+Name', 'body'])(
    'is %s where it is none in a body',
    (location) => {
      expect(placeOf(location, REPOSITORY, undefined)).toBe(location);
    },
  );

  it('keeps what lies deep, without ids and predicates', () => {
    const deep = '/Jobs/Job[1]/JobInfo/BackupJobInfo/Includes/ObjectInJob[urn:veeam:x]/Order';
    expect(placeOf(deep, { resource: 'Job' }, 'Jobs')).toBe(
      'Job/JobInfo/BackupJobInfo/Include/ObjectInJob/Order',
    );
  });
});
