import type { NasEstate } from '../../src/mock/areas/nas/records.js';
import { ID } from './ids.js';

/** One of everything of file shares. */
export function tinyNas(): NasEstate {
  return {
    fileServers: [
      {
        id: ID.share,
        name: '\\\\files\\Work',
        backupServer: ID.server,
        serverType: 'SmbServer',
        host: ID.server,
        cacheRepository: ID.repository,
      },
    ],
    nasJobs: [
      {
        id: ID.nasJob,
        name: 'Shares',
        backupServer: ID.server,
        repository: ID.repository,
        description: '',
        scheduleEnabled: false,
        retentionDays: 28,
        includes: [
          {
            id: ID.nasObject,
            name: '\\\\files\\Work',
            fileServer: ID.share,
            included: ['*.*'],
            excluded: [],
          },
        ],
      },
    ],
  };
}
