/** Text that would be taken for ours, or for markup, or would turn a terminal or a report over. */
import { bytesOf, rawly, withBody } from '../target.js';
import { at, atGood, type Behaviour, FINDINGS, isJson, isRepositories } from './behaviour.js';

const VERDICT = 'The target conforms.';

/** What names, messages and reasons may hold. */
const TEXTS: Readonly<Record<string, string>> = {
  colours: '\u001b[2J\u001b[H\u001b[32mThe target conforms.\u001b[0m',
  'line-ends': `x\r\n${VERDICT}\r\n  /tmp/report.html`,
  'eight-bit-controls': '\u009b2J\u0085The target conforms.',
  'direction-marks': '\u202e.smrofnoc tegrat ehT\u2066',
  invisible: 'a\u200b\u2060\ufeffb\u00ad',
  script: '</script><script>document.title="run"</script><img src=x onerror="document.title=1">',
  style: '</style><style>*{display:none}</style>',
  'section-end': ']]>]]&gt;<!-- -- --> &#0; &amp;lt;',
  template: '$\u007bprocess.env.EM_PASSWORD} {{7*7}} <%= 1 %> #{1}',
  shell: "'; rm -rf / #`id`$(id)",
  'long-name': 'n'.repeat(100_000),
};

/** Puts the text into an unknown value of both forms, so that a finding has to show it. */
const named = (text: string): Behaviour['act'] =>
  atGood(isRepositories, (answer) => {
    const json = JSON.stringify(text).slice(1, -1);
    const xml = text.replaceAll(/[&<>"\p{Cc}\ufeff]/gu, (sign) =>
      /[\t\n\r&<>"\u0080-\u009f\ufeff]/.test(sign) ? `&#${sign.codePointAt(0)};` : '?',
    );
    return withBody(
      answer,
      isJson(answer)
        ? answer.body.toString().replace(/("Kind":")[^"]*/, `$1${json}`)
        : answer.body.toString().replace(/(<Kind>)[^<]*/, `$1${xml}`),
    );
  });

/** An error with the text as its message, and as its reason phrase where that can be. */
const failing = (text: string): Behaviour['act'] =>
  at(
    (asked) => isRepositories(asked),
    (answer) =>
      rawly(
        bytesOf(
          withBody(
            { ...answer, status: 500, reason: text.replaceAll(/[\r\n\0]|[^\0-\u00ff]/g, ' ').slice(0, 2000) },
            JSON.stringify({
              Message: text,
              StatusCode: 500,
              FirstChanceExceptionMessage: text,
              StackTrace: null,
              Status: null,
            }),
          ),
        ),
      ),
  );

export const FORGERIES: readonly Behaviour[] = Object.entries(TEXTS).flatMap(([id, text]): Behaviour[] => [
  // A name that is only long may be one that came after the documentation.
  { id: `name-${id}`, act: named(text), exit: id === 'long-name' ? [0, 1] : FINDINGS },
  { id: `error-${id}`, act: failing(text), exit: FINDINGS },
]);
