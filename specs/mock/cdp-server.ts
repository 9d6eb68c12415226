import type { Estate } from '../../src/mock/index.js';
import { libxml2 } from '../data/validation.js';
import { ID } from './ids.js';
import { type InProcess, inProcess } from './in-process.js';
import { tinyEstate } from './tiny.js';

export const POLICY = `cdpPolicies/${ID.policy}`;
export const HOST = 'de28dc43-b8ee-4e17-8e63-3d38b6604033';
/** A machine that no policy has yet. */
export const SECOND_VM = `urn:VMware:Vm:${HOST}.vm-1041`;

/** The tiny estate with a host and two machines on it. */
function estate(): Estate {
  const backupServer = ID.server;
  const object = (ref: string, name: string) => ({ hierarchyRoot: HOST, ref, type: 'Vm', name });
  return {
    ...tinyEstate(),
    managedServers: [
      { id: HOST, name: 'vc', backupServer, description: '', type: 'VC', hierarchyRoot: HOST, proxy: false },
    ],
    hierarchyRoots: [
      { id: HOST, name: 'vc', backupServer, managedServer: HOST, uniqueId: 'vc', hostType: 'VC' },
    ],
    hierarchyObjects: [
      object(`urn:VMware:Vm:${HOST}.vm-1036`, 'web01'),
      object(SECOND_VM, 'app'),
      object(`urn:vCloud:Vm:${HOST}.vm-9`, 'cloudy'),
    ],
  };
}

/** A server with that. */
export function cdpServer(): InProcess {
  return inProcess(estate());
}

/** A resource as an entity. */
export function entity<T = Record<string, unknown>>(em: InProcess, path: string): T {
  return em.get(`${path}?format=Entity`).json<T>();
}

/** What the contract has against a resource in XML. */
export function faults(em: InProcess, path: string): string {
  return libxml2(em.send('GET', `${path}?format=Entity`, undefined, { accept: 'application/xml' }).text);
}
