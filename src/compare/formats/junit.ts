import { markup } from '../../report/markup.js';
import { KINDS } from '../changes.js';
import type { Format } from './rendered.js';

/** For CI servers: a case for each change, which fails where its severity does. */
export const junit: Format = ({ changes, before, after, fails }) => {
  const failures = changes.filter(fails).length;
  // Without a change there is one case: a suite without any reads as one that was not run.
  const cases = changes.map((change) => {
    const { id, kind, severity, subject, before: was, after: is, where } = change;
    const message = `${subject}: ${was} → ${is}`;
    const said = fails(change)
      ? markup`<failure type="${kind}" message="${message}">${KINDS[kind].what} ${where.join(', ')}</failure>`
      : markup`<system-out>${message}</system-out>`;
    return markup`<testcase classname="compare.${severity}" name="${id}" time="0">${said}</testcase>
`;
  });
  const none = markup`<testcase classname="compare" name="no changes" time="0"/>
`;
  const tests = Math.max(1, cases.length);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    markup`<testsuites name="em-conformance compare" tests="${tests}" failures="${failures}" errors="0"><testsuite name="${before} → ${after}" tests="${tests}" failures="${failures}" errors="0" skipped="0">
${cases.length === 0 ? none : cases}</testsuite></testsuites>
`.markup
  }`;
};
