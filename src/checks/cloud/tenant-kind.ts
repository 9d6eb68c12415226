import { isObject } from '../../representation/json.js';
import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { entitiesOf, judgeEach } from '../entities.js';

/**
 * TenantType of a tenant holds one element, which says where the account comes from.
 *
 * Documentation: get_tenants_id, the examples; its table has a word instead.
 */
export const tenantKind: Check = {
  id: 'tenant-kind',
  requirement: 'cloud.tenant-kind',
  needs: READABLE,
  applies: (c) =>
    represents(c) && c.expect.form === 'entity' && /^(get|list)CloudTenants?$/.test(c.operation.id),
  judge: (exchange, context) =>
    judgeEach(entitiesOf(exchange, context), 'No tenant in the body has a TenantType.', (tenant) => {
      const type = tenant.members.TenantType;
      if (type === undefined) return undefined;
      const kinds = isObject(type) ? Object.keys(type) : [];
      if (kinds.length === 1) return [];
      return [
        {
          message: 'TenantType does not hold one element.',
          location: `${tenant.location}/TenantType`,
          expected: 'ADTenantType, StandaloneTenant or vCloudTenant',
          actual: kinds.join(', ') || (isObject(type) ? 'nothing' : String(type)),
        },
      ];
    }),
};
