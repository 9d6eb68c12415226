import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it, test } from 'vitest';
import { VERDICTS } from '../../src/engine/events.js';
import { html } from '../../src/report/html.js';
import { STYLE } from '../../src/report/html-style.js';
import type { ReportOptions } from '../../src/report/reporter.js';
import { catalogue, finding, HOSTILE, redacted, rendered, result } from './summary.js';

const EVERY = VERDICTS.map((verdict) =>
  result({ verdict, check: `check-of-${verdict}`, reason: `reason of ${verdict}`, findings: [finding()] }),
);

describe('report.html', () => {
  it('stands alone: nothing is loaded, nothing runs, and the policy says so', () => {
    const page = render();
    expect(page).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/]{43}='/,
    );
    expect(page).not.toMatch(/<script|<link|<img|<iframe| on\w+=| src=|url\(|@import/i);
  });

  it('says what was checked', () => {
    const page = render();
    for (const fact of ['https://em:9398/api/', 'v1_6, v1_7', 'em-conformance 0.1.0', '20 of 349', '4.3 s']) {
      expect(page).toContain(fact);
    }
  });

  it('tells each verdict in words, not by colour alone', () => {
    for (const verdict of VERDICTS) {
      expect(render()).toMatch(
        new RegExp(`<strong>1</strong> <span class="badge ${verdict}">[^\n]*> ${verdict}</span>`),
      );
    }
  });

  it('shows failures first, then stale deviations, errors and warnings, and nothing else in full', () => {
    const shown = [...render().matchAll(/<article class="([\w-]+)">/g)].map(([, verdict]) => verdict);
    expect(shown).toEqual(['fail', 'stale', 'error', 'warn']);
  });

  it('shows expected, actual, place and a line to repeat it', () => {
    const page = render();
    for (const fact of [
      'application/xml',
      'text/html',
      'header:Content-Type',
      'curl -H &quot;X-RestSvcSessionId: $SESSION&quot;',
    ]) {
      expect(page).toContain(`<code>${fact}`);
    }
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
    expect(render()).not.toContain('<a ');
  });

  it('lists every result below its operation, with the reason', () => {
    const [, details = ''] = /<details>([\s\S]*)<\/details>/.exec(render()) ?? [];
    for (const verdict of VERDICTS) {
      expect(details).toContain(`check-of-${verdict}`);
      expect(details).toContain(`reason of ${verdict}`);
    }
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
    expect(page).toContain(`</h1>\n<p class="overall">${sentence}</p>`);
  });

  it('tells the bounds that were reached', () => {
    expect(render({ limits: ['Of 20,000 links, 500 were followed.'] })).toContain(
      '<li>Of 20,000 links, 500 were followed.</li>',
    );
    expect(render()).not.toContain('id="remarks"');
  });

  it('shows 200 findings of a row, and counts the rest', () => {
    const findings = Array.from({ length: 1234 }, (_, i) => finding({ message: `message ${i}.` }));
    const page = rendered(html, { results: [result({ verdict: 'fail', findings })] });
    expect(page).toContain('<p class="message">message 199.</p>');
    expect(page).not.toContain('message 200.');
    expect(page).toContain('And 1034 more findings.');
    expect(page).toContain('message 0.; message 1.; message 2.; and 1231 more');
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
    expect(page).not.toMatch(/<script|<img|<b>|<!--/);
    // The page keeps the rules of XML but for its empty elements, so a parser can tell whether anything broke out.
    XmlDocument.fromString(page.replace('<!doctype html>', '').replace(/<meta [^>]*/g, '$&/')).dispose();
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
