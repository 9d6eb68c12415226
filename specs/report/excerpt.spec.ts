/** What of an answer is shown, and where the place of a finding stands in it. */
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/report/excerpt.js';

const XML = `<?xml version="1.0"?><Jobs xmlns="urn:x"><Job Name="a"><State>Ok</State></Job>
<Job Name="b" UID='u>2'><Links><Link Rel="Up"/><Link Rel="Down"/></Links><State>Bad</State></Job></Jobs>`;
const JSON_TEXT = '{"Jobs":[{"Name":"a"},{"Name":"b","Links":[{"Rel":"Up"},{"Rel":"Down"}]}],"a/b":1}';

describe('the place in XML', () => {
  it.each([
    ['/Jobs/Job[2]/State', '<State>Bad</State>'],
    ['/Jobs/Job/State', '<State>Ok</State>'],
    ['/Jobs/Job[2]/@Name', 'Name="b"'],
    ['/Jobs/Job[2]/Links/Link[2]/@Rel', 'Rel="Down"'],
    ['/Jobs/Job[2]/@UID', "UID='u>2'"],
    ['/Jobs/Job[2]/Missing', `<Job Name="b" UID='u>2'>`],
  ])('%s is %s', (location, marked) => {
    expect(excerptOf(XML, location).marked).toBe(marked);
  });
});

describe('the place in JSON', () => {
  it.each([
    ['/Jobs/1/Name', '"Name":"b"'],
    ['/Jobs/1/Links/1', '{"Rel":"Down"}'],
    ['/a~1b', '"a/b":1'],
    ['/Jobs/0/Missing', '{"Name":"a"}'],
  ])('%s is %s', (location, marked) => {
    expect(excerptOf(JSON_TEXT, location).marked).toBe(marked);
  });
});

it.each(['status', 'header:Content-Type', '/', 'filter:UID'])('%s is no place in a body', (location) => {
  expect(excerptOf(XML, location)).toEqual({ before: '', marked: '', after: XML });
});

it.each([
  ['/Absent/Name', XML],
  ['/Jobs/0/Name', '{ broken'],
  ['/Jobs/Job', '<Jobs><Job'],
])('%s of a body that does not have it marks what is there, or nothing', (location, body) => {
  const { before, marked, after } = excerptOf(body, location);
  expect(before + marked + after).toBe(body);
});

it('shows what lies around, and no more', () => {
  const body = `{"a":"${'x'.repeat(9000)}","b":1,"c":"${'y'.repeat(9000)}"}`;
  const { before, marked, after } = excerptOf(body, '/b');
  expect(marked).toBe('"b":1');
  expect(before).toMatch(/^…x{490,}",$/);
  expect(after).toMatch(/^,"c":"y{490,}…$/);
});
