/** Documents of a few members that say no more than a check looks at. */
import { API } from './documents.js';

export const NS = 'xmlns="http://www.veeam.com/ent/v1.0"';

export interface Member {
  /** Kind of the UID, and what it ends in. */
  readonly uid: readonly [kind: string, id: string];
  readonly name?: string;
  /** Path that it stands at. */
  readonly at: string;
  /** Paths it leads up to. */
  readonly up?: readonly string[];
  /** Elements of an entity. */
  readonly has?: Readonly<Record<string, string>>;
}

/** An XML list; of references unless the elements are named. */
export function list(root: string, item: string, ...members: readonly Member[]): string {
  const text = members.map(({ uid: [kind, id], name = id, at, up = [], has = {} }) => {
    const links = up.map((path) => `<Link Href="${API}${path}" Rel="Up" />`).join('');
    const own = Object.entries(has).map(([element, value]) => `<${element}>${value}</${element}>`);
    const uid = `urn:veeam:${kind}:${id}`;
    return `<${item} UID="${uid}" Name="${name}" Href="${API}${at}/${id}"><Links>${links}</Links>${own.join('')}</${item}>`;
  });
  return `<${root} ${NS}>${text.join('')}</${root}>`;
}

export function refs(...members: readonly Member[]): string {
  return list('EntityReferences', 'Ref', ...members);
}
