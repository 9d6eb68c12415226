import { rootOf } from '../checks/applies.js';
import type { Observations } from '../checks/observations.js';
import { header, isAnswered, isBusy } from '../http/exchange.js';
import type { Case, Purpose } from '../plan/case.js';
import { isEmpty } from '../representation/empty.js';
import { ShapeCollector } from '../shapes/collect.js';
import type { Seen } from './events.js';

/** Cases that read some of what others read whole. */
const PARTS: ReadonlySet<Purpose> = new Set(['filter', 'sort', 'page']);

/**
 * What was seen of each operation that answered as its page says at least once, with something in it: neither a refusal
 * nor an empty list shows anything of an operation.
 */
export class Seeing {
  /** How answers came, and what was in them. */
  readonly shapes = new ShapeCollector();
  readonly #seen = new Map<string, { roots: Set<string>; fields: Set<string> }>();

  constructor(private readonly observations: Observations) {}

  /** Takes note of what a case was answered. */
  note(c: Case): void {
    if (c.forOthers) return;
    this.#noteShapes(c);
    if (c.expect.form === 'error' || this.#hasNothingNew(c)) return;
    const { contract, facts } = this.observations;
    const schema = contract.schema(rootOf(c) ?? '');
    for (const exchange of this.observations.made(c.id)) {
      if (!isAnswered(exchange) || !c.expect.status.includes(exchange.response.status)) continue;
      const { document } = this.observations.reading(exchange);
      if (document.syntax === 'unread' || isEmpty(document)) continue;
      const entry = this.#seen.get(c.operation.id) ?? { roots: new Set(), fields: new Set() };
      this.#seen.set(c.operation.id, entry);
      if (document.syntax === 'xml' && document.root) entry.roots.add(document.root.name);
      if (document.syntax === 'json' && document.value !== undefined && schema)
        for (const name of facts.namesIn(document.value, schema)) entry.fields.add(name);
    }
  }

  #noteShapes(c: Case): void {
    const root = c.expect.form === 'error' || PARTS.has(c.purpose) ? undefined : rootOf(c);
    for (const exchange of this.observations.made(c.id)) {
      if (!isAnswered(exchange) || isBusy(exchange.response)) continue;
      const { response } = exchange;
      const reading = this.observations.reading(exchange);
      const media = header(response, 'Content-Type')?.split(';', 1)[0]?.trim().toLowerCase();
      this.shapes.answer(c.operation.id, c.variant, response.status, media, reading);
      if (root !== undefined && c.expect.status.includes(response.status))
        this.shapes.representation(reading, root);
    }
  }

  /** What a query finds is some of what was read whole before. */
  #hasNothingNew({ purpose, operation }: Case): boolean {
    return PARTS.has(purpose) && this.#seen.has(operation.id);
  }

  /** By operation, in the order in which they were seen. */
  get all(): Seen[] {
    return [...this.#seen].map(([operation, { roots, fields }]) => ({
      operation,
      roots: [...roots].sort(),
      fields: [...fields].sort(),
    }));
  }
}
