import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { entitiesOf, judgeEach, textOf } from '../entities.js';

/**
 * HierarchyRootId is the GUID that the UID of the virtualization host ends in.
 *
 * Documentation: get_hierarchyroots_id, "UID" and "HierarchyRootId".
 */
export const hierarchyRootId: Check = {
  id: 'hierarchy-root-id',
  requirement: 'infrastructure.hierarchy-root-id',
  needs: READABLE,
  applies: (c) =>
    represents(c) && c.expect.form === 'entity' && /^(get|list)HierarchyRoots?$/.test(c.operation.id),
  judge: (exchange, context) =>
    judgeEach(entitiesOf(exchange, context), 'No virtualization host has a UID and an ID.', (root) => {
      const [uid, id] = [textOf(root, 'UID'), textOf(root, 'HierarchyRootId')];
      if (uid === undefined || id === undefined) return undefined;
      const guid = uid.slice(uid.lastIndexOf(':') + 1);
      if (guid.toLowerCase() === id.toLowerCase()) return [];
      return [
        {
          message: 'HierarchyRootId is not the GUID of the UID.',
          location: `${root.location}/HierarchyRootId`,
          expected: guid,
          actual: id,
        },
      ];
    }),
};
