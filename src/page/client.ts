/**
 * The script of report.html: searches and filters what stands there, and shows the rows of operations, which the page has
 * as data. Everything is put into the page as text, never as markup.
 */

type Group = [verdict: number, reason: number, variants: number[], messages?: number[], problem?: number];
type Cell = [check: number, requirement: number, level: number, verdict: number, groups: Group[]];
type Operation = [id: number, area: number, address: number, verdict: number, cells: Cell[]];
interface Data {
  readonly verdicts: readonly string[];
  readonly operations: readonly Operation[];
  readonly texts: readonly string[];
}

const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as Data;
const text = (number: number): string => data.texts[number] ?? '';
const verdictOf = (number: number): string => data.verdicts[number] ?? '';

/** From worst to best, as far as a colour tells them apart. */
const WORST = [
  'fail',
  'error',
  'stale',
  'warn',
  'deviation',
  'pass',
  'blocked',
  'not-applicable',
  'not-observed',
];

function element(name: string, className = '', content = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (content !== '') made.textContent = content;
  return made;
}

function badge(verdict: string): HTMLElement {
  return element('span', `badge ${verdict}`, verdict);
}

/** The kind of a check: the subject of the requirement that it judges. */
function kindOf(cell: Cell): string {
  return text(cell[1]).split('.', 1)[0] ?? '';
}

// Copying.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const from = document.getElementById(button.dataset.copy ?? '');
    try {
      await navigator.clipboard.writeText(from?.textContent ?? '');
      button.textContent = 'Copied';
    } catch {
      // A page from a file may not write: what is to be copied is selected instead.
      if (from) getSelection()?.selectAllChildren(from);
      button.textContent = 'Selected';
    }
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2000);
  });
}

// Operations: a line each, their rows when they are opened.
const list = document.getElementById('operation-list');
const told = document.getElementById('told');
const fields = document.getElementById('filters') as HTMLFormElement | null;

const lines = data.operations.map((operation) => {
  const [id, area, address, verdict] = operation;
  const details = element('details', 'operation') as HTMLDetailsElement;
  details.id = `op-${text(id)}`;
  const summary = element('summary');
  summary.append(badge(verdictOf(verdict)), ' ', element('strong', '', text(id)), ' ');
  summary.append(element('span', 'quiet', `${text(address)} · ${text(area)}`));
  details.append(summary);
  let filled = false;
  details.addEventListener('toggle', () => {
    if (!details.open || filled) return;
    filled = true;
    details.append(rowsOf(operation));
  });
  const words = new Set<number>([id, area, address]);
  for (const [check, requirement, , , groups] of operation[4]) {
    words.add(check).add(requirement);
    for (const [, reason, , messages = [], problem = -1] of groups)
      for (const word of [reason, problem, ...messages]) if (word >= 0) words.add(word);
  }
  return {
    operation,
    details,
    haystack: [...words].map(text).join('\n').toLowerCase(),
  };
});
list?.append(...lines.map(({ details }) => details));

function rowsOf([, , , , cells]: Operation): HTMLElement {
  const wrapper = element('div', 'wide');
  const table = element('table');
  const head = element('tr');
  for (const name of ['Verdict', 'Check', 'Requirement', 'Variants', 'Why']) {
    const cell = element('th', '', name);
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const body = element('tbody');
  for (const [check, requirement, level, , groups] of cells) {
    for (const [verdict, reason, variants, messages = [], problem = -1] of groups) {
      const row = element('tr');
      const first = element('td');
      first.append(badge(verdictOf(verdict)));
      const why = element(
        'td',
        '',
        [reason < 0 ? '' : text(reason), ...messages.map(text)].filter(Boolean).join('; '),
      );
      if (problem >= 0) {
        const link = element('a', '', ' ⇢ problem') as HTMLAnchorElement;
        link.href = `#p-${text(problem)}`;
        why.append(link);
      }
      row.append(
        first,
        element('td', '', text(check)),
        element('td', '', `${text(requirement)} (${text(level)})`),
      );
      row.append(element('td', '', variants.map(text).join(', ')), why);
      body.append(row);
    }
  }
  const header = element('thead');
  header.append(head);
  table.append(header, body);
  wrapper.append(table);
  return wrapper;
}

// The picture: operations against kinds of check.
const kinds = [...new Set(data.operations.flatMap(([, , , , cells]) => cells.map(kindOf)))].sort();
const matrix = document.getElementById('matrix-body');

function drawMatrix(): void {
  if (!matrix) return;
  const table = element('table', 'matrix');
  const head = element('tr');
  head.append(element('td'));
  for (const kind of kinds) {
    const cell = element('th');
    cell.setAttribute('scope', 'col');
    cell.append(element('span', '', kind));
    head.append(cell);
  }
  const header = element('thead');
  header.append(head);
  const body = element('tbody');
  for (const [id, , , , cells] of data.operations) {
    if (cells.length === 0) continue;
    const worst = new Map<string, string>();
    for (const cell of cells) {
      const before = worst.get(kindOf(cell));
      const verdict = verdictOf(cell[3]);
      if (before === undefined || WORST.indexOf(verdict) < WORST.indexOf(before))
        worst.set(kindOf(cell), verdict);
    }
    const row = element('tr');
    const name = element('th');
    name.setAttribute('scope', 'row');
    const link = element('a', '', text(id)) as HTMLAnchorElement;
    link.href = `#op-${text(id)}`;
    name.append(link);
    row.append(name);
    for (const kind of kinds) {
      const verdict = worst.get(kind);
      const cell = element('td', verdict === undefined ? '' : `cell ${verdict}`);
      if (verdict !== undefined) {
        cell.title = `${text(id)} · ${kind}: ${verdict}`;
        cell.append(element('span', 'hidden', verdict));
        cell.dataset.operation = text(id);
        cell.dataset.kind = kind;
      }
      row.append(cell);
    }
    body.append(row);
  }
  table.append(header, body);
  table.addEventListener('click', ({ target }) => {
    const cell = (target as HTMLElement).closest<HTMLElement>('td[data-operation]');
    if (!cell || !fields) return;
    field('search').value = '';
    field('area').value = '';
    field('verdict').value = '';
    field('level').value = '';
    field('requirement').value = cell.dataset.kind ?? '';
    filter();
    open(`op-${cell.dataset.operation}`);
  });
  matrix.replaceChildren(table);
}

// Filters.
function field(name: string): HTMLInputElement {
  return fields?.elements.namedItem(name) as HTMLInputElement;
}

function filter(): void {
  const search = field('search').value.trim().toLowerCase();
  const [area, verdict, level, requirement] = ['area', 'verdict', 'level', 'requirement'].map(
    (name) => field(name).value,
  );
  const wanted = (requirement ?? '').toLowerCase();
  let shown = 0;
  for (const { operation, details, haystack } of lines) {
    const fits =
      (area === '' || text(operation[1]) === area) &&
      haystack.includes(search) &&
      ((verdict === '' && level === '' && wanted === '') ||
        operation[4].some(
          ([, of, at, , groups]) =>
            (level === '' || text(at) === level) &&
            (wanted === '' || text(of).toLowerCase().startsWith(wanted)) &&
            (verdict === '' || groups.some(([given]) => verdictOf(given) === verdict)),
        ));
    details.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const article of document.querySelectorAll<HTMLElement>('article'))
    article.hidden = search !== '' && !(article.textContent ?? '').toLowerCase().includes(search);
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-requirement]'))
    row.hidden =
      (level !== '' && row.dataset.level !== level) ||
      (wanted !== '' && !(row.dataset.requirement ?? '').startsWith(wanted)) ||
      (search !== '' && !(row.textContent ?? '').toLowerCase().includes(search));
  if (told) told.textContent = `${shown} of ${lines.length} shown`;
}

function options(name: string, values: readonly string[]): void {
  for (const value of values) {
    const option = element('option', '', value) as HTMLOptionElement;
    option.value = value;
    field(name).append(option);
  }
}

/** Opens an operation and goes there. */
function open(id: string): void {
  const target = document.getElementById(id);
  if (!(target instanceof HTMLDetailsElement)) return;
  target.hidden = false;
  target.open = true;
  target.scrollIntoView();
  target.querySelector('summary')?.focus();
}

if (fields) {
  fields.hidden = false;
  options('area', [...new Set(data.operations.map(([, area]) => text(area)))].sort());
  options('verdict', data.verdicts);
  fields.addEventListener('input', filter);
  fields.addEventListener('submit', (event) => event.preventDefault());
  fields.addEventListener('reset', () => setTimeout(filter));
  filter();
}

addEventListener('hashchange', () => open(decodeURIComponent(location.hash.slice(1))));
// After the first paint: the page is to be read meanwhile.
requestAnimationFrame(() =>
  setTimeout(() => {
    drawMatrix();
    if (location.hash !== '') open(decodeURIComponent(location.hash.slice(1)));
  }),
);
