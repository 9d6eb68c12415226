/** How deep a run looks. */
export const DEPTHS = ['quick', 'standard', 'full'] as const;
export type Depth = (typeof DEPTHS)[number];

/** Instances of a resource type, unless the user says how many. */
export const SAMPLES: Readonly<Record<Depth, number>> = { quick: 1, standard: 3, full: 10 };
