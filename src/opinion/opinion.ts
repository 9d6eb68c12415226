import { createHash } from 'node:crypto';
import type { Contract } from '../contract/contract.js';
import { cut } from '../representation/shown.js';
import { parseXml } from '../representation/xml.js';
import { EngineMissingError, type XsdEngine } from './engine.js';

/** A document and where it came from. Its bytes are asked for when they are needed: large ones are kept packed. */
export interface Told {
  readonly bytes: Buffer;
  /** Its address, or the name of its file. */
  readonly where: string;
}

/** Documents on which another XSD and the contract disagree in the same way. */
interface Disagreement {
  /** Who accepts them: the other refuses. */
  readonly accepts: 'contract' | 'xsd';
  /** Their root element. */
  readonly root: string;
  /** Why the other refuses them, without values. */
  readonly why: string;
  readonly count: number;
  /** Where the first is from. */
  readonly first: string;
}

/** What a third one thinks of documents that the contract has judged. */
export interface Opinion {
  /** Name of the XSD, and the engine. */
  readonly by: string;
  readonly documents: number;
  readonly disagreements: readonly Disagreement[];
  /** Why nobody was asked. */
  readonly skipped?: string;
}

/** Documents that are kept for it. */
const MOST_DOCUMENTS = 20_000;

/** Gathers documents, equal ones once, and asks a third one at the end. What it says changes no verdict. */
export class ThirdOpinion {
  readonly #documents = new Map<string, Told>();

  /** @param by name of the XSD */
  constructor(
    private readonly by: string,
    private readonly engine: XsdEngine,
  ) {}

  /** @param digest the same for equal bodies */
  take(told: Told, digest = createHash('sha256').update(told.bytes).digest('base64')): void {
    if (this.#documents.size < MOST_DOCUMENTS && !this.#documents.has(digest))
      this.#documents.set(digest, told);
  }

  /** Which documents the contract accepts and the other refuses, and the other way round; of each kind one. */
  async ask(contract: Contract): Promise<Opinion> {
    const by = `${this.by} (${this.engine.name})`;
    const judged = [...this.#documents.values()].flatMap((told) => {
      const ours = judge(told.bytes, contract);
      return ours ? [{ told, ours }] : [];
    });
    let theirs: readonly (string | undefined)[];
    try {
      theirs = await this.engine.judge(judged.map(({ told }) => told.bytes));
    } catch (error) {
      if (!(error instanceof EngineMissingError)) throw error;
      return { by, documents: 0, disagreements: [], skipped: error.message };
    }
    const kinds = new Map<string, Disagreement>();
    for (const [i, { told, ours }] of judged.entries()) {
      const their = theirs[i];
      if ((their === undefined) === (ours.refusal === undefined)) continue;
      const accepts = their === undefined ? 'xsd' : 'contract';
      const why = withoutValues(their ?? ours.refusal ?? '');
      const key = `${accepts}\n${ours.root}\n${why}`;
      const known = kinds.get(key) ?? { accepts, root: ours.root, why, count: 0, first: told.where };
      kinds.set(key, { ...known, count: known.count + 1 });
    }
    const disagreements = [...kinds.values()].sort((a, b) => b.count - a.count);
    return { by, documents: judged.length, disagreements };
  }
}

/** What the contract has against a document; undefined where it is no XML that can be judged. */
function judge(
  bytes: Buffer,
  contract: Contract,
): { readonly root: string; readonly refusal: string | undefined } | undefined {
  let refusal: string | undefined;
  const { root } = parseXml(bytes, (doc, element) => {
    const [first] = contract.xml.violations(doc, element);
    refusal = first && `${first.location.replaceAll(/\[\d+\]/g, '')}: ${first.message}`;
  });
  return root && { root: root.name, refusal };
}

/** A refusal as it is said of every such document. */
function withoutValues(message: string): string {
  return cut(message, 600)
    .replaceAll(/\{[^{}]*\}|"http[^"]*":/g, '')
    .replaceAll(/(value|has a length of|with length =) '[^']*'/gi, '$1')
    .replaceAll(/: '[^']*' is not/g, ': it is not')
    .trim();
}

/** Disagreements that are told. */
const MOST_TOLD = 20;

/** What engines say of a root element that the XSD does not have. */
const UNKNOWN =
  /^Element '[^']*': No matching global|no declaration can be found for element|cannot find the declaration of element/i;

/** An opinion in sentences. */
export function opinionSentences({ by, documents, disagreements, skipped }: Opinion): string[] {
  if (skipped !== undefined) return [`${by} was not asked: ${skipped}.`];
  const count = disagreements.reduce((sum, one) => sum + one.count, 0);
  const isUnknown = ({ accepts, why }: Disagreement): boolean => accepts === 'contract' && UNKNOWN.test(why);
  const unknown = disagreements.filter(isUnknown).map(({ root }) => root);
  const others = disagreements.filter((one) => !isUnknown(one));
  const more = others.length - MOST_TOLD;
  return [
    `${by} agrees with the contract on ${documents - count} of ${documents} different XML documents; it decides no verdict.`,
    ...(unknown.length > 0
      ? [`${by} has no root element ${unknown.sort().join(', ')}; the contract has.`]
      : []),
    ...others.slice(0, MOST_TOLD).map(({ accepts, root, why, count: n, first }) => {
      const [who, other] = accepts === 'xsd' ? ['accepts', 'refuses'] : ['refuses', 'accepts'];
      return `${by} ${who} ${root}, which the contract ${other} (${n} ×, first ${first}): ${why.replace(/\.?$/, '.')}`;
    }),
    ...(more > 0 ? [`${by} disagrees in ${more} more ways.`] : []),
  ];
}
