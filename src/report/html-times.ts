import type { OperationAnswer } from './answer.js';
import { type Markup, markup } from './markup.js';
import type { RedactedSummary } from './reporter.js';

/** Operations in the plot. */
const MOST = 15;

/** Upper ends of the classes of the distribution, milliseconds. */
const CLASSES = [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, Number.POSITIVE_INFINITY];

/** How long operations took, as two plots; nothing where nothing was asked. */
export function timesSection({ spreads }: RedactedSummary, operations: readonly OperationAnswer[]): Markup {
  const slowest = operations
    .flatMap(({ id, times }) => (times ? [{ id, ...times }] : []))
    .sort((a, b) => b.p95Ms - a.p95Ms)
    .slice(0, MOST);
  if (slowest.length === 0) return markup``;
  const all = [...spreads.values()].flat();
  const longest = Math.max(...slowest.map(({ maxMs }) => maxMs), 1);
  const to = (ms: number): string => ((ms / longest) * 400).toFixed(1);
  return markup`<section aria-labelledby="times">
<h2 id="times">Times</h2>
<h3>Slowest operations</h3>
<p class="quiet">Bar: to the median; line: to 95 of 100; dot: the longest. Milliseconds.</p>
<div class="wide"><svg class="plot" role="img" aria-label="The slowest operations" viewBox="0 0 760 ${slowest.length * 22}">${slowest.map(
    (
      { id, medianMs, p95Ms, maxMs, requests },
      i,
    ) => markup`<g><title>${id}: ${requests} requests, median ${medianMs} ms, 95 of 100 in ${p95Ms} ms, longest ${maxMs} ms</title>
<text x="250" y="${i * 22 + 15}" text-anchor="end">${id}</text>
<rect x="260" y="${i * 22 + 5}" width="${to(medianMs)}" height="12" class="bar"></rect>
<line x1="260" x2="${(260 + Number(to(p95Ms))).toFixed(1)}" y1="${i * 22 + 11}" y2="${i * 22 + 11}" class="line"></line>
<circle cx="${(260 + Number(to(maxMs))).toFixed(1)}" cy="${i * 22 + 11}" r="3" class="dot"></circle>
<text x="${(270 + Number(to(maxMs))).toFixed(1)}" y="${i * 22 + 15}">${p95Ms}</text></g>
`,
  )}</svg></div>
${all.length === 0 ? '' : distribution(all)}</section>
`;
}

/** How many of these milliseconds fall into each class. */
function distribution(all: readonly number[]): Markup {
  const counts = CLASSES.map((end, i) => all.filter((ms) => ms <= end && ms > (CLASSES[i - 1] ?? -1)).length);
  const most = Math.max(...counts);
  return markup`<h3>Distribution of ${all.length} requests</h3>
<div class="wide"><svg class="plot" role="img" aria-label="How many requests took how long" viewBox="0 0 760 140">${counts.map(
    (count, i) => {
      const height = most === 0 ? 0 : Math.round((count / most) * 90);
      const end = CLASSES[i] ?? 0;
      const label = Number.isFinite(end) ? `≤ ${end}` : '> 5000';
      return markup`<g><title>${label} ms: ${count}</title><rect x="${i * 62 + 8}" y="${110 - height}" width="50" height="${height}" class="bar"></rect><text x="${i * 62 + 33}" y="${105 - height}" text-anchor="middle">${count}</text><text x="${i * 62 + 33}" y="128" text-anchor="middle">${label}</text></g>
`;
    },
  )}</svg></div>
`;
}
