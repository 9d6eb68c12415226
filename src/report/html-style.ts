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
h1, h4, dd, li, p, .message, th, td { overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; }
.overall { font-size: 1.2rem; font-weight: 600; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
h4 { margin: 0; font-size: 1rem; }
h4 span { color: var(--quiet); font-weight: normal; }
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
`;
