import { html } from './html.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import type { Format } from './rendered.js';
import { text } from './text.js';

/** What a comparison can be written as. */
export const COMPARE_FORMATS = { text, json, markdown, html, junit } as const satisfies Record<
  string,
  Format
>;

export type CompareFormat = keyof typeof COMPARE_FORMATS;
