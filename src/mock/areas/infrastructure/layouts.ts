import type { ListLayout, ObjectLayout } from '../../serialize/layout.js';
import { LINKS, texts } from '../../serialize/parts.js';

function resource(...members: string[]): ObjectLayout {
  return {
    kind: 'object',
    attributes: ['Href', 'Type'],
    children: [['Links', LINKS], ...texts(...members)],
    json: [...members, 'Links', 'Href', 'Type'],
  };
}

export const CREDENTIALS: ObjectLayout = resource('Id', 'Username', 'Description', 'Password');

export const CREDENTIALS_LIST: ListLayout = {
  kind: 'list',
  member: 'CredentialsInfos',
  element: 'CredentialsInfo',
  item: CREDENTIALS,
};

export const PASSWORD: ObjectLayout = resource('Id', 'Hint', 'LastModificationDate');

export const PASSWORDS: ListLayout = {
  kind: 'list',
  member: 'PasswordKeyInfos',
  element: 'PasswordKeyInfo',
  item: PASSWORD,
};
