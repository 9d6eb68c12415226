/** em-conformance.config.yaml, the environment and the command line: what counts, and what is refused. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runOptions } from '../../src/cli/run-options.js';
import { startMock } from '../../src/mock/index.js';
import type { ReportFile } from '../../src/report/report-file.js';
import { em, reportsDir } from './console.js';

const folder = reportsDir();

/** Writes a configuration; its name. */
function config(text: string): string {
  const file = path.join(reportsDir(), 'em.yaml');
  writeFileSync(file, text);
  return file;
}

interface Shown {
  readonly name: string;
  readonly value?: unknown;
  readonly source: string;
}

/** What `config show` says, by option: value and source. */
async function shown(argv: readonly string[], env: Record<string, string> = {}) {
  const { code, out, err } = await em(['config', 'show', '--json', ...argv], { env });
  expect(code, err).toBe(0);
  const rows = JSON.parse(out) as Shown[];
  return new Map(rows.map(({ name, value, source }) => [name, [value, source]]));
}

const FILE = `
depth: quick
min-observed: 5
include: jobs
strict: true
username: of-all
targets:
  staging:
    url: https://em.example.com:9398
    username: of-staging
    password-env: STAGING_PASSWORD
    ca: certs/em.pem
    include: [backups, replicas]
    strict: false
  thirteen:
    mock: true
    profile: 13
`;

describe('config show', () => {
  const file = config(FILE);
  const there = ['--config', file];

  it('says what the mock is like, with its clock as it may be written', async () => {
    const lines =
      'mock: true\nactivity: busy\nestate: rich\nslips: true\nwithout: cloud,nas\nnow: 2026-06-20\n';
    const { out } = await em(['config', 'show', '--config', config(lines)]);
    expect(out).toMatch(/^activity +busy .*em\.yaml$/m);
    expect(out).toMatch(/^estate +rich .*em\.yaml$/m);
    expect(out).toMatch(/^slips +true .*em\.yaml$/m);
    expect(out).toMatch(/^without +cloud, nas .*em\.yaml$/m);
    expect(out).toMatch(/^now +2026-06-20T00:00:00\.000Z .*em\.yaml$/m);
  });

  it('lists every option of run, with where its value comes from', async () => {
    const all = await shown(['--no-config']);
    for (const option of runOptions()) expect([...all.keys()]).toContain(option.name());
    const { out } = await em(['config', 'show', ...there, '--target', 'staging', '--concurrency', '2']);
    expect(out).toMatch(/^concurrency +2 +command line$/m);
    expect(out).toMatch(/^depth +quick +\S+em\.yaml$/m);
    expect(out).toMatch(/^include +backups, replicas +\S+em\.yaml, target staging$/m);
    expect(out).toMatch(/^min-observed +5 /m);
    expect(out).toMatch(/^timeout +30000 +default$/m);
    expect(out).toMatch(/^profile +12 +default$/m);
    expect(out).toMatch(/^sample +1, 3 or 10 by --depth +default$/m);
  });

  it('counts the command line before the environment, a target, and what holds for all', async () => {
    const target = ['--target', 'staging'];
    const env = { EM_USERNAME: 'of-environment', EM_URL: 'https://elsewhere.example.com' };
    const name = async (argv: readonly string[], surroundings = {}) =>
      (await shown([...there, ...argv], surroundings)).get('username');
    expect(await name([...target, '--username', 'typed'], env)).toEqual(['typed', 'command line']);
    expect(await name(target, env)).toEqual(['of-environment', 'environment EM_USERNAME']);
    expect(await name(target)).toEqual(['of-staging', `${file}, target staging`]);
    expect(await name([])).toEqual(['of-all', file]);
    expect(await name(['--no-config'])).toEqual([undefined, 'default']);
    expect((await shown([...there, ...target], env)).get('target')).toEqual([
      'https://em.example.com:9398',
      'command line',
    ]);
    // What is said of a target of the file is not said of the one that the environment names.
    expect((await shown(there, env)).get('ca')).toEqual([undefined, 'default']);
  });

  it('takes paths as relative to the file, a target may turn off what is on, and so may the command line', async () => {
    const staging = await shown([...there, '--target', 'staging']);
    expect(staging.get('ca')?.[0]).toBe(path.join(path.dirname(file), 'certs/em.pem'));
    expect(staging.get('strict')?.[0]).toBeUndefined();
    expect((await shown(there)).get('strict')?.[0]).toBe(true);
    expect((await shown([...there, '--no-strict'])).get('strict')).toEqual([undefined, 'command line']);
    // One of two that rule each other out: the stronger one.
    const insecure = await shown([...there, '--target', 'staging', '--insecure']);
    expect(insecure.get('ca')?.[0]).toBeUndefined();
  });

  it('takes a path that is absolute as it stands, and a file that editors have marked as UTF-8', async () => {
    const elsewhere = config('\ufeffout: /var/lib/em/reports\nca: ./em.pem\n');
    const all = await shown(['--config', elsewhere]);
    expect(all.get('out')?.[0]).toBe('/var/lib/em/reports');
    expect(all.get('ca')?.[0]).toBe(path.join(path.dirname(elsewhere), 'em.pem'));
  });

  it('knows a target that is the built-in mock', async () => {
    const thirteen = await shown([...there, '--target', 'thirteen'], { EM_URL: 'https://em.example.com' });
    expect(thirteen.get('target')?.[0]).toBeUndefined();
    expect(thirteen.get('mock')?.[0]).toBe(true);
    expect(thirteen.get('profile')?.[0]).toBe('13');
  });

  it('says that there is a password, and never what it is', async () => {
    const env = { STAGING_PASSWORD: 's3cret', HTTPS_PROXY: 'http://u:s3cret@proxy.example.com' };
    const argv = ['config', 'show', ...there, '--target', 'staging', '--proxy', 'http://u:s3cret@p:1'];
    const { out } = await em(argv, { env });
    expect(out).toMatch(/^password +\(hidden\) +environment STAGING_PASSWORD$/m);
    expect(out).toMatch(/^proxy +http:\/\/u:hidden@p:1 /m);
    expect(out).not.toContain('s3cret');
    const { out: bare } = await em(['config', 'show', ...there, '--proxy', 'u:s3cret@p:1']);
    expect(bare).toMatch(/^proxy +u:hidden@p:1 /m);
    const { out: none } = await em(['config', 'show', ...there]);
    expect(none).toMatch(/^password +- +environment EM_PASSWORD, which is not set$/m);
  });

  it('finds em-conformance.config.yaml in the working directory', () => {
    const cwd = reportsDir();
    writeFileSync(path.join(cwd, 'em-conformance.config.yaml'), 'depth: full\nca: em.pem\n');
    const bin = fileURLToPath(new URL('../../bin/em-conformance.js', import.meta.url));
    const { stdout } = spawnSync(process.execPath, [bin, 'config', 'show'], { cwd, encoding: 'utf8' });
    expect(stdout).toMatch(/^depth +full +em-conformance\.config\.yaml$/m);
    expect(stdout).toMatch(/^ca +em\.pem +em-conformance\.config\.yaml$/m);
  });
});

describe('a configuration is refused with exit 2, its line and a sentence', () => {
  it.each([
    [
      'an unknown key',
      'depth: quick\nconurrency: 3',
      ':2: There is no option "conurrency" here. Did you mean concurrency?',
    ],
    ['a key that objects have', 'toString: 1', ':1: There is no option "toString"'],
    ['a password', 'password: x', 'password: a password never stands in the configuration'],
    [
      'a password of a target',
      'targets:\n  a:\n    url: https://em\n    password: x',
      ':4: password: a password never',
    ],
    ['a password in a proxy', 'proxy: http://u:p@proxy:1', 'proxy: A password never stands'],
    ['an account in a URL', 'targets: {a: {url: "https://u:p@em"}}', 'must not hold an account'],
    [
      'a number beyond its range',
      'concurrency: 0',
      ':1: concurrency: It must be a whole number from 1 to 256.',
    ],
    ['a choice that there is not', 'depth: deep', 'depth: Allowed choices are quick, standard, full.'],
    ['a text where there is yes or no', 'strict: 1', 'strict: It must be true or false.'],
    ['two values for one', 'depth: [quick, full]', 'depth: It must be one value.'],
    ['no value', 'depth:', 'depth: It must be a text or a number.'],
    ['two that rule each other out', 'ca: a.pem\ninsecure: true', 'ca and insecure cannot stand together'],
    ['a target without a URL', 'targets: {a: {username: u}}', 'target a needs either a url, or mock: true'],
    ['a target that is no URL', 'targets: {a: {url: em}}', 'target a: em is not a URL'],
    [
      'a fault of a server',
      'targets: {a: {url: "https://em", fault: x}}',
      'fault cannot be said of a target that has a url',
    ],
    ['a name like a path', 'targets: {a/b: {mock: true}}', 'the name of a target has letters'],
    ['a list', '- depth', 'A configuration must be a list of names and values'],
    ['what is no YAML', 'a: [', 'is no YAML'],
  ])('%s', async (_, text, says) => {
    const { code, err } = await em(['run', '--config', config(text), '--out', folder]);
    expect(err).toContain(says);
    expect(code).toBe(2);
  });

  it.each<[string, Buffer, string]>([
    ['another encoding than UTF-8', Buffer.from('username: J\xfcrgen', 'latin1'), 'is no UTF-8'],
    ['more than anybody writes', Buffer.alloc(4 * 1024 * 1024 + 1, '#'), 'are read at most'],
  ])('%s', async (_, bytes, says) => {
    const file = config('');
    writeFileSync(file, bytes);
    const { code, err } = await em(['run', '--config', file, '--out', folder]);
    expect(err).toContain(says);
    expect(code).toBe(2);
  });

  it('a target that it has not is told with the likeliest one', async () => {
    const argv = ['--target', 'stagin', '--config', config(FILE)];
    for (const command of ['run', 'logon', 'sweep']) {
      const { code, err } = await em([command, ...argv]);
      expect(code).toBe(2);
      expect(err).toContain('has no target of this name. Did you mean staging?');
    }
    expect((await em(['run', '--config', 'no-such.yaml'])).code).toBe(2);
  });
});

describe('a run with a configuration', () => {
  let flagged: ReportFile;
  let configured: ReportFile;
  const reportIn = (dir: string) =>
    JSON.parse(readFileSync(path.join(dir, 'report.json'), 'utf8')) as ReportFile;

  beforeAll(async () => {
    await using mock = await startMock({ estate: 5, faults: ['wrong-type'] });
    const dir = reportsDir();
    mkdirSync(path.join(dir, 'certs'));
    writeFileSync(path.join(dir, 'certs/em.pem'), mock.ca ?? '');
    writeFileSync(path.join(dir, 'password'), mock.password);
    const [one, other] = [path.join(dir, 'one'), path.join(dir, 'other')];
    const some = ['--include', 'getRepository', '--include', 'listRepositories', '--depth', 'quick'];
    const ca = path.join(dir, 'certs/em.pem');
    const target = ['--target', mock.url, '--username', mock.username, '--ca', ca];
    const env = { EM_PASSWORD: mock.password };
    const reporters = ['--reporters', 'json,markdown'];
    const flags = await em(['run', ...target, ...some, ...reporters, '--out', one], { env });
    expect(flags.code, flags.err).toBe(1);
    const file = path.join(dir, 'em.yaml');
    writeFileSync(
      file,
      `target: lab
include: [getRepository, listRepositories]
depth: quick
reporters: [json, markdown]
out: other
targets:
  lab: { url: "${mock.url}", username: ${JSON.stringify(mock.username)}, password-file: password, ca: certs/em.pem }
`,
    );
    const told = await em(['run', '--config', file]);
    expect(told.code, told.err).toBe(1);
    [flagged, configured] = [reportIn(one), reportIn(other)];
  });

  it('equals the one with these options, but for the name of the target', () => {
    // Numbers of exchanges depend on which of two requests at once is answered first.
    const timeless = ({ startedAt: _, durationMs: __, run, operations, ...rest }: ReportFile): unknown =>
      JSON.parse(
        JSON.stringify({
          ...rest,
          run: { ...run, name: undefined },
          operations: operations.each.map((o) => ({ ...o, times: 0 })),
        }),
        (key, value: unknown) => (key === 'exchange' ? 0 : value),
      );
    expect(timeless(configured)).toEqual(timeless(flagged));
    expect(configured.run?.name).toBe('lab');
    expect(flagged.run?.name).toBeUndefined();
  });
});

describe('the JSON Schema of configurations', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../src/generated/config.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv({ strict: false }).compile(schema);

  it('takes what is taken, and refuses unknown keys, values and passwords', () => {
    expect(validate(parse(FILE)), JSON.stringify(validate.errors)).toBe(true);
    for (const text of ['conurrency: 3', 'password: x', 'concurrency: 0', 'depth: deep', 'targets: {a: {}}'])
      expect(validate(parse(text)), text).toBe(false);
  });

  it('takes the sample of docs/many-servers.md, as does run; those for CI are YAML', async () => {
    const page = readFileSync(new URL('../../docs/many-servers.md', import.meta.url), 'utf8');
    const samples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
    const [sample = ''] = samples.filter((text) => /^targets:/m.test(text));
    expect(validate(parse(sample)), JSON.stringify(validate.errors)).toBe(true);
    const told = await shown(['--config', config(sample)]);
    expect(told.get('target')?.[0]).toBe('https://em13.example.com:9398');
    for (const text of samples) expect(parse(text)).toBeTypeOf('object');
  });
});
