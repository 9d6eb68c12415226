import type { EstateView } from '../../estate/view.js';
import type { Field } from '../../query/field.js';
import { action } from '../../resource/links.js';
import type { KindName, Link } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import type { BackupServerRecord, Named } from '../backups/records.js';

/** To change a resource. */
export function edit(site: Site, kind: KindName, self: Named): Link {
  return { Rel: 'Edit', Href: site.resource(kind, self.id), Name: self.name, Type: `${kind}Reference` };
}

/** To delete a resource. */
export function remove(site: Site, kind: KindName, self: Named): Link {
  return action('Delete', site.resource(kind, self.id));
}

/** The backup server as most of the query types of this area spell it, with an I in capitals. */
export function providerFields<R>(
  server: (record: R, estate: EstateView) => BackupServerRecord,
): Record<'BackupServerUId' | 'BackupServerName', Field<R>> {
  return {
    BackupServerUId: {
      type: 'uid',
      value: (record, estate) => uid('BackupServer', server(record, estate).id),
    },
    BackupServerName: { type: 'string', value: (record, estate) => server(record, estate).name },
  };
}
