import type { Contract } from '../contract/contract.js';
import { ACCEPT } from '../http/session.js';
import type { Case, Probe } from './case.js';

/**
 * The session of another account: the run opens one of its own, which the second account asks for and then tries to
 * end. No page says what comes of it, so no status is expected; whatever it is, the session must be as the answer says.
 *
 * @param stranger case in which the second account logs on
 */
export function planForeignSession(contract: Contract, logonUrl: string, stranger: string): Case[] {
  const logon = contract.operation('logon');
  const session = contract.operation('getLogonSession');
  const logoff = contract.operation('logoff');
  const caseId = `${logon.id} foreign-session`;
  const there = { kind: 'link', caseId, rel: 'Delete' } as const;
  const another = { kind: 'case', caseId: stranger } as const;
  const make = (c: Omit<Case, 'id' | 'probes'>, probe: Probe): Case => ({
    ...c,
    id: `${c.operation.id} ${c.variant}`,
    probes: [probe],
  });
  return [
    make(
      {
        operation: logon,
        variant: 'foreign-session',
        purpose: 'logon',
        expect: { status: [logon.successStatus], media: 'xml', form: 'entity' },
      },
      {
        destination: { kind: 'url', url: logonUrl },
        identity: { kind: 'none' },
        credentials: 'run',
        accept: ACCEPT.xml,
      },
    ),
    ...(['xml', 'json'] as const).map((media) =>
      make(
        {
          operation: session,
          variant: `foreign-session/${media}`,
          purpose: 'foreign-session',
          expect: { status: [] },
        },
        { destination: there, identity: another, accept: ACCEPT[media] },
      ),
    ),
    make(
      { operation: logoff, variant: 'foreign-session', purpose: 'foreign-logoff', expect: { status: [] } },
      { destination: there, identity: another, accept: ACCEPT.xml },
    ),
    make(
      {
        operation: session,
        variant: 'after-foreign-logoff',
        purpose: 'after-foreign-logoff',
        expect: { status: [200] },
        about: `${logoff.id} foreign-session`,
      },
      { destination: there, identity: { kind: 'case', caseId }, accept: ACCEPT.xml },
    ),
  ];
}
