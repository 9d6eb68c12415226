import type { Contract } from '../contract/contract.js';
import type { Dialect } from '../contract/naming.js';
import type { Violation } from '../contract/shape.js';
import { type Document, readDocument } from '../representation/document.js';
import { messageOf } from '../representation/error-message.js';
import { type Named, named } from '../representation/named.js';
import { type Resource, resourcesOf } from '../representation/resources.js';
import { type TaskState, taskOf } from '../representation/task.js';

/**
 * What one body says: parsed when it is made, held to the contract's schemas when somebody asks. Exploration, planning,
 * the writer and the checks share it.
 */
export class Reading {
  /** What the body is. JSON has the documented names, whatever dialect it came in. */
  readonly document: Document;
  /** Naming dialects that a JSON body came in; none for any other. */
  readonly dialects: ReadonlySet<Dialect>;
  /** Violations of an XML body against the XSD; none for any other. They are told while the parser's document is there. */
  readonly xmlViolations: readonly Violation[];
  readonly #jsonViolations = new Map<string, readonly Violation[]>();
  #resources: readonly Resource[] | undefined;

  constructor(
    private readonly contract: Contract,
    body: Buffer,
  ) {
    let violations: readonly Violation[] = [];
    const raw = readDocument(body, (doc, root) => {
      violations = contract.xml.violations(doc, root);
    });
    this.xmlViolations = violations;
    const { names } = contract;
    const isJson = raw.syntax === 'json' && raw.value !== undefined;
    this.dialects = isJson ? names.dialectsOf(raw.value) : new Set();
    this.document =
      isJson && this.dialects.has('camel') ? { ...raw, value: names.toDocumented(raw.value) } : raw;
  }

  /** Every resource in the body; none where it was not read. */
  get resources(): readonly Resource[] {
    this.#resources ??= resourcesOf(this.document);
    return this.#resources;
  }

  /** The Task that the body is; undefined where it is none. */
  get task(): TaskState | undefined {
    return taskOf(this.document);
  }

  /** The resources in the body that are called so. */
  named(fits: (value: string) => boolean): Named[] {
    return named(this.document, fits);
  }

  /** Message of an Error entity; undefined where the body has none. */
  get message(): string | undefined {
    return messageOf(this.document);
  }

  /**
   * Violations of a JSON body against a schema; none for any other.
   *
   * @param schema name of a schema of the contract
   */
  jsonViolations(schema: string): readonly Violation[] {
    let violations = this.#jsonViolations.get(schema);
    if (violations === undefined) {
      const { document } = this;
      violations =
        document.syntax === 'json' && document.value !== undefined
          ? this.contract.json.violations(document.value, schema)
          : [];
      this.#jsonViolations.set(schema, violations);
    }
    return violations;
  }
}
