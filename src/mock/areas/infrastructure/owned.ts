import type { World } from '../../resource/kind.js';
import { entityUp } from '../../resource/links.js';
import type { Schemas } from '../../resource/schema.js';

/**
 * Links and address of what belongs to a backup server and has no identity of its own. The actions carry a Type, as the
 * examples have it, though attributes_of_a_link_element says that actions have none.
 */
export function ownedLinks(
  record: { readonly id: string; readonly backupServer: string },
  path: string,
  type: string,
  { estate, site }: World,
): Required<Pick<Schemas['Resource'], 'Links' | 'Href' | 'Type'>> {
  const self = site.resource('BackupServer', record.backupServer, `/${path}/${record.id}`);
  return {
    Links: [
      entityUp(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
      { Rel: 'Edit', Href: self, Type: type },
      { Rel: 'Delete', Href: self, Type: type },
    ],
    Href: self,
    Type: type,
  };
}
