import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERDICTS } from '../../src/engine/events.js';
import { html } from '../../src/report/html.js';
import { catalogue, finding, HOSTILE, rendered, result } from './summary.js';

const BROWSER = '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Texts that try to run, to load, to break out and to mislead; each would leave a mark of its own. */
const ATTACKS = [
  ...HOSTILE,
  '<script>window.ran = 1</script>',
  '</style><script>window.ran = 2</script>',
  '</title><img src="https://evil.example/a.png" onerror="window.ran = 3">',
  '"><svg onload="window.ran = 4"><use href="https://evil.example/b.svg#x"/></svg>',
  "' onmouseover='window.ran = 5' style='background:url(https://evil.example/c)",
  '<a href="javascript:window.ran=6" autofocus onfocus="window.ran = 6">x</a>',
  'javascript:window.ran=7',
  '<iframe srcdoc="<script>parent.ran = 8</script>"></iframe>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/d">',
  '<base href="https://evil.example/"><link rel="stylesheet" href="e.css">',
  '<form action="https://evil.example/f"><button autofocus>send</button></form>',
  '<template><math><mtext><img src=x onerror="window.ran = 9"></mtext></math></template>',
  ']]>--><!--<plaintext>',
  '&lt;script&gt;window.ran = 10&lt;/script&gt;',
  '<details open ontoggle="window.ran = 11">',
  '\0<scr\0ipt>window.ran = 12</scr\0ipt>',
];

/** What report.html is made of, and nothing else. */
const ELEMENTS = new Set(
  `html head meta title style body header main section h1 h2 h3 h4 p ul li strong span div table caption thead tbody tr th
   td article dl dt dd code details summary a`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name class id aria-labelledby aria-hidden role tabindex scope href rel'.split(
    ' ',
  ),
);

const why = existsSync(BROWSER) ? '' : ` (skipped: there is no ${BROWSER})`;

describe.skipIf(why !== '')(`report.html in a browser${why}`, () => {
  let browser: Browser;
  let page: Page;
  let folder: string;
  const requests: string[] = [];
  const messages: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'em-browser-'));
    const file = path.join(folder, 'report.html');
    await writeFile(file, hostileReport());
    browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS });
    page = await browser.newPage();
    page.on('request', (request) => void requests.push(request.url()));
    page.on('console', (message) => void messages.push(message.text()));
    page.on('pageerror', (error) => void messages.push(error.message));
    page.on('dialog', (dialog) => {
      messages.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.addInitScript({
      content: `document.addEventListener('securitypolicyviolation', (event) => {
        console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
      });`,
    });
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  // What is evaluated is text, since it belongs to the browser: nothing else here knows a document.
  it('has no element and no attribute but its own', async () => {
    const names = await page.evaluate<string[]>(
      `[...document.querySelectorAll('*')].map((element) => element.localName)`,
    );
    const attributes = await page.evaluate<string[]>(
      `[...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())`,
    );
    expect(names.filter((name) => !ELEMENTS.has(name))).toEqual([]);
    expect(attributes.filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
    expect(names.filter((name) => name === 'style')).toHaveLength(1);
  });

  it('runs nothing, and asks for nothing', async () => {
    await page.evaluate(`
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const element of document.querySelectorAll('body *')) {
        element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        element.focus();
      }`);
    await page.mouse.wheel(0, 10_000);
    expect(await page.evaluate(`'ran' in window`)).toBe(false);
    expect(requests).toEqual([page.url()]);
    expect(messages).toEqual([]);
  });

  it('leads nowhere but to the documentation', async () => {
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a')].map(({ href }) => href)`,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https:\/\/helpcenter\.veeam\.com\/docs\/vbr\/em_rest\//);
  });

  it('shows each text as it came, with what does not show made visible', async () => {
    const texts = await page.evaluate<string[]>(
      `[...document.querySelectorAll('code')].map(({ textContent }) => textContent)`,
    );
    expect(texts).toContain('<script>window.ran = 1</script>');
    expect(texts).toContain('&lt;script&gt;window.ran = 10&lt;/script&gt;');
    expect(texts).toContain('\\u0000<scr\\u0000ipt>window.ran = 12</scr\\u0000ipt>');
    expect(texts).toContain('right to left \\u202egpj.exe\\u202c and \\u200bhidden\\u00ad\\ufeff');
    const all = await page.evaluate<string>('document.body.textContent');
    expect(all).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff\0]/);
  });

  it('applies its style', async () => {
    expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).toBe('1200px');
  });
});

function hostileReport(): string {
  const results = ATTACKS.flatMap((text, i) => {
    const all = {
      message: text,
      location: text,
      expected: text,
      actual: text,
      url: text,
      curl: text,
      disputed: text,
    };
    const verdict = VERDICTS[i % VERDICTS.length] ?? 'fail';
    return [verdict, 'fail' as const].map((each) =>
      result({
        verdict: each,
        operation: text,
        area: text,
        variant: text,
        check: text,
        reason: text,
        findings: [finding(all)],
      }),
    );
  });
  const all = ATTACKS.join(' ');
  return rendered(
    html,
    {
      target: { url: all, versions: [...ATTACKS], embedded: false },
      suite: { name: all, version: all },
      contract: { edition: all, apiVersion: all },
      explored: { unlinked: ATTACKS, uncharted: ATTACKS },
      results,
    },
    {
      limits: ATTACKS,
      outcome: { conclusive: false, interrupted: false, exit: 1, reason: all },
      catalogue: catalogue(),
    },
  );
}
