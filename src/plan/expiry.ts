import type { Contract } from '../contract/contract.js';
import { ACCEPT } from '../http/session.js';
import type { Case } from './case.js';

const NOT_WAITED: NonNullable<Case['absent']> = {
  verdict: 'not-observed',
  reason: 'To see an idle session end takes a quarter of an hour: ask for it with --check-expiry.',
};

/**
 * A session that is left alone ends by itself (documentation: http_authentication).
 *
 * @param expiry milliseconds after which it must have ended; absent: nothing is sent
 */
export function planExpiry(contract: Contract, logonUrl: string, expiry: number | undefined): Case[] {
  const logon = contract.operation('logon');
  const session = contract.operation('getLogonSession');
  const caseId = `${logon.id} idle`;
  const cases: Case[] = [
    {
      id: caseId,
      operation: logon,
      variant: 'idle',
      purpose: 'logon',
      expect: { status: [logon.successStatus], media: 'xml', form: 'entity' },
      probes: [
        {
          destination: { kind: 'url', url: logonUrl },
          identity: { kind: 'none' },
          credentials: 'run',
          accept: ACCEPT.xml,
        },
      ],
    },
    {
      id: `${session.id} idle-session/xml`,
      operation: session,
      variant: 'idle-session/xml',
      purpose: 'idle-session',
      expect: { status: [401], media: 'xml', form: 'error' },
      probes: [
        {
          destination: { kind: 'link', caseId, rel: 'Delete' },
          identity: { kind: 'case', caseId },
          accept: ACCEPT.xml,
          wait: expiry ?? 0,
        },
      ],
    },
  ];
  return cases.map((c) => ({
    ...c,
    ordered: true,
    ...(expiry === undefined ? { probes: [], absent: NOT_WAITED } : {}),
  }));
}
