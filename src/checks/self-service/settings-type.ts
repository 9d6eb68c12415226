import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { pathOf, rootResource } from '../neighbours.js';

const TYPE = 'VSphereSelfServiceConfigJobSettings';

/**
 * The settings of a tenant's jobs have a Type of their own, and the address they were asked for by.
 *
 * Documentation: mapping_link_types_to_xml_schema; get_selfservice_vsphere_configs_id_backupjobsettings.
 */
export const settingsType: Check = {
  id: 'settings-type',
  requirement: 'self-service.settings-type',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'getVSphereSelfServiceConfigJobSettings',
  judge(exchange, context) {
    const settings = rootResource(exchange, context);
    if (settings?.href === undefined && settings?.type === undefined)
      return new NotObserved('The settings have neither Href nor Type.');
    const document = context.observations.document(exchange);
    const faults: Fault[] = [];
    const expect = (what: 'Href' | 'Type', expected: string, actual: string | undefined): void => {
      if (actual !== undefined && actual !== expected)
        faults.push({
          message: `The settings have the ${what} of others.`,
          location: placeOf(settings, what, document),
          expected,
          actual,
        });
    };
    expect('Type', TYPE, settings.type);
    const asked = pathOf(exchange.request.url, context);
    expect('Href', asked, settings.href === undefined ? undefined : pathOf(settings.href, context));
    return faults;
  },
};
