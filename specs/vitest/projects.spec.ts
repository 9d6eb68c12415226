/** Targets of the configuration as vitest projects, and the options of their runs. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { conformanceOptions } from '../../src/vitest/index.js';
import { targetProjects } from '../../src/vitest/projects.js';
import { reportsDir } from '../cli/console.js';

const dir = reportsDir();
const config = path.join(dir, 'em.yaml');
writeFileSync(path.join(dir, 'password'), 'secret\n');
writeFileSync(
  config,
  `depth: quick
max-wait: 7
include: [jobs]
password-file: password
targets:
  twelve: { url: https://em12.example.com:9398, username: qa }
  thirteen: { url: https://em13.example.com:9398, username: qa, insecure: true }
  built-in: { mock: true }
`,
);

it('there is a project for each target that has a URL, and it tells its spec files which one', async () => {
  const projects = await targetProjects({ include: ['conformance/*.spec.ts'], config });
  expect(projects.map(({ test }) => [test.name, test.include, test.provide.emConformance.target])).toEqual([
    ['twelve', ['conformance/*.spec.ts'], 'twelve'],
    ['thirteen', ['conformance/*.spec.ts'], 'thirteen'],
  ]);
  await expect(targetProjects({ include: [], config: path.join(dir, 'none.yaml') })).rejects.toThrow(
    'cannot be read',
  );
});

it('the run of a spec file is what the configuration says, but for what the file chooses', async () => {
  const options = await conformanceOptions({ target: 'thirteen', config, include: ['backups'] });
  expect(options).toMatchObject({
    target: 'https://em13.example.com:9398',
    credentials: { username: 'qa', password: 'secret' },
    insecure: true,
    depth: 'quick',
    maxWaitMs: 7000,
  });
  expect(options.writes).toBeUndefined();
  const chosen = loadContract().operations.filter((o) => options.operations?.(o));
  expect([...new Set(chosen.map(({ area }) => area))]).toEqual(['backups']);
});

it.each([
  ['no target is named', {}, 'Give the target'],
  ['the target is the built-in mock', { target: 'built-in' }, 'Give the target'],
  ['there is no such target', { target: 'twelf' }, 'Did you mean twelve?'],
  [
    'no operation is of that name',
    { target: 'twelve', include: ['nonsense'] },
    'No operation or area matches nonsense',
  ],
])('is refused where %s', async (_, choice, says) => {
  await expect(conformanceOptions({ config, ...choice })).rejects.toThrow(says);
});
