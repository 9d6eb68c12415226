import { FORMATS } from './formats.js';
import { whyInconclusive } from './outcome.js';
import type { RedactedSummary, Reporter, ReportOptions } from './reporter.js';

/** Width of a character of the badge's font, about. */
const CHARACTER = 6.6;
const LABEL = 'EM REST API';

/** badge.svg: the verdict for a page, in the form that badges have. Nothing in it is from the target. */
export const badge: Reporter = {
  ...FORMATS.badge,
  *render(summary, options) {
    const [words, colour] = verdictOf(summary, options);
    const [left, right] = [LABEL, words].map((text) => Math.round(text.length * CHARACTER) + 12) as [
      number,
      number,
    ];
    const width = left + right;
    const half = (x: number, text: string) =>
      `<text x="${x}" y="14" fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text}</text>`;
    yield `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${LABEL}: ${words}">`;
    yield `<title>${LABEL}: ${words}</title><clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>`;
    yield `<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#555"/><rect x="${left}" width="${right}" height="20" fill="${colour}"/></g>`;
    yield `${half(left / 2, LABEL)}${half(left + right / 2, words)}</svg>\n`;
  },
};

function verdictOf({ totals, problems }: RedactedSummary, options: ReportOptions): [string, string] {
  const bad = totals.fail + totals.stale + (options.strict ? totals.warn : 0);
  if (bad > 0) {
    const many = problems.filter(({ gravity }) => gravity === 'fail' || gravity === 'stale').length || 1;
    return [`${many} ${many === 1 ? 'problem' : 'problems'}`, '#c0392b'];
  }
  if (options.outcome?.exit !== 0 || whyInconclusive(options) !== undefined)
    return ['inconclusive', '#8a6d00'];
  return totals.deviation > 0 ? ['conforms, with deviations', '#5c7a00'] : ['conforms', '#2d7d46'];
}
