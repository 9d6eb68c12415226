import type { Resource } from './resources.js';

const UID = /^urn:veeam:(\w+):/i;

/**
 * Kind of key resource that a representation says to be, by its UID: `Backup` for `urn:veeam:Backup:…`. Undefined
 * where it has no UID, or one of another form.
 */
export function kindOf({ uid }: Pick<Resource, 'uid'>): string | undefined {
  return UID.exec(uid ?? '')?.[1];
}

/** Kinds compare without case: a UID says NasJob where the element is called NASJob. */
export function sameKind(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}
