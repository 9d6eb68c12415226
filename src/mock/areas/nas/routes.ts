import { fileServer, nasJob } from '../../resource/registry.js';
import { memberOf, recordOf, resource } from '../../routes/resources.js';
import { ok, type Route, route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { SERVICE } from '../../serialize/parts.js';
import { NAS_OBJECT, NAS_OBJECTS } from './layouts.js';
import { nasObject, nasObjectAlone, nasService } from './nas.js';

/** File shares and the jobs that back them up. */
export const NAS_ROUTES: readonly Route[] = [
  route('getNasService', 'GET nas', ({ world }) =>
    ok(document('NASService', SERVICE, nasService(world.site))),
  ),
  ...resource('listFileServers', 'getFileServer', fileServer),
  ...resource('listNasJobs', 'getNasJob', nasJob),
  route('listNasJobIncludes', 'GET nas/jobs/{ID}/includes', (call) => {
    const job = recordOf(nasJob, call);
    const { estate, site } = call.world;
    return ok(
      document('NASObjects', NAS_OBJECTS, {
        NASObjects: job.includes.map((o) => nasObject(job, o, estate, site)),
      }),
    );
  }),
  route('getNasJobInclude', 'GET nas/jobs/{ID}/includes/{ID}', (call) => {
    const job = recordOf(nasJob, call);
    const object = memberOf(job.includes, 'NasObject', 'object in job', call);
    return ok(document('NASObject', NAS_OBJECT, nasObjectAlone(job, object, call.world)));
  }),
];
