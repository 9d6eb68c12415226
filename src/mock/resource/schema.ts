import type { components } from '../../generated/openapi.js';
import type { KindName } from './kinds.js';

export type { KindName };

/** The contract's types, by name of the XML root element. */
export type Schemas = components['schemas'];

export type Link = Schemas['Link'];

/** Name of the root element of an entity: that of its kind, but for one. */
export type RootOf<K extends KindName> = K extends 'NasJob' ? 'NASJob' : K;

/** As the type of that name. */
export function rootOf(kind: KindName): RootOf<KindName> {
  return kind === 'NasJob' ? 'NASJob' : kind;
}

/** What an entity has beyond name, identity and links. */
export type Members<K extends KindName> = Omit<Schemas[RootOf<K>], keyof Schemas['Entity']>;
