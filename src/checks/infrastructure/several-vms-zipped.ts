import type { Check } from '../check.js';

/**
 * One request takes several VMs for a VeeamZIP.
 *
 * Documentation: post_backupservers_id_zip.
 */
export const severalVmsZipped: Check = {
  id: 'several-vms-zipped',
  requirement: 'infrastructure.veeamzip-several-vms',
  applies: (c) => c.purpose === 'action' && c.id === 'startVeeamZip several/xml',
  judge({ response }, { case: c }) {
    if (c.expect.status.includes(response.status)) return [];
    const message = 'A VeeamZIP of several VMs is refused.';
    const actual = `${response.status} ${response.reason}`.trim();
    return [{ message, location: 'status', expected: c.expect.status.join(' or '), actual }];
  },
};
