import type { Media } from '../contract/types.js';
import { ACCEPT } from '../http/session.js';
import type { Case } from './case.js';
import { planForeignSession } from './foreign-session.js';
import type { PlanOptions } from './plan.js';

const NO_ACCOUNT: NonNullable<Case['absent']> = {
  verdict: 'not-observed',
  reason:
    'Only an account with fewer rights can tell: name a restore operator with --restore-operator-username.',
};

/**
 * A second account, a restore operator, logs on and asks for what its role does not allow (documentation:
 * security_roles_concept), and for a session that is not its own. Operations of which there is no instance, or that not every installation has, are left out:
 * which of 403 and 404 comes first is not documented.
 */
export function planForbidden(options: PlanOptions): Case[] {
  const { contract, inventory, logonUrl, restoreOperator = false } = options;
  const logon = contract.operation('logon');
  const logoff = contract.operation('logoff');
  const caseId = `${logon.id} restore-operator`;
  const identity = { kind: 'case', caseId } as const;
  const paths = Object.keys(contract.vocabulary('security_roles_concept'));
  const refused = contract.operations.filter(
    ({ method, path, optional }) =>
      method === 'GET' && optional === undefined && paths.some((p) => path === p || path.startsWith(`${p}/`)),
  );
  const cases: Case[] = [
    {
      id: caseId,
      operation: logon,
      variant: 'restore-operator',
      purpose: 'logon',
      expect: { status: [logon.successStatus], media: 'xml', form: 'entity' },
      refused: 'The second account was refused: check its user name and password, and that it has a role.',
      probes: [
        {
          destination: { kind: 'url', url: logonUrl },
          identity: { kind: 'none' },
          credentials: 'restore-operator',
          accept: ACCEPT.xml,
        },
      ],
    },
    ...refused.flatMap((operation) => {
      const [url] = inventory.instances.get(operation.id) ?? [];
      if (url === undefined) return [];
      return (['xml', 'json'] as const).map(
        (media: Media): Case => ({
          id: `${operation.id} forbidden/${media}`,
          operation,
          variant: `forbidden/${media}`,
          purpose: 'forbidden',
          expect: { status: [403], media, form: 'error' },
          probes: [{ destination: { kind: 'url', url }, identity, accept: ACCEPT[media] }],
        }),
      );
    }),
    ...planForeignSession(contract, logonUrl, caseId),
    {
      id: `${logoff.id} restore-operator`,
      operation: logoff,
      variant: 'restore-operator',
      purpose: 'logoff',
      expect: { status: [logoff.successStatus] },
      probes: [{ destination: { kind: 'link', caseId, rel: 'Delete' }, identity }],
    },
  ];
  return cases.map((c) => ({
    ...c,
    ordered: true,
    ...(restoreOperator ? {} : { probes: [], absent: NO_ACCOUNT }),
  }));
}
