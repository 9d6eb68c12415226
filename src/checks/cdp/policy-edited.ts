import { editShown } from '../writes/edit-shown.js';

/**
 * A policy has the description that was sent, alone or with the whole policy, by PUT to its own address; the rest stays.
 *
 * Documentation: put_cdppolicies_id.
 */
export const policyEdited = editShown('policy-edited', 'cdp.edit-partial', ['cdp.edit-address']);
