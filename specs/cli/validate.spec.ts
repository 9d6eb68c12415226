import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { em } from './console.js';

const example = (name: string): string =>
  fileURLToPath(new URL(`../../contracts/examples/${name}`, import.meta.url));

describe('em-conformance validate', () => {
  it('says of each file what it is and whether it conforms', async () => {
    const [job, task] = [example('xml/Job.xml'), example('json/Task.json')];
    const { code, out } = await em(['validate', job, task]);
    expect(out).toBe(`${job}: Job: conforms\n${task}: Task: conforms\n`);
    expect(code).toBe(0);
  });

  it.each([
    [
      'a value that is not allowed',
      '{"TaskId":7,"State":"Running","Operation":"x"}',
      ['--type', 'Task'],
      1,
      '/TaskId',
    ],
    ['a type that must be told', '{"Name":1}', [], 2, 'Say which it is with --type.'],
    ['a type that there is not', '{}', ['--type', 'Taks'], 2, 'Taks is no type'],
    ['nothing of the API', 'Bad gateway', [], 1, 'does not conform'],
  ])('ends as it must at %s', async (_, stdin, flags, code, said) => {
    const ended = await em(['validate', '-', ...flags], { stdin });
    expect(ended.code).toBe(code);
    expect(ended.out).toContain(said);
  });

  it('counts warnings under --strict', async () => {
    const stdin =
      '<Task xmlns="http://www.veeam.com/ent/v1.0"><TaskId>task-1</TaskId><State>Running</State><Colour/></Task>';
    expect((await em(['validate', '-'], { stdin })).out).toContain('warn  xml-additions');
    expect((await em(['validate', '-', '--strict'], { stdin })).code).toBe(1);
  });

  it('has everything as JSON', async () => {
    const { out } = await em(['validate', '--json', example('json/Task.json')]);
    expect(JSON.parse(out)).toMatchObject([
      {
        type: 'Task',
        checks: expect.arrayContaining([expect.objectContaining({ check: 'json-values', verdict: 'pass' })]),
      },
    ]);
  });

  it('tells a file that cannot be read', async () => {
    const { code, err } = await em(['validate', 'no-such-file.xml']);
    expect(code).toBe(2);
    expect(err).toContain('no-such-file.xml cannot be read');
  });

  it('shows no control characters of a document', async () => {
    const { out } = await em(['validate', '-', '--type', 'Task'], {
      stdin: '{"TaskId":"a\\u001b[2Jb","\\u001b[31m":1}',
    });
    expect(out).not.toContain('\u001b');
  });
});
