/** Bodies byte for byte, from little: what an area's specs expect of the mock. */

const SCHEMA =
  'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

export const HOST = { Host: 'em.example:9398' } as const;
export const API = 'http://em.example:9398/api/';

/** A link: relation, path below the API, type, name. */
export type LinkOf = readonly [rel: string, path: string, type?: string, name?: string];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const attributes = (pairs: readonly (readonly [string, string | undefined])[]): string =>
  pairs.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`)).join('');

/** The Links element. */
export function linksXml(links: readonly LinkOf[]): string {
  const one = ([rel, path, type, name]: LinkOf): string =>
    `<Link${attributes([
      ['Href', `${API}${path}`],
      ['Name', name],
      ['Type', type],
      ['Rel', rel],
    ])} />`;
  return `<Links>${links.map(one).join('')}</Links>`;
}

/** The Links member. */
export function linksJson(links: readonly LinkOf[]): object[] {
  return links.map(([rel, path, type, name]) => ({
    Rel: rel,
    Href: `${API}${path}`,
    Name: name ?? null,
    Type: type ?? null,
  }));
}

/** A whole document. */
export function xml(
  root: string,
  pairs: readonly (readonly [string, string | undefined])[],
  content: string,
): string {
  const start = `<?xml version="1.0" encoding="utf-8"?><${root} ${SCHEMA}${attributes(pairs)} xmlns="http://www.veeam.com/ent/v1.0"`;
  return content === '' ? `${start} />` : `${start}>${content}</${root}>`;
}

/** Elements of text, in the order of the object. */
export function elements(members: Readonly<Record<string, unknown>>): string {
  return Object.entries(members)
    .map(([name, value]) => {
      if (value === null) return '';
      if (typeof value === 'object')
        return `<${name}>${elements(value as Record<string, unknown>)}</${name}>`;
      return value === '' ? `<${name} />` : `<${name}>${escaped(String(value))}</${name}>`;
    })
    .join('');
}
