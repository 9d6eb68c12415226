import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { JSON_ONLY, json, type LoggedOn, logOn } from '../client.js';
import { tinyEstate } from '../tiny.js';

const refused = [
  ['', 'The query has no type.'],
  ['type=', 'Unknown query type [].'],
  ['type=Nonsense', 'Unknown query type [Nonsense].'],
  ['type=RestorePoint&pageSize=0', 'pageSize must be a number greater than 0, not [0].'],
  ['type=RestorePoint&pageSize=ten', 'pageSize must be a number greater than 0, not [ten].'],
  ['type=RestorePoint&pageSize=', 'pageSize must be a number greater than 0, not [].'],
  ['type=RestorePoint&pageSize=1.5', 'pageSize must be a number greater than 0, not [1.5].'],
  ['type=RestorePoint&pageSize=2147483648', 'pageSize must not be greater than 2147483647'],
  ['type=RestorePoint&page=0', 'page must be a number greater than 0, not [0].'],
  ['type=RestorePoint&page=-1', 'page must be a number greater than 0, not [-1].'],
  ['type=RestorePoint&page=99999999999999999999', 'page must not be greater than 2147483647'],
  [
    'type=RestorePoint&filter=Nam==x',
    'Unknown field [Nam] in the filter at position 1. Known fields: UID, Name,',
  ],
  ['type=RestorePoint&filter=Name==x;Foo==1', 'Unknown field [Foo] in the filter at position 9.'],
  ['type=RestorePoint&sortAsc=Foo', 'Unknown field [Foo] in sortAsc. Known fields: UID, Name,'],
  ['type=RestorePoint&sortAsc=Name&sortDesc=Foo', 'Unknown field [Foo] in sortDesc.'],
  ['type=RestorePoint&sortAsc=', 'Unknown field [] in sortAsc.'],
  [
    'type=RestorePoint&filter=CreationTime>soon',
    'The value [soon] of [CreationTime] in the filter at position 14 is not a date and time like',
  ],
  [
    'type=RestorePoint&filter=BackupUid==Nightly',
    'The value [Nightly] of [BackupUid] in the filter at position 12 is not a UID',
  ],
  [
    'type=BackupFile&filter=FileType==vbm',
    'The value [vbm] of [FileType] in the filter at position 11 is not one of vbk, vib, vrb.',
  ],
  ['type=BackupFile&filter=DataSize>large', 'at position 10 is not an integer of 64 bits.'],
  ['type=BackupFile&filter=CompressRatio>"1,5"', 'at position 15 is not a number.'],
  ['type=Job&filter=(ScheduleEnabled==yes)', 'at position 19 is not true or false.'],
  // What is wrong is said even where nothing could be found, or the other side of an OR decides.
  ['type=Task&filter=State==Nonsense', 'The value [Nonsense] of [State]'],
  ['type=RestorePoint&filter=Name!=x,CreationTime>soon', 'The value [soon] of [CreationTime]'],
  ['type=RestorePoint&filter=Name', 'The filter is malformed at position 5'],
  ['type=RestorePoint&filter=%28Name%3d%3dx', 'The filter is malformed at position 9: expected ")"'],
  [`type=RestorePoint&filter=${'('.repeat(10_000)}`, 'The filter is nested deeper than 64 levels'],
  [`type=RestorePoint&filter=${'Name==x,'.repeat(1_500)}`, 'The filter has more than 1000 comparisons'],
] as const;

let mock: Mock;
let session: LoggedOn;

beforeAll(async () => {
  mock = await startMock({ http: true, estate: tinyEstate() });
  session = await logOn(mock);
});

afterAll(() => mock.close());

describe('a query that cannot be run is refused, saying why', () => {
  it.each(refused.map(([asked, why]) => [asked.slice(0, 70), asked, why]))(
    '%s',
    async (_case, parameters, message) => {
      const answer = await session.get(`/api/query?${parameters}`, JSON_ONLY);
      expect(answer.status).toBe(400);
      expect(json(answer)).toMatchObject({ StatusCode: 400, Message: expect.stringContaining(message) });
    },
  );
});

it('an estate answers as before after any of them', async () => {
  const before = (await session.get('/api/query?type=RestorePoint')).body;
  for (const [asked] of refused) await session.get(`/api/query?${asked}`);
  expect((await session.get('/api/query?type=RestorePoint')).body).toBe(before);
});
