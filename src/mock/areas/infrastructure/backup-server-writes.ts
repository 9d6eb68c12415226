import { badRequest } from '../../errors.js';
import { added, replaced } from '../../estate/replace.js';
import type { BodySpec, Rule } from '../../requests/request.js';
import { backupServer } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { recordOf } from '../../routes/resources.js';
import { type Call, NO_CONTENT, type Route, route } from '../../routes/route.js';
import { part } from '../../serialize/parts.js';
import type { BackupServerRecord } from '../backups/records.js';
import { withoutAll } from './removal.js';

const PORT: Rule = { type: 'integer', range: [1, 65_535] };

const EDIT: BodySpec<Schemas['BackupServerSpec']> = {
  root: 'BackupServerSpec',
  layout: part(`Description DnsNameOrIpAddress Port Username Password WcfPort VbrCertificateThumbprint`),
  rules: {
    DnsNameOrIpAddress: { required: true, pattern: /^[\p{L}\p{N}._:[\]-]{1,255}$/u },
    Port: PORT,
    WcfPort: PORT,
    VbrCertificateThumbprint: { pattern: /^[0-9a-f]{40}$/i },
  },
};

const CREATE: BodySpec<Schemas['BackupServerSpec']> = {
  ...EDIT,
  rules: {
    ...EDIT.rules,
    Description: { required: true },
    Port: { ...PORT, required: true },
    Username: { required: true, range: [1, 512] },
    Password: { required: true, range: [1, 1024] },
  },
};

/** What a server is that only its address is known of. */
const NEW = { version: '12.3.2.4465', wcfPort: 9405 };

/** Connecting and disconnecting backup servers. Their accounts are not kept: nothing tells them. */
export const BACKUP_SERVER_WRITES: readonly Route[] = [
  route('createBackupServer', 'POST backupServers?action=create', (call) => {
    const { DnsNameOrIpAddress: address, ...body } = call.read(CREATE);
    refuseTaken(address, undefined, call);
    const { backupServers } = call.world.estate.estate;
    const id = call.newId();
    call.change(({ estate }) =>
      added(estate, 'backupServers', {
        id,
        name: address,
        description: body.Description ?? '',
        address,
        port: body.Port ?? 0,
        version: backupServers[0]?.version ?? NEW.version,
        wcfPort: body.WcfPort ?? NEW.wcfPort,
        thumbprint: (body.VbrCertificateThumbprint ?? thumbprintOf(id)).toUpperCase(),
      }),
    );
    // The page says 202 and shows no task.
    return { status: 202 };
  }),
  route('editBackupServer', 'PUT backupServers/{ID}', (call) => {
    const server = recordOf(backupServer, call);
    const { DnsNameOrIpAddress: address, ...body } = call.read(EDIT);
    refuseTaken(address, server, call);
    const next: BackupServerRecord = {
      ...server,
      // A server is called by its address until somebody looks it up.
      name: address === server.address ? server.name : address,
      address,
      description: body.Description ?? server.description,
      port: body.Port ?? server.port,
      wcfPort: body.WcfPort ?? server.wcfPort,
      thumbprint: (body.VbrCertificateThumbprint ?? server.thumbprint).toUpperCase(),
    };
    call.change(({ estate }) => replaced(estate, 'backupServers', next));
    return NO_CONTENT;
  }),
  route('deleteBackupServer', 'DELETE backupServers/{ID}', (call) => {
    const { id } = recordOf(backupServer, call);
    // With a server everything goes that was known of it.
    call.change(({ estate }) => withoutAll(estate, id));
    return NO_CONTENT;
  }),
];

function refuseTaken(address: string, self: BackupServerRecord | undefined, { world }: Call): void {
  const wanted = address.toLowerCase();
  if (
    world.estate.estate.backupServers.some((s) => s.id !== self?.id && s.address.toLowerCase() === wanted)
  ) {
    throw badRequest(`The backup server [${address}] is connected already.`);
  }
}

/** There is no certificate to look at: one of its own for every server. */
function thumbprintOf(id: string): string {
  return `${id}${id}`.replaceAll('-', '').slice(0, 40);
}
