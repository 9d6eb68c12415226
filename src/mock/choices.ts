/** What a mock can be told to be like, in words: the command line lists these before it loads a mock. */

/** Versions whose ways are known. */
export const VERSIONS = [9.5, 10, 11, 12, 13] as const;
export type Version = (typeof VERSIONS)[number];

/** How much happens by itself. */
export const ACTIVITIES = ['none', 'calm', 'busy'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Areas that a server may do without. */
export const ABSENT_AREAS = ['agents', 'cdp', 'cloud', 'nas', 'self-service', 'vcloud'] as const;
export type AbsentArea = (typeof ABSENT_AREAS)[number];
