import { accountCreatedWithoutBody } from '../../../src/checks/security/account-created-without-body.js';
import { externalGroupShown } from '../../../src/checks/security/external-group-shown.js';
import { restoreAllTurnedOver } from '../../../src/checks/security/restore-all-turned-over.js';
import { scopesWithoutBody } from '../../../src/checks/security/scopes-without-body.js';
import { checkTable, json } from '../harness.js';

for (const [check, of, status] of [
  [accountCreatedWithoutBody, 'createAccount xml', 201],
  [accountCreatedWithoutBody, 'createAccountRole json', 201],
  [scopesWithoutBody, 'createAccountScopes json', 202],
] as const)
  checkTable(check, of, [
    { name: 'no body', answer: { status }, verdict: 'pass' },
    {
      name: 'a body',
      answer: { status, body: '{ }' },
      verdict: ['warn', ['header:Content-Length', 'no body', '3 bytes']],
    },
    { name: 'refused', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
  ]);

const LOOK = 'toggleAccountRestoreScope/security.toggle/json';
const account = (all: boolean): string => json('EnterpriseAccount', { '/AllowRestoreAllVms': all });
const before = { at: `getAccount before/${LOOK}`, body: account(true) };

checkTable(restoreAllTurnedOver, `getAccount after/${LOOK}`, [
  { name: 'the opposite', answer: { body: account(false) }, beside: [before], verdict: 'pass' },
  {
    name: 'the same as before',
    answer: { body: account(true) },
    beside: [before],
    verdict: ['fail', ['/AllowRestoreAllVms', 'false', 'true']],
  },
  {
    name: 'nothing was read before',
    answer: { body: account(false) },
    verdict: ['not-observed', 'AllowRestoreAllVms was not seen before the action.'],
  },
]);

const NAME = 'em-conformance-spec-external-group-json';
const group = (name: string): string =>
  json('EnterpriseAccount', { '/AccountType': 'ExternalGroup', '/Name': name });

checkTable(externalGroupShown, 'getAccount after/createAccount/security.account-name/external-group/json', [
  { name: 'the name it was given', answer: { body: group(NAME) }, verdict: 'pass' },
  {
    name: 'another name',
    answer: { body: group('EXAMPLE\\other') },
    verdict: ['fail', ['/Name', NAME, 'EXAMPLE\\other']],
  },
  { name: 'refused', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
]);
