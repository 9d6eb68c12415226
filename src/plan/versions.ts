import type { Contract } from '../contract/contract.js';
import { ACCEPT } from '../http/session.js';
import type { Case } from './case.js';

/** Not yet thought of. */
const FUTURE = 'v9_9';

/** What refuses a logon: the documentation does not say which status it is. */
const REFUSALS: readonly number[] = [400, 401, 403, 404, 405, 406, 409, 410, 415, 422, 500, 501];

/**
 * A session of each version that the entry point lists; and logons with versions that it does not list, by an account
 * that could log on otherwise.
 */
export function planVersions(contract: Contract, logonUrl: string, versions: readonly string[]): Case[] {
  if (versions.length === 0) return [];
  const logon = contract.operation('logon');
  const logoff = contract.operation('logoff');
  const make = (c: Omit<Case, 'id' | 'ordered'>): Case => ({
    ...c,
    id: `${c.operation.id} ${c.variant}`,
    ordered: true,
  });
  const attempt = (version: string): Case['probes'] => [
    {
      destination: { kind: 'url', url: withVersion(logonUrl, version) },
      identity: { kind: 'none' },
      credentials: 'run',
      accept: ACCEPT.xml,
    },
  ];
  const supported = versions.flatMap((version) => {
    const variant = `version/${version}`;
    const caseId = `${logon.id} ${variant}`;
    return [
      make({
        operation: logon,
        variant,
        purpose: 'version-logon',
        expect: { status: [logon.successStatus], media: 'xml', form: 'entity' },
        probes: attempt(version),
      }),
      make({
        operation: logoff,
        variant,
        purpose: 'logoff',
        expect: { status: [logoff.successStatus] },
        probes: [
          { destination: { kind: 'link', caseId, rel: 'Delete' }, identity: { kind: 'case', caseId } },
        ],
      }),
    ];
  });
  // Those that the documentation calls unsupported (em_web_api_versions); an old server may list them.
  const past = Object.entries(contract.vocabulary('em_web_api_versions'))
    .filter(([, status]) => status === 'Not supported')
    .map(([version]) => `v${version.replace('.', '_')}`);
  const unsupported = [...past, FUTURE]
    .filter((version) => !versions.includes(version))
    .map((version) =>
      make({
        operation: logon,
        variant: `version/${version}`,
        purpose: 'unsupported-version',
        expect: { status: REFUSALS, media: 'xml', form: 'error' },
        probes: attempt(version),
      }),
    );
  return [...supported, ...unsupported];
}

function withVersion(logonUrl: string, version: string): string {
  const url = new URL(logonUrl);
  url.searchParams.set('v', version);
  return url.href;
}
