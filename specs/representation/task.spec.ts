import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/representation/document.js';
import { type TaskState, taskOf } from '../../src/representation/task.js';

const HREF = 'https://em.example.com:9398/api/tasks/task-7';
const read = (text: string): TaskState | undefined => taskOf(readDocument(Buffer.from(text)));

/** The same task in both media types, with one link of each Rel. */
function both(rels: readonly string[]): readonly [string, string][] {
  const links = rels.map((rel) => ({ Rel: rel, Href: `https://em.example.com:9398/api/${rel}` }));
  const xml = links.map(({ Rel, Href }) => `<Link Rel="${Rel}" Href="${Href}" />`).join('');
  const state = '<State>Finished</State><Result Success="true"><Message>Ok</Message></Result>';
  return [
    [
      'XML',
      `<?xml version="1.0"?><Task xmlns="http://www.veeam.com/ent/v1.0" Href="${HREF}"><Links>${xml}</Links><TaskId>task-7</TaskId>${state}</Task>`,
    ],
    [
      'JSON',
      JSON.stringify({
        Href: HREF,
        Links: links,
        TaskId: 'task-7',
        State: 'Finished',
        Result: { Success: true, Message: 'Ok' },
      }),
    ],
  ];
}

describe.each(both(['Delete', 'Related']))('a finished task in %s', (_, text) => {
  it('says how it ended, and what it has brought about', () => {
    const related = 'https://em.example.com:9398/api/Related';
    expect(read(text)).toEqual({
      id: 'task-7',
      href: HREF,
      state: 'Finished',
      success: true,
      message: 'Ok',
      related,
      outcome: related,
    });
  });
});

describe.each<[readonly string[], string | undefined]>([
  [['Down'], 'Down'],
  [['Down', 'Download'], 'Download'],
  [['Download', 'Related'], 'Related'],
  [['Delete'], undefined],
])('a task with the links %j', (rels, leading) => {
  it.each(both(rels))(`leads to ${leading ?? 'nothing'} in %s`, (_, text) => {
    expect(read(text)?.outcome?.split('/').at(-1)).toBe(leading);
  });
});

describe('what is no task', () => {
  it.each([['{"Name":"x"}'], ['<Error />'], ['']])('%j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('a running task has no result', () => {
    expect(read('{"TaskId":"task-1","State":"Running"}')).toEqual({ id: 'task-1', state: 'Running' });
  });
});
