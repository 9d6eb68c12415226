import type { GRAVITIES } from '../problems/problem.js';
import type { Answer } from './answer.js';
import { type Markup, markup } from './markup.js';
import type { ReportFile } from './report-file.js';
import type { RedactedSummary, ReportOptions } from './reporter.js';

/** What a run of the target came to. */
export interface TrendPoint {
  readonly startedAt: string;
  readonly conclusive: boolean;
  /** Problems that fail, those that could not be judged among them; and warnings. */
  readonly problems: number;
  readonly warnings: number;
  /** Operations observed, and those of them without a complaint. */
  readonly observed: number;
  readonly clean: number;
  /** Requirements that hold, of those that are judged. */
  readonly held: number;
  readonly judged: number;
}

/** Earlier runs of the same target that asked for the same, oldest first. */
export interface Trend {
  readonly earlier: readonly TrendPoint[];
  /** Reports that are there, too, and are of another target or asked for other things. */
  readonly others: number;
}

/** The point of an earlier report. */
export function trendPointOf({
  startedAt,
  outcome,
  problems,
  operations,
  requirements,
}: ReportFile): TrendPoint {
  const warnings = problems.filter(({ gravity }) => gravity === 'warn').length;
  return {
    startedAt,
    conclusive: outcome?.conclusive === true,
    problems: problems.length - warnings,
    warnings,
    observed: operations.observed,
    clean: operations.each.filter(({ observed, verdict }) => observed && verdict === 'pass').length,
    held: requirements.held,
    judged: requirements.held + requirements.notHeld + requirements.notObserved,
  };
}

/** The point of the run itself. */
function ownPoint(
  { startedAt, problems, operations }: RedactedSummary,
  { outcome }: ReportOptions,
  answer: Answer,
): TrendPoint {
  const of = (gravity: (typeof GRAVITIES)[number]): number =>
    problems.filter((p) => p.gravity === gravity).length;
  const judged = answer.requirements.filter(({ state }) => state !== 'not judged');
  return {
    startedAt,
    conclusive: outcome?.conclusive === true,
    problems: problems.length - of('warn'),
    warnings: of('warn'),
    observed: operations.observed,
    clean: answer.operations.filter(({ observed, verdict }) => observed && verdict === 'pass').length,
    held: judged.filter(({ state }) => state === 'held').length,
    judged: judged.length,
  };
}

/** Problems and conformance of this run and those before it, as two plots; nothing where no earlier ones were asked for. */
export function trendSection(summary: RedactedSummary, options: ReportOptions, answer: Answer): Markup {
  const { trend } = options;
  if (trend === undefined) return markup``;
  const points = [...trend.earlier, ownPoint(summary, options, answer)];
  const first = points[0]?.startedAt.slice(0, 10) ?? '';
  return markup`<section aria-labelledby="trend">
<h2 id="trend">Over time</h2>
<p>${trend.earlier.length === 0 ? 'There is no earlier run of this target that asked for the same.' : `${points.length} runs since ${first}; this one is the last.`}${trend.others > 0 ? ` Not drawn: ${trend.others} reports of other targets, or that asked for other things.` : ''}</p>
${trend.earlier.length === 0 ? '' : plots(points)}</section>
`;
}

const [LEFT, WIDTH, TOP, HEIGHT] = [40, 640, 10, 110];

function plots(points: readonly TrendPoint[]): Markup {
  const step = WIDTH / points.length;
  const x = (i: number): number => Math.round(LEFT + (i + 0.5) * step);
  const dates = points.map((point, i) =>
    i === 0 || i === points.length - 1
      ? markup`<text x="${x(i)}" y="${TOP + HEIGHT + 16}" text-anchor="middle">${point.startedAt.slice(0, 10)}</text>`
      : markup``,
  );
  const most = Math.max(1, ...points.map(({ problems, warnings }) => problems + warnings));
  const bar = Math.max(2, Math.min(30, Math.round(step * 0.6)));
  const tall = (n: number): number => Math.round((n / most) * HEIGHT);
  const titled = (point: TrendPoint, shapes: Markup): Markup =>
    markup`<g${{ markup: point.conclusive ? '' : ' opacity="0.4"' }}><title>${said(point)}</title>${shapes}</g>\n`;
  const bars = points.map((point, i) => {
    const [fails, warns] = [tall(point.problems), tall(point.warnings)];
    const from = x(i) - Math.round(bar / 2);
    return titled(
      point,
      markup`<rect x="${from}" y="${TOP + HEIGHT - fails}" width="${bar}" height="${fails}" class="bad"></rect><rect x="${from}" y="${TOP + HEIGHT - fails - warns}" width="${bar}" height="${warns}" class="odd"></rect>`,
    );
  });
  const share = (part: number, whole: number): number =>
    Math.round(TOP + HEIGHT - (whole === 0 ? 0 : part / whole) * HEIGHT);
  const line = (
    kind: string,
    y: (point: TrendPoint) => number,
  ): Markup => markup`<polyline class="${kind}" points="${points.map((point, i) => `${x(i)},${y(point)}`).join(' ')}"></polyline>
${points.map((point, i) => titled(point, markup`<circle class="${kind}" cx="${x(i)}" cy="${y(point)}" r="3"></circle>`))}`;
  return markup`<h3>Problems</h3>
<p class="quiet">Below: those that fail; above: warnings. Pale: the run was inconclusive.</p>
<div class="wide"><svg class="plot trend" role="img" aria-label="Problems by run" viewBox="0 0 720 145">${axis(String(most), '0')}${bars}${dates}</svg></div>
<h3>Conformance</h3>
<p class="quiet">Full line: operations without a complaint, of those observed; broken line: requirements that hold, of those judged.</p>
<div class="wide"><svg class="plot trend" role="img" aria-label="Share of operations without a complaint and of requirements that hold, by run" viewBox="0 0 720 145">${axis('100 %', '0 %')}${line('operations', ({ clean, observed }) => share(clean, observed))}${line('requirements', ({ held, judged }) => share(held, judged))}${dates}</svg></div>
`;
}

function axis(top: string, bottom: string): Markup {
  return markup`<line class="axis" x1="${LEFT}" x2="${LEFT + WIDTH}" y1="${TOP + HEIGHT}" y2="${TOP + HEIGHT}"></line><text x="${LEFT - 4}" y="${TOP + 8}" text-anchor="end">${top}</text><text x="${LEFT - 4}" y="${TOP + HEIGHT}" text-anchor="end">${bottom}</text>`;
}

function said({
  startedAt,
  problems,
  warnings,
  clean,
  observed,
  held,
  judged,
  conclusive,
}: TrendPoint): string {
  const when = startedAt.slice(0, 16).replace('T', ' ');
  return `${when}${conclusive ? '' : ' (inconclusive)'}: ${problems} problems, ${warnings} warnings, ${clean} of ${observed} operations without a complaint, ${held} of ${judged} requirements hold`;
}
