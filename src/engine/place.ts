import type { Operation } from '../contract/types.js';

/** Members that every kind of resource has from one type: what is wrong with them is wrong at whatever has them. */
const COMMON = new Set(['UID', 'Name', 'Href', 'Type', 'Link', 'PagingInfo']);

/** Elements around the members of a list, which say nothing of what they are. */
const WRAPPERS = new Set(['Ref', 'Entity']);

/**
 * The place of a finding in the shape: the same for XML and JSON, for a resource and a list of them, and whatever
 * instance was looked at. `/Repositories/Repository[2]/Capacity`, `/Repositories/1/Capacity` and `/Capacity` of one
 * repository are all `Repository/Capacity`; what all kinds have in common (`UID`, `Link/Href`) stands without the kind.
 * What is no place in a body (`status`, `header:NAME`, `filter:FIELD`) stays as it is.
 *
 * @param location XPath or JSON Pointer, as in a finding
 * @param root name of the root element of an XML body, with which an XPath begins
 */
export function placeOf(
  location: string,
  { resource }: Pick<Operation, 'resource'>,
  root: string | undefined,
): string {
  if (!location.startsWith('/')) return location;
  const names = location
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/urn:[^/]*/gi, '')
    .split('/')
    .slice(1)
    .map((name) => name.replace(/^@/, '').replace(/^\w+:/, ''))
    .filter((name) => name !== '' && !/^(?:\d+|\*)$/.test(name));
  if (names[0] === root) names.shift();
  const path = names.map(singular).filter((name, i, all) => name !== all[i - 1]);
  while (path[0] !== undefined && (WRAPPERS.has(path[0]) || path[0] === resource)) path.shift();
  const from = path.findIndex((name) => name === 'Link' || name === 'PagingInfo');
  if (from >= 0) return path.slice(from).join('/');
  const isCommon = path.length === 1 && COMMON.has(path[0] ?? '');
  return [...(isCommon || resource === undefined ? [] : [resource]), ...path].join('/');
}

/** The name of one of many: lists are named after their members. */
function singular(name: string): string {
  if (/List$/.test(name)) return name.slice(0, -4);
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`;
  return /[^su]s$/.test(name) ? name.slice(0, -1) : name;
}
