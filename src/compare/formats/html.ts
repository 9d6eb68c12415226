import { type Markup, markup } from '../../report/markup.js';
import { KINDS } from '../changes.js';
import { countsOf, type Format, placesOf } from './rendered.js';

const STYLE: Markup = {
  markup: `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{max-width:72rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8886;overflow-wrap:anywhere}
.breaking{color:#c0392b;font-weight:600}.risky{color:#b9770e;font-weight:600}.fixed,.additive{color:#1e8449}
@media (prefers-color-scheme:dark){.breaking{color:#ff8a80}.risky{color:#ffd180}.fixed,.additive{color:#a5d6a7}}`,
};

/** One page for a browser; nothing in it is loaded or run. */
export const html: Format = ({ changes, before, after }) =>
  markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>API changes</title><style>${STYLE}</style></head>
<body><h1>API changes</h1><p>${before} → ${after}</p><p><strong>${countsOf(changes)}</strong></p>
<table><thead><tr><th>severity</th><th>change</th><th>what</th><th>before</th><th>after</th><th>where</th></tr></thead><tbody>
${changes.map(
  (change) =>
    markup`<tr id="${change.id}"><td class="${change.severity}">${change.severity}</td><td title="${KINDS[change.kind].what}">${change.kind}</td><td>${change.subject}</td><td>${change.before}</td><td>${change.after}</td><td>${placesOf(change)}</td></tr>
`,
)}</tbody></table></body></html>
`.markup;
