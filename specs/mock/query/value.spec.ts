import { describe, expect, it } from 'vitest';
import type { FieldType } from '../../../src/mock/query/field.js';
import { rank } from '../../../src/mock/query/value.js';

const GUID = '455c0799-ede5-4ade-a7b2-02d2d0fac3de';
const RESULT: FieldType = { values: ['Success', 'Warning', 'Failed'] };

describe('values compare by their type', () => {
  it.each<[FieldType, string, '<' | '=' | '>', string]>([
    ['string', 'Backup', '=', 'bACKUP'],
    ['string', 'a', '<', 'B'],
    ['string', '10', '<', '9'],
    ['integer', '10', '>', '9'],
    ['integer', '-1', '<', '0'],
    ['integer', '9223372036854775807', '>', '10'],
    ['integer', '+5', '=', '5'],
    ['double', '1.50', '=', '1.5'],
    ['double', '1e3', '>', '999.5'],
    ['boolean', 'FALSE', '<', 'true'],
    ['uid', `urn:veeam:Backup:${GUID}`, '=', `URN:VEEAM:BACKUP:${GUID.toUpperCase()}`],
    ['uid', `urn:veeam:Backup:${GUID}`, '=', GUID.toUpperCase()],
    // The documentation itself names NAS jobs by another kind.
    ['uid', `urn:veeam:NasJob:${GUID}`, '=', `urn:veeam:Job:${GUID}`],
    [RESULT, 'failed', '>', 'Success'],
    [RESULT, 'Warning', '=', 'WARNING'],
    ['dateTime', '2026-06-15T05:34:12Z', '=', '2026-06-15T05:34:12'],
    ['dateTime', '2026-06-15T05:34:12.7Z', '=', '2026-06-15T05:34:12.700000Z'],
    ['dateTime', '2026-06-15T05:34:12.659559Z', '>', '2026-06-15T05:34:12.659Z'],
    ['dateTime', '2026-06-15', '=', '2026-06-15T00:00:00Z'],
    ['dateTime', '2026-06-15 05:34', '=', '2026-06-15T05:34:00Z'],
    ['dateTime', '2026-06-15T07:34:00+02:00', '=', '2026-06-15T05:34:00Z'],
    ['dateTime', '2026-06-15T00:30:00-02:00', '=', '2026-06-15T02:30:00Z'],
    ['dateTime', '2026-06-15T05:34:12.6595591Z', '>', '2026-06-15T05:34:12.659559Z'],
    ['dateTime', '2026-06-15T05:34:12.65955912345Z', '=', '2026-06-15T05:34:12.6595591Z'],
    ['dateTime', '2026-06-15T05:34:12.5+02:00', '=', '2026-06-15T03:34:12.50'],
    ['dateTime', '2026-06-15+02:00', '=', '2026-06-14T22:00Z'],
    ['dateTime', '2028-02-29', '<', '2028-03-01'],
    ['dateTime', '2026-12-31T23:59:59.9999999', '<', '2027-01-01'],
    ['dateTime', '1753-01-01T00:00:00Z', '=', '1753-01-01'],
    ['dateTime', '1753-01-01T00:00:00Z', '<', '2026-06-15T05:34:12Z'],
  ])('%s: %s %s %s', (type, left, relation, right) => {
    const [l, r] = [rank(left, type), rank(right, type)];
    if (l === undefined || r === undefined) throw new Error('no value of the type');
    expect(l < r ? '<' : l > r ? '>' : '=').toBe(relation);
  });

  it.each<[FieldType, string]>([
    ['integer', '1.5'],
    ['integer', 'many'],
    ['integer', ''],
    ['integer', '9223372036854775808'],
    ['integer', '9'.repeat(400)],
    ['double', '1e999'],
    ['uid', ''],
    ['uid', '99999'],
    ['uid', 'urn:veeam:Backup:'],
    ['uid', 'Nightly'],
    ['double', '1.2.3'],
    ['double', ''],
    ['boolean', 'yes'],
    ['dateTime', 'yesterday'],
    ['dateTime', '2026-13-01'],
    ['dateTime', '15.06.2026'],
    ['dateTime', '2026-02-29'],
    ['dateTime', '2026-00-01'],
    ['dateTime', '2026-06-31'],
    ['dateTime', '2026-06-15T24:00:00'],
    ['dateTime', '2026-06-15T05:60'],
    ['dateTime', '2026-06-15T05:34:12+99:00'],
    ['dateTime', ''],
    [RESULT, 'Broken'],
  ])('%s: "%s" is none', (type, text) => {
    expect(rank(text, type)).toBeUndefined();
  });
});
