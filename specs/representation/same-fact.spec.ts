import { describe, expect, it } from 'vitest';
import { decodedAddress, instant, sameFact, timeOfDay } from '../../src/representation/same-fact.js';

describe('an instant', () => {
  it.each([
    ['2026-03-09T22:00:12.620000Z', '2026-03-09T22:00:12.62Z'],
    ['2026-03-09T22:00:12.000Z', '2026-03-09T22:00:12Z'],
    ['2026-03-09T23:00:12.62+01:00', '2026-03-09T22:00:12.62Z'],
    ['2026-03-10T11:00:12.659559+13:00', '2026-03-09T22:00:12.659559Z'],
    // Without a zone nothing is known of the moment.
    ['0001-01-01T00:00:00', '0001-01-01T00:00:00'],
    ['yesterday', 'yesterday'],
  ])('%s is %s', (text, canonical) => {
    expect(instant(text)).toBe(canonical);
  });
});

describe('a time of the day', () => {
  it.each([
    ['22:00:00.0000000+01:00', '22:00:00+01:00'],
    ['2020-02-04T22:00:00+13:00', '22:00:00+13:00'],
    ['2017-02-23T19:15:00Z', '19:15:00Z'],
    ['06:30:00.5', '06:30:00.5'],
  ])('%s is %s', (text, canonical) => {
    expect(timeOfDay(text)).toBe(canonical);
  });
});

describe('an address', () => {
  it.each([
    ['urn:veeam:CatalogVm:file%20server%20%26%20co', 'urn:veeam:CatalogVm:file server & co'],
    ['https://em:9398/api/query?filter=Name%3d%3dx', 'https://em:9398/api/query?filter=Name==x'],
    ['https://em:9398/api/query?filter=a+b', 'https://em:9398/api/query?filter=a b'],
    ['https://em:9398/api/catalog/vms/a+b', 'https://em:9398/api/catalog/vms/a+b'],
    ['https://em:9398/api/100%', 'https://em:9398/api/100%'],
    ['100%25 of it', '100%25 of it'],
  ])('%s is %s', (text, decoded) => {
    expect(decodedAddress(text)).toBe(decoded);
  });
});

describe('two values state the same fact', () => {
  it.each([
    ['the same text', 'VMware', 'VMware', true],
    ['another text', 'VMware', 'HyperV', false],
    ['nothing and nothing', undefined, undefined, true],
    ['something and nothing', 'x', undefined, false],
    ['milliseconds and microseconds', '2026-03-09T22:00:12.659Z', '2026-03-09T22:00:12.659559Z', true],
    ['tenths are no spelling of milliseconds', '2026-03-09T22:00:12.6Z', '2026-03-09T22:00:12.659Z', false],
    ['another millisecond', '2026-03-09T22:00:12.659Z', '2026-03-09T22:00:12.658559Z', false],
    ['another second', '2026-03-09T22:00:12.659Z', '2026-03-09T22:00:13.659Z', false],
    ['one moment of the day in two zones', '22:00:00+01:00', '21:00:00Z', true],
    ['around midnight', '00:30:00+01:00', '23:30:00Z', true],
    ['the same clock', '22:00:00+01:00', '22:00:00+13:00', true],
    ['set in winter, read in summer', '21:15:00+03:00', '19:15:00Z', true],
    ['another time of the day', '22:00:00+01:00', '20:30:00Z', false],
  ])('%s', (_, one, other, same) => {
    expect(sameFact(one, other)).toBe(same);
    expect(sameFact(other, one)).toBe(same);
  });
});
