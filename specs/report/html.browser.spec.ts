import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERDICTS } from '../../src/engine/events.js';
import { html } from '../../src/report/html.js';
import { catalogue, exchange, finding, HOSTILE, rendered, result } from './summary.js';

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
   td article dl dt dd code details summary a nav pre button mark noscript form label input select option output script svg g
   text rect line circle`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  `lang charset http-equiv content name class id aria-labelledby aria-hidden aria-label aria-live role tabindex scope href
   rel type hidden open value placeholder data-copy data-requirement data-level data-operation data-kind title viewBox
   text-anchor x y x1 x2 y1 y2 cx cy r width height`.split(/\s+/),
);

const why = existsSync(BROWSER) ? '' : ` (skipped: there is no ${BROWSER})`;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  if (why !== '') return;
  browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS });
  folder = await mkdtemp(path.join(tmpdir(), 'em-browser-'));
});
afterAll(async () => {
  if (why !== '') return;
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Address of a file that holds a report. */
async function written(name: string, report: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, report);
  return pathToFileURL(file).href;
}

describe.skipIf(why !== '')(`report.html in a browser${why}`, () => {
  let page: Page;
  const requests: string[] = [];
  const messages: string[] = [];

  beforeAll(async () => {
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
    await page.goto(await written('hostile.html', hostileReport()), { waitUntil: 'load' });
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
    const inside = `${page.url()}#`;
    for (const link of links.filter((one) => !one.startsWith(inside)))
      expect(link).toMatch(/^https:\/\/helpcenter\.veeam\.com\/docs\/vbr\/em_rest\//);
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

describe.skipIf(why !== '')(`a report of 10,000 findings in a browser${why}`, () => {
  let page: Page;
  let url: string;

  beforeAll(async () => {
    url = await written('large.html', largeReport());
    page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForSelector('.matrix');
  });

  const operations = (): Promise<string[]> =>
    page.evaluate(
      `[...document.querySelectorAll('.operation')].filter((d) => !d.hidden).map(({ id }) => id)`,
    );

  it('has every operation, and those alone that fit the filters', async () => {
    expect(await operations()).toHaveLength(100);
    await page.fill('input[name=search]', 'getThing7');
    expect(await operations()).toEqual(
      [7, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79].map((n) => `op-getThing${n}`),
    );
    expect(await page.textContent('#told')).toBe('11 of 100 shown');
    await page.fill('input[name=search]', '');
    await page.selectOption('select[name=verdict]', 'pass');
    expect(await operations()).toHaveLength(50);
    await page.selectOption('select[name=area]', 'area-1');
    expect(await operations()).toHaveLength(25);
    await page.click('button[type=reset]');
    await page.waitForFunction(`document.getElementById('told').textContent === '100 of 100 shown'`);
  });

  it('shows the rows of an operation when it is opened, with the problem that each is of', async () => {
    await page.click('#op-getThing0 summary');
    await page.waitForSelector('#op-getThing0 tbody a');
    const rows = await page.evaluate<string>(`document.querySelector('#op-getThing0 tbody').textContent`);
    expect(rows).toContain('check-0');
    expect(rows).toContain('Thing 0 is wrong.');
    const link = await page.getAttribute('#op-getThing0 tbody a', 'href');
    expect(await page.evaluate(`document.querySelector('${link}').localName`)).toBe('article');
  });

  it('leads from a field of the picture to the rows behind it', async () => {
    await page.click('.matrix td[data-operation=getThing4]');
    expect(await page.getAttribute('#op-getThing4', 'open')).toBe('');
    expect(await page.inputValue('input[name=requirement]')).toBe('headers');
  });

  it('opens the operation that its address names', async () => {
    await page.goto(`${url}#op-getThing9`);
    await page.reload();
    await page.waitForSelector('#op-getThing9[open]');
  });

  it('leaves what is to be copied in the clipboard, or selected', async () => {
    const button = page.locator('button[data-copy]').first();
    await button.click();
    await page.waitForFunction(`document.querySelector('button[data-copy]').textContent !== 'Copy'`);
  });

  it('is no wider than a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it.each(['light', 'dark'] as const)(
    'has no serious fault of accessibility (axe): %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      // Few operations have the same elements as many.
      await page.goto(await written('small.html', largeReport(4)));
      await page.waitForSelector('.matrix');
      // The policy of the page lets no other script in but what the debugger evaluates.
      await page.evaluate(
        readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
      );
      const violations = await page.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>(
        `axe.run(document, { resultTypes: ['violations'], ${colorScheme === 'dark' ? `runOnly: ['color-contrast']` : ''} }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 2).map(({ html }) => ({ html })) })))`,
      );
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    },
  );

  it('tells verdict and problems without its script, too', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(url);
    expect(await still.textContent('.overall')).toBe('The target does not conform.');
    expect(await still.locator('article').count()).toBeGreaterThan(0);
    await context.close();
  });
});

/** Operations, half of which fail in 20 ways, with ten findings each. */
function largeReport(operations = 100): string {
  let number = 0;
  const results = Array.from({ length: operations }, (_, i) => i).flatMap((i) =>
    Array.from({ length: 20 }, (_, check) => {
      const row = { operation: `getThing${i}`, area: `area-${i % 4}`, check: `check-${check}` };
      if (i % 2 === 1) return result(row);
      const findings = Array.from({ length: 10 }, () =>
        finding({ exchange: ++number, message: `Thing ${check} is wrong.` }),
      );
      return result({ ...row, verdict: 'fail', findings });
    }),
  );
  return rendered(
    html,
    { results, exchanges: [exchange({ caseId: 'getThing0 x' })] },
    {
      catalogue: { ...catalogue(), operations: [] },
      outcome: { conclusive: true, interrupted: false, exit: 1 },
    },
  );
}

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
