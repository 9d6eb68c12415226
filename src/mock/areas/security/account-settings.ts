import type { ObjectLayout } from '../../serialize/layout.js';
import { texts } from '../../serialize/parts.js';

function settings(...members: string[]): ObjectLayout {
  return { kind: 'object', attributes: [], children: texts(...members), json: members };
}

/** What an account may do with files and databases; Extention is spelt like this on every page. */
export const ACCOUNT_SETTINGS: ObjectLayout['children'] = [
  ['FlrSettings', settings('FlrInplaceOnly', 'FlrExtentionRestrictions')],
  ['SqlSettings', settings('DenyInPlaceRestore')],
];
