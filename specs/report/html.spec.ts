import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it, test } from 'vitest';
import { VERDICTS } from '../../src/engine/events.js';
import { html } from '../../src/report/html.js';
import { STYLE } from '../../src/report/html-style.js';
import type { ReportOptions } from '../../src/report/reporter.js';
import { ASKED, catalogue, exchange, finding, HOSTILE, redacted, rendered, result } from './summary.js';

const EVERY = VERDICTS.map((verdict, i) =>
  result({
    verdict,
    level: verdict === 'warn' ? 'SHOULD' : 'MUST',
    check: `check-of-${verdict}`,
    reason: `reason of ${verdict}`,
    findings: [finding({ exchange: i + 1 })],
  }),
);
const SCRIPT = readFileSync(new URL('../../src/generated/page.js', import.meta.url), 'utf8');

/** The page without its one script. */
function withoutScript(page: string): string {
  return page.replace(`<script>${SCRIPT}</script>`, '');
}

describe('report.html', () => {
  it('stands alone: nothing is loaded, nothing runs but its own script, and the policy says so', () => {
    const page = render();
    const hash = createHash('sha256').update(SCRIPT).digest('base64');
    expect(page).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-/,
    );
    expect(page).toContain(`script-src 'sha256-${hash}'; base-uri 'none'`);
    expect(withoutScript(page)).not.toMatch(
      /<script(?! type="application\/json" id="data">)|<link|<img|<iframe| on\w+=| src=|url\(|@import/i,
    );
  });

  it('fits in three megabytes whatever passes, and has no more nodes without its script than people read', () => {
    const results = Array.from({ length: 350 * 150 }, (_, i) =>
      result({ operation: `getOperation${i % 350}`, check: `check-${i % 31}`, variant: `entity/${i % 7}` }),
    );
    const page = rendered(html, { results });
    expect(page.length).toBeLessThan(3 * 1024 * 1024);
    expect(page.match(/<\w/g)?.length).toBeLessThan(5000);
  });

  it('says what was checked', () => {
    const page = render();
    for (const fact of [
      'https://em:9398/api/',
      'v1_6, v1_7',
      'em-conformance 0.1.0',
      '<strong>20</strong> of 349',
      '4.3 s',
    ]) {
      expect(page).toContain(fact);
    }
  });

  it('says what was done to the target, as whom, and what was chosen', () => {
    const page = render({ asked: { ...ASKED, include: ['jobs'] } });
    expect(page).toContain('nothing was changed (read-only)');
    expect(page).toContain('<dd>admin</dd>');
    expect(page).toContain('<dd>--include jobs</dd>');
    const writing = render({ asked: { ...ASKED, readOnly: false, writes: true, actions: true } });
    expect(writing).toContain('jobs, failovers and restores were started');
  });

  it('tells each verdict in words, not by colour alone', () => {
    for (const verdict of VERDICTS)
      expect(render()).toMatch(new RegExp(`<span class="badge ${verdict}">[^\n]*> ${verdict}</span>`));
  });

  it('leads with the problems, worst first', () => {
    const page = render();
    const shown = [...page.matchAll(/<article class="([\w-]+)" id="p-[\w-]+">/g)].map(
      ([, gravity]) => gravity,
    );
    expect(shown).toEqual(['fail', 'stale', 'error', 'warn']);
    expect(page.indexOf('<h2 id="problems">')).toBeLessThan(page.indexOf('<h2 id="areas">'));
  });

  it('shows a request and its answer side by side, with the place marked, and a line to repeat it', () => {
    const body = '<Backup><Name>b</Name><Size>much</Size></Backup>';
    const one = finding({ location: '/Backup/Size', actual: 'much' });
    const page = rendered(html, {
      results: [result({ verdict: 'fail', findings: [one] })],
      exchanges: [exchange({ response: { body: Buffer.from(body) } })],
    });
    for (const fact of [
      '<code>application/xml</code>',
      '<code>much</code>',
      '<code>/Backup/Size</code>',
      'curl -H &quot;X-RestSvcSessionId: $SESSION&quot;',
      'GET https://em:9398/api/backups/1\nAccept: application/xml',
      '&lt;/Name&gt;<mark>&lt;Size&gt;much&lt;/Size&gt;</mark>&lt;/Backup&gt;',
    ])
      expect(page).toContain(fact);
  });

  it('marks the status or the header that is wrong', () => {
    const marked = (location: string) =>
      rendered(html, {
        results: [result({ verdict: 'fail', findings: [finding({ location })] })],
        exchanges: [exchange()],
      });
    expect(marked('status')).toContain('<mark>200 OK</mark>');
    expect(marked('header:Content-Type')).toContain(
      '<mark>Content-Type: application/xml; charset=utf-8</mark>',
    );
  });

  it('says how to log on before a line is repeated', () => {
    expect(render({ asked: ASKED })).toContain('export EM_SESSION=…');
  });

  it('lists where links lead, and do not', () => {
    expect(render()).not.toContain('<h2 id="links">');
    const page = rendered(html, {
      explored: { unlinked: ['getPassword'], uncharted: ['/jobs/{ID}/<b>'] },
    });
    expect(page).toContain('no link leads to (1)');
    expect(page).toContain('<li><code>getPassword</code></li>');
    expect(page).toContain('<li><code>/jobs/{ID}/&lt;b&gt;</code></li>');
  });

  it('leads to the documentation page of a requirement where it is known', () => {
    expect(render({ catalogue: catalogue() })).toContain(
      '<a href="https://helpcenter.veeam.com/docs/vbr/em_rest/http_headers.html" rel="noreferrer">headers.content-type</a>',
    );
    expect(render()).not.toContain('rel="noreferrer"');
  });

  it('has every row as data, with the reason', () => {
    const [, data = ''] =
      /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(render()) ?? [];
    const { texts } = JSON.parse(data);
    for (const verdict of VERDICTS)
      expect(texts).toEqual(expect.arrayContaining([`check-of-${verdict}`, `reason of ${verdict}`]));
  });

  it('lists the requirements by what became of them', () => {
    const page = render({ catalogue: catalogue() });
    expect(page).toContain('<summary>1 not held</summary>');
    expect(page).toContain('<td>Content-Type fits the body.</td>');
  });

  it('draws how long operations took', () => {
    const page = rendered(html, {
      exchanges: [exchange({ caseId: 'getBackup entity/xml', durationMs: 70 })],
    });
    expect(page).toContain('<title>getBackup: 1 requests, median 70 ms');
    expect(page).toContain('<title>≤ 100 ms: 1</title>');
    expect(rendered(html)).not.toContain('<svg');
  });

  it('says so where there is nothing to find', () => {
    expect(rendered(html)).toContain('<p>None.</p>');
  });

  const outcome = { conclusive: true, interrupted: false, exit: 0 };
  const passing = { results: [result()] };
  test.each([
    ['The target conforms.', passing, outcome],
    ['The target does not conform.', {}, { ...outcome, exit: 1 }],
    [
      'The run is inconclusive. Nothing was seen.',
      passing,
      { ...outcome, conclusive: false, exit: 4, reason: 'Nothing was seen.' },
    ],
    ['The run was interrupted.', passing, { ...outcome, interrupted: true, exit: 4 }],
    ['The target does not conform. The run was interrupted.', {}, { ...outcome, interrupted: true, exit: 1 }],
    ['The run ended with exit code 70.', passing, { ...outcome, exit: 70 }],
  ])('says first what the run comes to: %s', (sentence, parts, ended) => {
    const page = rendered(html, { results: EVERY, ...parts }, { outcome: ended });
    expect(page).toMatch(/<\/h1>\n<p class="overall (?:good|bad|odd)">/);
    expect(page).toContain(`">${sentence}</p>`);
  });

  it('tells the bounds that were reached', () => {
    expect(render({ limits: ['Of 20,000 links, 500 were followed.'] })).toContain(
      '<li>Of 20,000 links, 500 were followed.</li>',
    );
    expect(render()).not.toContain('id="remarks"');
  });

  it('shows a hundred problems in full, and a line for each further one', () => {
    const results = Array.from({ length: 150 }, (_, i) =>
      result({ verdict: 'fail', check: `check-${i}`, findings: [finding({ exchange: i + 1 })] }),
    );
    const page = rendered(html, { results });
    expect(page.match(/<article/g)).toHaveLength(100);
    expect(page).toContain('<h3>50 more</h3>');
    expect(page.match(/<li id="p-check-/g)).toHaveLength(50);
  });

  it('is made in pieces', () => {
    const results = Array.from({ length: 100 }, () => result({ verdict: 'fail', findings: [finding()] }));
    const pieces = [...html.render(redacted({ results }), {})];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(20_000);
  });

  it('makes visible what turns, hides or breaks text', () => {
    const findings = [finding({ actual: 'a\u202eb\u200bc\nd\u0000' })];
    expect(rendered(html, { results: [result({ verdict: 'fail', findings })] })).toContain(
      '<code>a\\u202eb\\u200bc\\nd\\u0000</code>',
    );
  });

  test.each(HOSTILE)('survives hostile strings: %j', (text) => {
    const all = {
      message: text,
      location: text,
      expected: text,
      actual: text,
      url: text,
      curl: text,
      disputed: text,
    };
    const results = EVERY.map((each) => ({
      ...each,
      variant: text,
      check: text,
      reason: text,
      findings: [finding(all)],
    }));
    const target = { url: text, versions: [text], embedded: false };
    const page = rendered(html, { target, results }, { catalogue: catalogue(text), limits: [text] });
    expect(withoutScript(page)).not.toMatch(/<script(?! type="application\/json")|<img|<b>|<!--/);
    // The page keeps the rules of XML but for its empty elements, so a parser can tell whether anything broke out.
    XmlDocument.fromString(
      withoutScript(page)
        .replace('<!doctype html>', '')
        .replace(/<meta [^>]*/g, '$&/'),
    ).dispose();
  });
});

describe('its style', () => {
  it('has colours for light and dark', () => {
    expect(STYLE).toContain('prefers-color-scheme: dark');
  });

  test.each(['light', 'dark'] as const)('keeps a contrast of 4.5 to 1: %s', (scheme) => {
    const [light = '', dark = ''] = STYLE.split('@media');
    const colours = Object.fromEntries(
      [...(scheme === 'light' ? light : dark).matchAll(/--(\w+): (#\w{6})/g)].map(
        ([, name = '', colour = '']) => [name, colour],
      ),
    );
    for (const name of ['text', 'quiet', 'link', 'good', 'bad', 'odd', 'idle']) {
      for (const ground of ['page', 'panel']) {
        expect(contrast(colours[name] ?? '', colours[ground] ?? ''), `${name} on ${ground}`).toBeGreaterThan(
          4.5,
        );
      }
    }
  });
});

function render(options: ReportOptions = {}): string {
  return rendered(html, { results: EVERY }, options);
}

/** Contrast ratio of two colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
