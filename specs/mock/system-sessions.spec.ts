import { expect, it } from 'vitest';
import { describeArea } from './area.js';
import { ID } from './ids.js';

const { json, link, text, xml, root } = describeArea({
  collections: [],
  unknown: ['systemSessions/{ID}', 'systemSessions/{ID}/events'],
  queries: [],
});
const self = `systemSessions/${ID.systemSession}`;
const NAME = 'Collect Job @2026-06-15 05:00:00';

it('the log in XML, byte for byte: its entries stand right below the root, without a zone', async () => {
  expect(await xml(`${self}/events`)).toBe(
    root(
      'SystemSessionEvents',
      ` Href="http://em.example:9398/api/${self}/events" Type="SystemSessionEvents"`,
      `<Links>${link(`${self}?format=Entity`, 'Up', 'SystemSession', NAME)}</Links>` +
        '<Events><CreationTimeUTC>2026-06-15T05:00:19.5</CreationTimeUTC><Message>No answer</Message><Order>1</Order></Events>',
    ),
  );
});

it('a session in JSON has its own members first', async () => {
  expect(await text(`${self}?format=Entity`)).toMatch(
    /^\{"SessionType":"CollectJob","CreationTimeUTC":"2026-06-15T05:00:00.27Z","EndTimeUTC":"2026-06-15T05:00:19.5Z","State":"CompletedWarning","Result":\{"Result":"CompletedWarning","Message":"No answer","IsCanceled":false\},"Name":/,
  );
});

it('the collection is of entities whether they are asked for or not, each called Sessions', async () => {
  expect(await json('systemSessions')).toEqual(await json('systemSessions?format=Entity'));
  expect(await xml('systemSessions')).toMatch(
    /<SystemSessions [^>]*><Sessions Href=.*<\/Sessions><\/SystemSessions>$/,
  );
});
