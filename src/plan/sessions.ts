import type { Contract } from '../contract/contract.js';
import type { Media } from '../contract/types.js';
import { ACCEPT } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Case, Probe } from './case.js';

/**
 * The life of a session: logon, use by cookie, its place in the list, logoff, use after logoff; and refused logons with an invented user
 * name, because real accounts lock. These cases are ordered: each goes on where an earlier one ended.
 */
export function planSessions(contract: Contract, target: TargetUrl, logonUrl: string): Case[] {
  const logon = contract.operation('logon');
  const session = contract.operation('getLogonSession');
  const logoff = contract.operation('logoff');
  const list = contract.operation('listLogonSessions');
  const to = { kind: 'url', url: logonUrl } as const;
  const all = { kind: 'url', url: new URL(list.path.slice(1), target.base).href } as const;
  const cases: Case[] = [];

  const add = (c: Omit<Case, 'id' | 'ordered' | 'probes'>, probe: Probe): void => {
    cases.push({ ...c, id: `${c.operation.id} ${c.variant}`, ordered: true, probes: [probe] });
  };
  const accepting = (media: Media): Pick<Probe, 'accept'> => ({ accept: ACCEPT[media] });

  for (const media of ['xml', 'json'] as const) {
    add(
      {
        operation: logon,
        variant: `invented-user/${media}`,
        purpose: 'refused-logon',
        expect: { status: [401], media, form: 'error' },
      },
      { destination: to, identity: { kind: 'none' }, credentials: 'invented', ...accepting(media) },
    );
    add(
      {
        operation: logon,
        variant: `no-credentials/${media}`,
        purpose: 'refused-logon',
        expect: { status: [401], media, form: 'error' },
      },
      { destination: to, identity: { kind: 'none' }, ...accepting(media) },
    );
  }
  for (const variant of ['xml', 'json', 'no-accept'] as const) {
    const media = variant === 'no-accept' ? 'xml' : variant;
    const asked = variant === 'no-accept' ? {} : accepting(media);
    const caseId = `${logon.id} ${variant}`;
    const own = { kind: 'case', caseId } as const;
    const there = { kind: 'link', caseId, rel: 'Delete' } as const;
    add(
      {
        operation: logon,
        variant,
        purpose: 'logon',
        expect: { status: [logon.successStatus], media, form: 'entity' },
      },
      { destination: to, identity: { kind: 'none' }, credentials: 'run', ...asked },
    );
    if (variant !== 'no-accept') {
      add(
        { operation: session, variant: `cookie/${media}`, purpose: 'cookie', expect: { status: [200] } },
        { destination: there, identity: own, carrier: 'cookie', ...asked },
      );
      add(
        {
          operation: list,
          variant: `open-session/${media}`,
          purpose: 'open-session-list',
          expect: { status: [list.successStatus], media },
          about: caseId,
        },
        { destination: all, identity: own, ...asked },
      );
    }
    add(
      { operation: logoff, variant, purpose: 'logoff', expect: { status: [logoff.successStatus] } },
      { destination: there, identity: own, ...asked },
    );
    add(
      {
        operation: session,
        variant: `ended-session/${variant}`,
        purpose: 'ended-session',
        expect: { status: [401], media, form: 'error' },
      },
      { destination: there, identity: own, ...asked },
    );
    if (variant !== 'no-accept') {
      add(
        {
          operation: list,
          variant: `ended-session/${media}`,
          purpose: 'ended-session-list',
          expect: { status: [list.successStatus], media },
          about: caseId,
        },
        { destination: all, identity: { kind: 'run' }, ...asked },
      );
    }
  }
  add(
    { operation: logon, variant: 'form-type', purpose: 'form-logon', expect: { status: [] } },
    {
      destination: to,
      identity: { kind: 'none' },
      credentials: 'run',
      contentType: 'application/x-www-form-urlencoded',
      ...accepting('xml'),
    },
  );
  return cases;
}
