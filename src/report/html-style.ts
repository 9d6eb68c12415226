/** Styles of report.html. Colours hold a contrast of 4.5 to 1 and more in both schemes. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1b1f24; --quiet: #57606a; --page: #ffffff; --panel: #f3f5f7; --line: #d0d7de; --link: #0550ae;
  --good: #116329; --bad: #a40e26; --odd: #7d4e00; --idle: #57606a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --quiet: #9ea7b3; --page: #0d1117; --panel: #161b22; --line: #3d444d; --link: #79b8ff;
    --good: #56d364; --bad: #ff938a; --odd: #e3b341; --idle: #9ea7b3;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif;
  color: var(--text); background: var(--page); }
h1, h3, h4, dd, li, p, .message, th, td { overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; }
.overall { font-size: 1.35rem; font-weight: 700; margin: 0.5rem 0; padding: 0.5rem 0.8rem;
  border-left: 0.5rem solid var(--odd); background: var(--panel); }
.overall.good { border-color: var(--good); color: var(--good); }
.overall.bad { border-color: var(--bad); color: var(--bad); }
.figures { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; padding: 0; margin: 0.5rem 0; list-style: none; }
nav { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; }
.quiet { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
[hidden] { display: none !important; }
h2 { margin-top: 1.5rem; border-bottom: 1px solid var(--line); }
h3 { margin: 0.25rem 0; font-size: 1.05rem; }
h4 { margin: 0; font-size: 1rem; }
.anchor { color: inherit; text-decoration: none; }
.anchor:hover { text-decoration: underline; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: 0.875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
dl { margin: 0.5rem 0; }
dl > div { display: grid; grid-template-columns: minmax(6rem, 11rem) 1fr; gap: 0 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
.totals { display: flex; flex-wrap: wrap; gap: 0.75rem; padding: 0; list-style: none; }
.totals li { padding: 0.5rem 1rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--panel); }
.totals strong { font-size: 1.3rem; }
.badge { font-weight: 600; white-space: nowrap; }
.badge.pass { color: var(--good); }
.badge.fail, .badge.stale, .badge.error { color: var(--bad); }
.badge.warn, .badge.deviation { color: var(--odd); }
.badge.not-applicable, .badge.not-observed, .badge.blocked { color: var(--idle); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); }
th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th[scope="row"] { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.zero { color: var(--quiet); }
td.fail, td.stale, td.error { color: var(--bad); font-weight: 700; }
article { margin: 1rem 0; padding: 0.75rem 1rem; border: 1px solid var(--line); border-left-width: 0.4rem;
  border-radius: 0.4rem; background: var(--panel); }
article.fail, article.stale, article.error { border-left-color: var(--bad); }
article.warn { border-left-color: var(--odd); }
article p { margin: 0.25rem 0; }
.finding { margin-top: 0.75rem; padding-top: 0.5rem; border-top: 1px dashed var(--line); }
.message { font-weight: 600; }
details { margin: 0.5rem 0; }
summary { cursor: pointer; padding: 0.3rem 0; }
pre { margin: 0.3rem 0; padding: 0.5rem; font: 0.8125rem/1.45 ui-monospace, monospace; white-space: pre-wrap;
  overflow-wrap: anywhere; background: var(--page); border: 1px solid var(--line); border-radius: 0.3rem;
  max-height: 24rem; overflow-y: auto; }
mark { color: var(--page); background: var(--bad); }
.sides { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 1rem; }
.copy { display: flex; gap: 0.5rem; align-items: start; }
.copy pre { flex: 1; min-width: 0; }
button, input, select { font: inherit; color: var(--text); background: var(--panel); border: 1px solid var(--line);
  border-radius: 0.3rem; padding: 0.2rem 0.5rem; max-width: 100%; }
button:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; position: sticky; top: 0;
  padding: 0.5rem 0; background: var(--page); z-index: 1; }
form label { display: grid; font-size: 0.875rem; color: var(--quiet); }
details.inline { display: inline; }
details.inline summary { display: inline; padding: 0; color: var(--link); }
.operation { margin: 0; border-bottom: 1px solid var(--line); scroll-margin-top: 5rem; content-visibility: auto;
  contain-intrinsic-size: auto 2.2rem; }
summary { overflow-wrap: anywhere; }
.tall { max-height: 34rem; overflow-y: auto; }
.matrix { width: auto; font-size: 0.75rem; }
.matrix th, .matrix td { padding: 0; border: 1px solid var(--page); }
.matrix tbody th { padding-right: 0.5rem; font-weight: normal; white-space: nowrap; }
.matrix thead th { height: 8rem; vertical-align: bottom; position: sticky; top: 0; background: var(--page); }
.matrix thead th span { writing-mode: vertical-rl; transform: rotate(180deg); font-weight: normal; }
.cell { width: 1.1rem; min-width: 1.1rem; height: 1.1rem; cursor: pointer; background: var(--line); position: relative; }
.matrix .cell.pass { background: var(--good); }
.matrix .cell.fail, .matrix .cell.error, .matrix .cell.stale { background: var(--bad); }
.matrix .cell.warn, .matrix .cell.deviation { background: var(--odd); }
.plot { min-width: 40rem; max-width: 60rem; width: 100%; font: 12px system-ui, sans-serif; }
.plot text { fill: var(--text); }
.plot .bar { fill: var(--link); }
.plot .line { stroke: var(--text); stroke-width: 2; }
.plot .dot { fill: var(--bad); }
.trend .bad { fill: var(--bad); }
.trend .odd { fill: var(--odd); }
.trend .axis { stroke: var(--line); }
.trend polyline { fill: none; stroke: var(--link); stroke-width: 2; }
.trend polyline.requirements { stroke: var(--good); stroke-dasharray: 6 4; }
.trend circle { fill: var(--link); }
.trend circle.requirements { fill: var(--good); }
@media (max-width: 40rem) {
  body { padding: 0.75rem; }
  .sides, dl > div { grid-template-columns: minmax(0, 1fr); }
  .copy { flex-direction: column; }
  .copy pre { width: 100%; }
  form { position: static; }
}
@media print {
  form, nav, button, .matrix, #matrix-body { display: none; }
  pre { max-height: none; }
  article { break-inside: avoid; }
}
`;
