/** How finely junit.xml tells cases apart. */
export const JUNIT_DETAILS = ['operation', 'check', 'row'] as const;
export type JunitDetail = (typeof JUNIT_DETAILS)[number];
