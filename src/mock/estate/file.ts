import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Document, LineCounter } from 'yaml';
import { MockOptionError } from '../options.js';
import { checkEstate, EstateError } from './check.js';
import type { Estate } from './estate.js';
import { emptyEstate } from './lists.js';
import type { EstateFile } from './schema.js';

/** Loaded when there is a file, which few mocks have: they would take a third of the time that the mock takes to load. */
const load = createRequire(import.meta.url);
const yaml = () => load('yaml') as typeof import('yaml');
// The same three levels up from src/mock/estate and from dist/mock/estate.
const validator = () => load('../../../src/generated/estate.validator.cjs') as ValidateFunction<EstateFile>;

/** More faults than this are not told at once. */
const MOST = 10;

const HEAD = `# An estate of the mock: start it with em-conformance mock --estate-file. What is left out is empty.
# Its JSON Schema is estates/schema.json in the package em-conformance.
`;

/** An estate as YAML, as {@link loadEstate} reads it. */
export function writeEstate(estate: Estate): string {
  return HEAD + yaml().stringify(estate, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/**
 * Reads an estate from YAML or JSON.
 *
 * @param text the content of a file
 * @param file what messages call it
 * @throws MockOptionError that says where the text is wrong and what is expected there, up to ten times
 */
export function loadEstate(text: string, file = 'estate'): Estate {
  const source = new Source(text, file);
  const validate = validator();
  const value = source.value();
  if (!validate(value)) throw source.refusal((validate.errors ?? []).map(faultOf));
  const { $schema: _, ...lists } = value;
  const estate: Estate = { ...emptyEstate(), ...lists };
  try {
    checkEstate(estate);
  } catch (error) {
    if (!(error instanceof EstateError)) throw error;
    throw source.refusal([{ record: error.record, message: error.message }]);
  }
  return estate;
}

/** What is wrong, and where: at a path, at a member that stands there, or at the record of an id. */
interface Fault {
  readonly path?: readonly string[];
  readonly member?: string;
  readonly record?: string;
  readonly message: string;
}

/** A file as it stands, so that what is wrong with it can be shown in its place. */
class Source {
  readonly #lines: LineCounter;
  readonly #document: Document.Parsed;

  constructor(
    text: string,
    private readonly file: string,
  ) {
    const { LineCounter, parseDocument } = yaml();
    this.#lines = new LineCounter();
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
  }

  /** @throws MockOptionError where the text is neither YAML nor JSON */
  value(): unknown {
    const { errors } = this.#document;
    if (errors.length > 0) {
      throw this.#error(errors.map(({ pos, message }) => `${this.#at(pos[0])} ${message}`));
    }
    try {
      return this.#document.toJS();
    } catch (error) {
      throw this.#error([`${this.#at(0)} ${(error as Error).message}`]);
    }
  }

  refusal(faults: readonly Fault[]): MockOptionError {
    const found = faults
      .slice(0, MOST)
      .map((fault) => ({ offset: this.#offset(fault), message: fault.message }));
    found.sort((a, b) => a.offset - b.offset);
    return this.#error(
      found.map(({ offset, message }) => `${this.#at(offset)} ${message}`),
      faults.length,
    );
  }

  #error(lines: readonly string[], all = lines.length): MockOptionError {
    const more = all > MOST ? [`${all - MOST} more.`] : [];
    return new MockOptionError([...lines.slice(0, MOST), ...more].join('\n'));
  }

  #at(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.file}:${Math.max(line, 1)}:${Math.max(col, 1)}:`;
  }

  #offset({ path = [], member, record }: Fault): number {
    let offset = member === undefined && record === undefined ? undefined : this.#key(path, member, record);
    for (let end = path.length; offset === undefined && end >= 0; end -= 1) {
      // What an alias stands for is shown at the alias.
      offset = this.#node(path.slice(0, end))?.range?.[0];
    }
    return offset ?? 0;
  }

  /** Of the member at a path, or of the id of a record. */
  #key(path: readonly string[], member: string | undefined, record: string | undefined): number | undefined {
    const parent = this.#node(path);
    let offset: number | undefined;
    const { isScalar, visit } = yaml();
    visit(this.#document, {
      Pair: (_key, { key, value }, ancestors) => {
        if (!isScalar(key)) return undefined;
        const wanted =
          record === undefined
            ? key.value === member && ancestors.at(-1) === parent
            : key.value === 'id' && isScalar(value) && value.value === record;
        if (!wanted) return undefined;
        offset = key.range?.[0];
        // Of an id that is there twice, the second is too much.
        return record === undefined ? visit.BREAK : undefined;
      },
    });
    return offset;
  }

  #node(path: readonly string[]): { readonly range?: readonly number[] } | undefined {
    return path.length === 0
      ? (this.#document.contents ?? undefined)
      : (this.#document.getIn(path, true) as { range?: readonly number[] } | undefined);
  }
}

function faultOf(error: ErrorObject): Fault {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const where = path.reduce(
    (text, part) => (/^\d+$/.test(part) ? `${text}[${part}]` : `${text}.${part}`),
    '',
  );
  const place = where === '' ? 'The estate' : where.slice(1);
  const schema = error.parentSchema as { description?: string; properties?: object };
  const actual = JSON.stringify(error.data);
  switch (error.keyword) {
    case 'required':
      return { path, message: `${place} has no ${error.params.missingProperty}.` };
    case 'additionalProperties': {
      const member = String(error.params.additionalProperty);
      const known = Object.keys(schema.properties ?? {}).join(', ');
      return { path, member, message: `${place} cannot have ${member}; it can have ${known}.` };
    }
    case 'enum':
      return { path, message: `${place} must be ${error.params.allowedValues.join(' or ')}, not ${actual}.` };
    case 'const':
      return { path, message: `${place} must be ${error.params.allowedValue}, not ${actual}.` };
    case 'pattern':
      return { path, message: `${place} must be ${lowered(schema.description ?? '')} Not ${actual}.` };
    case 'type': {
      const quotes = error.params.type === 'string' && typeof error.data === 'number';
      return {
        path,
        message: `${place} must be of type ${error.params.type}${quotes ? '; write it in quotes' : ''}.`,
      };
    }
    default:
      return { path, message: `${place} ${error.message}.` };
  }
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
