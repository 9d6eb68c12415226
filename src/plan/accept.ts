import type { Contract } from '../contract/contract.js';
import type { Inventory } from '../explore/inventory.js';
import type { Case, Probe } from './case.js';

/** Operations that stand for their kind: the matrix over all of them would tell the same again and again. */
const READS: readonly string[] = [
  'getRoot',
  'listBackups',
  'getBackup',
  'getSummaryReport',
  'queryRestorePoint',
];

/** What Accept may say beyond one of the two media types (RFC 9110, 12.5.1), by name of the variant. */
const ACCEPTS: Readonly<Record<string, string | readonly string[]>> = {
  anything: '*/*',
  'any-application': 'application/*',
  'json-preferred': 'application/json, application/xml;q=0.5',
  'xml-preferred': 'application/xml, application/json;q=0.5',
  'json-behind': 'application/xml;q=0.5, application/json',
  'xml-behind': 'application/json;q=0.5, application/xml',
  'json-with-charset': 'application/json;charset=utf-8',
  'xml-with-charset': 'application/xml; charset=utf-8',
  'json-in-capitals': 'APPLICATION/JSON',
  'xml-in-capitals': 'APPLICATION/XML',
  'text-xml': 'text/xml',
  'other-type': 'text/html',
  browser: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  refused: 'application/json;q=0, application/xml;q=0',
  repeated: ['application/xml', 'application/json'],
  empty: '',
  'no-type': 'json',
};

/**
 * The negotiation matrix: every kind of Accept at an operation of each kind, and at an error. The documentation knows
 * Accept with one type only, so these cases expect no media type.
 */
export function planAccept(
  contract: Contract,
  inventory: Inventory,
  unknown: (operation: Case['operation']) => string,
): Case[] {
  const matrix = (id: string, prefix: string, status: number, url: string | undefined): Case[] => {
    const operation = contract.operation(id);
    const absent = inventory.absences.get(id);
    const identity: Probe['identity'] = { kind: operation.secured ? 'run' : 'none' };
    return Object.entries(ACCEPTS).map(([name, accept]) => ({
      id: `${id} ${prefix}/${name}`,
      operation,
      variant: `${prefix}/${name}`,
      purpose: 'accept',
      expect: { status: [status, 406] },
      probes: url === undefined ? [] : [{ destination: { kind: 'url', url }, identity, accept }],
      ...(absent === undefined ? {} : { absent }),
    }));
  };
  const backup = contract.operation('getBackup');
  return [
    ...READS.flatMap((id) => {
      const { successStatus } = contract.operation(id);
      return matrix(id, 'accept', successStatus, inventory.instances.get(id)?.[0]);
    }),
    ...matrix('getBackup', 'unknown-id-accept', 404, unknown(backup)),
  ];
}
