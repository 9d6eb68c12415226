import { html } from './html.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import type { CompareFormat } from './names.js';
import type { Format } from './rendered.js';
import { text } from './text.js';

/** What writes a comparison. */
export const FORMATS: Readonly<Record<CompareFormat, Format>> = { text, json, markdown, html, junit };
