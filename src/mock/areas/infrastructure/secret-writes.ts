import { badRequest } from '../../errors.js';
import { added, replaced, without } from '../../estate/replace.js';
import { milliseconds } from '../../estate/times.js';
import type { BodySpec } from '../../requests/request.js';
import { backupServer } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { recordOf } from '../../routes/resources.js';
import { type Call, NO_CONTENT, type Route, route } from '../../routes/route.js';
import { part } from '../../serialize/parts.js';
import { CREDENTIALS } from './layouts.js';
import { ownedBy } from './owned-routes.js';
import type { CredentialsRecord, PasswordRecord } from './records.js';

/** Documentation: post_backupservers_id_creds. */
const CREATE_CREDENTIALS: BodySpec<Schemas['CredentialsInfoSpec']> = {
  root: 'CredentialsInfoSpec',
  layout: part('Username Description Password'),
  rules: {},
};

/** Documentation: put_backupservers_id_creds_id; what cannot be modified may be sent along. */
const EDIT_CREDENTIALS: BodySpec<Schemas['CredentialsInfoEdit']> = {
  root: 'CredentialsInfo',
  layout: CREDENTIALS,
  rules: { Id: { type: 'uid' } },
};

const PASSWORD_LAYOUT = part('Hint Password');

/** Documentation: post_backupservers_id_passwords. */
const CREATE_PASSWORD: BodySpec<Schemas['PasswordKeyInfoSpec']> = {
  root: 'PasswordKeyInfoSpec',
  layout: PASSWORD_LAYOUT,
  rules: { Password: { required: true, range: [1, 1024] } },
};

/** Documentation: put_backupservers_id_passwords_id. */
const EDIT_PASSWORD: BodySpec<Schemas['PasswordKeyInfoSpecEdit']> = {
  root: 'PasswordKeyInfoSpec',
  layout: PASSWORD_LAYOUT,
  rules: {},
};

/** Writes to the credentials and passwords of a backup server. Passwords themselves are not kept: nothing tells them. */
export const SERVER_SECRET_ROUTES: readonly Route[] = [
  route('createCredentials', 'POST backupServers/{ID}/credentials?action=create', (call) => {
    const server = recordOf(backupServer, call);
    const { Username = '', Description = '' } = call.read(CREATE_CREDENTIALS);
    const record: CredentialsRecord = {
      id: call.newId(),
      name: Username,
      backupServer: server.id,
      description: Description,
    };
    call.change(({ estate }) => added(estate, 'credentials', record));
    return { status: 201 };
  }),
  route('editCredentials', 'PUT backupServers/{ID}/credentials/{ID}', (call) => {
    const record = credentialsOf(call);
    const { Username = record.name, Description = record.description } = call.read(EDIT_CREDENTIALS);
    const next = { ...record, name: Username, description: Description };
    call.change(({ estate }) => replaced(estate, 'credentials', next));
    return NO_CONTENT;
  }),
  route('deleteCredentials', 'DELETE backupServers/{ID}/credentials/{ID}', (call) => {
    const record = credentialsOf(call);
    refuseUsed(record, call);
    call.change(({ estate }) => without(estate, 'credentials', record.id));
    return NO_CONTENT;
  }),
  route('createPassword', 'POST backupServers/{ID}/passwords?action=create', (call) => {
    const server = recordOf(backupServer, call);
    const { Hint = '' } = call.read(CREATE_PASSWORD);
    const record: PasswordRecord = {
      id: call.newId(),
      name: Hint,
      backupServer: server.id,
      modified: milliseconds(call.now.getTime()),
    };
    call.change(({ estate }) => added(estate, 'passwords', record));
    // The page says 202 and shows no task.
    return { status: 202 };
  }),
  route('editPassword', 'PUT backupServers/{ID}/passwords/{ID}', (call) => {
    const record = passwordOf(call);
    const { Hint = record.name } = call.read(EDIT_PASSWORD);
    const modified = milliseconds(call.now.getTime());
    const next = { ...record, name: Hint, modified };
    call.change(({ estate }) => replaced(estate, 'passwords', next));
    return NO_CONTENT;
  }),
  route('deletePassword', 'DELETE backupServers/{ID}/passwords/{ID}', (call) => {
    const record = passwordOf(call);
    refuseReferred(record, call);
    call.change(({ estate }) => without(estate, 'passwords', record.id));
    return NO_CONTENT;
  }),
];

function credentialsOf(call: Call): CredentialsRecord {
  return ownedBy(call, 'Credentials', 'credentials', call.world.estate.estate.credentials);
}

/** Credentials that something is read or prepared with cannot be deleted (documentation: delete_backupservers_id_creds_id). */
function refuseUsed({ id }: CredentialsRecord, { world }: Call): void {
  const { cdpPolicies, fileServers } = world.estate.estate;
  const guests = cdpPolicies.flatMap((p) => [p.guest, ...p.includes.map((o) => o.guest)]);
  const used =
    fileServers.some((s) => s.credentials === id) ||
    guests.some((g) => g?.windowsCredentials === id || g?.linuxCredentials === id);
  if (used) throw badRequest(`The credentials [${id}] are in use.`);
}

/** A password that a job refers to cannot be deleted (documentation: delete_backupservers_id_passwords_id). */
function refuseReferred({ id }: PasswordRecord, { world }: Call): void {
  const job = world.estate.estate.jobs.find((j) => j.passwordKey === id);
  if (job !== undefined) throw badRequest(`The password [${id}] is used by the job [${job.name}].`);
}

function passwordOf(call: Call): PasswordRecord {
  return ownedBy(call, 'PasswordKey', 'password', call.world.estate.estate.passwords);
}
