import type { Find } from './finds.js';
import type { Recipe } from './recipe.js';

/** What a job has already cannot be added. */
const isOutside = ({ facts }: Find): boolean => facts.ObjectInJobId === undefined;

/** Documentation: post_jobs_id_includes, delete_jobs_id_includes_id. */
export const jobIncludes: Recipe = {
  resource: 'ObjectInJob',
  below: 'includes',
  create: 'addJobObject',
  list: 'listJobObjects',
  read: 'getJobObject',
  remove: 'removeJobObject',
  identify: ({ finds }) => finds.one('VMware:Vm', isOutside, 'VM that is in no job').name,
  body: ({ finds }) => {
    const { uid, name } = finds.one('VMware:Vm', isOutside, 'VM that is in no job');
    return { HierarchyObjRef: uid, HierarchyObjName: name };
  },
  shows: ({ finds }) => ({ HierarchyObjRef: finds.one('VMware:Vm', isOutside, 'VM that is in no job').uid }),
};
