import type { Contract } from '../contract/contract.js';
import type { Media } from '../contract/types.js';
import { ACCEPT } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Case, Identity, Probe, Spoiling } from './case.js';

const SPOILINGS: readonly Spoiling[] = ['cut', 'other-case', 'empty', 'garbled'];

/**
 * Session ids that are not what the logon gave, in the header and as the cookie; and both at once, of which the cookie
 * counts (documentation: http_authentication). The list of logon sessions is there on every server.
 */
export function planSessionIds(contract: Contract, target: TargetUrl): Case[] {
  const operation = contract.operation('listLogonSessions');
  const destination = { kind: 'url', url: new URL(operation.path.slice(1), target.base).href } as const;
  const make = (
    c: Pick<Case, 'variant' | 'purpose' | 'expect'>,
    probe: Omit<Probe, 'destination'>,
  ): Case => ({
    ...c,
    id: `${operation.id} ${c.variant}`,
    operation,
    probes: [{ destination, ...probe }],
  });
  const refused = (media: Media): Case['expect'] => ({ status: [401], media, form: 'error' });
  const spoilt = SPOILINGS.flatMap((how) => [
    make(
      { variant: `${how}-session/xml`, purpose: 'spoilt-session', expect: refused('xml') },
      { identity: { kind: 'spoilt', how }, accept: ACCEPT.xml },
    ),
    make(
      { variant: `${how}-session-cookie/json`, purpose: 'spoilt-session', expect: refused('json') },
      { identity: { kind: 'spoilt', how }, carrier: 'cookie', accept: ACCEPT.json },
    ),
  ]);
  const run: Identity = { kind: 'run' };
  const invented: Identity = { kind: 'invented' };
  return [
    ...spoilt,
    make(
      {
        variant: 'valid-cookie/xml',
        purpose: 'cookie-wins',
        expect: { status: [operation.successStatus], media: 'xml' },
      },
      { identity: invented, cookie: run, accept: ACCEPT.xml },
    ),
    make(
      { variant: 'invented-cookie/xml', purpose: 'cookie-wins', expect: refused('xml') },
      { identity: run, cookie: invented, accept: ACCEPT.xml },
    ),
  ];
}
