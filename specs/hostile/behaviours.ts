import { BODIES } from './behaviours/bodies.js';
import { BUSY } from './behaviours/busy.js';
import { ENTRY } from './behaviours/entry.js';
import { FORGERIES } from './behaviours/forgeries.js';
import { LINKS } from './behaviours/links.js';
import { WIRE } from './behaviours/wire.js';

export type { Behaviour } from './behaviours/behaviour.js';

/** Every way to misbehave that a run must survive. */
export const BEHAVIOURS = [...WIRE, ...BUSY, ...ENTRY, ...LINKS, ...BODIES, ...FORGERIES];
