/** How much happens by itself. */
export const ACTIVITIES = ['none', 'calm', 'busy'] as const;
export type Activity = (typeof ACTIVITIES)[number];
