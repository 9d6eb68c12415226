import { printableJson } from '../../representation/shown.js';
import type { Format } from './rendered.js';

/** For programs. */
export const json: Format = ({ changes, before, after, fails }) =>
  `${printableJson({ schemaVersion: 1, before, after, failing: changes.filter(fails).length, changes }, 1)}\n`;
