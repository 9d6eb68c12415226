/** What a comparison can be written as. */
export const COMPARE_FORMATS = ['text', 'json', 'markdown', 'html', 'junit'] as const;

export type CompareFormat = (typeof COMPARE_FORMATS)[number];
