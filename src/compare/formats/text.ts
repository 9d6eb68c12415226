import { shown } from '../../representation/shown.js';
import { countsOf, type Format, placesOf } from './rendered.js';

/** Changes that are shown one by one. */
const MOST = 100;

/** For people at a terminal: worst first, a line each. */
export const text: Format = ({ changes, before, after }) => {
  const lines = changes.slice(0, MOST).map((change) => {
    const { severity, kind, subject, before: was, after: is } = change;
    const places = placesOf(change);
    return `${severity.padEnd(8)} ${kind}  ${subject}: ${was} → ${is}${places && ` (${places})`}`;
  });
  const more = changes.length - lines.length;
  return [`${before} → ${after}`, ...lines, ...(more > 0 ? [`… and ${more} more`] : []), countsOf(changes)]
    .map((line) => `${shown(line, 500)}\n`)
    .join('');
};
