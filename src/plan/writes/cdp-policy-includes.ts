import type { Find } from './finds.js';
import type { Recipe } from './recipe.js';

/** What a policy has already cannot be added. */
const isOutside = ({ facts }: Find): boolean => facts.ObjectInJobId === undefined;

/** Documentation: post_cdppolicies_id_includes, delete_cdppolicies_id_includes_id. */
export const cdpPolicyIncludes: Recipe = {
  resource: 'CdpPolicyInclude',
  ownTargetOnly: 'A policy of the run itself would be needed, and none can be created.',
  of: ({ finds }) => finds.one('CdpPolicy').id,
  create: 'createCdpPolicyInclude',
  list: 'listCdpPolicyIncludes',
  read: 'getCdpPolicyInclude',
  remove: 'deleteCdpPolicyInclude',
  identify: ({ finds }) => finds.one('VMware:Vm', isOutside, 'VM that is in no job').name,
  body: ({ finds }) => {
    const { uid, name } = finds.one('VMware:Vm', isOutside, 'VM that is in no job');
    return { HierarchyObjRef: uid, HierarchyObjName: name };
  },
  shows: ({ finds }) => ({ HierarchyObjRef: finds.one('VMware:Vm', isOutside, 'VM that is in no job').uid }),
};
