import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Option } from 'commander';
import { type Exchange, header } from '../http/exchange.js';
import type { ThirdOpinion } from '../opinion/opinion.js';
import { UsageError } from './exit.js';
import type { Terminal } from './terminal.js';

export interface OpinionFlags {
  readonly xsd?: string;
  readonly xsdEngine?: 'libxml2' | 'xerces';
}

/** Options that ask for a third opinion; the same for every command that judges. */
export function opinionOptions(): Option[] {
  return [
    new Option('--xsd <file>', 'XSD of the vendor: a note says where it and the contract disagree on XML'),
    new Option(
      '--xsd-engine <engine>',
      'what judges by --xsd, or by the XSD of the contract (default: libxml2)',
    ).choices(['libxml2', 'xerces']),
  ];
}

/**
 * Whom the flags ask; undefined where they ask nobody. The XSD is read, and compiled where that is possible, at once.
 *
 * @throws UsageError, XsdFileError where it cannot be used
 */
export async function opinionOf(
  { xsd, xsdEngine }: OpinionFlags,
  { env }: Pick<Terminal, 'env'>,
): Promise<ThirdOpinion | undefined> {
  if (xsd === undefined && xsdEngine === undefined) return undefined;
  const [{ gatherXsd }, { ThirdOpinion }] = await Promise.all([
    import('../opinion/xsd-set.js'),
    import('../opinion/opinion.js'),
  ]);
  const file = xsd ?? fileURLToPath(new URL('../../contracts/xsd/em.xsd', import.meta.url));
  const set = gatherXsd(path.basename(file), (name) => bytesOf(path.join(path.dirname(file), name)));
  const engine =
    xsdEngine === 'xerces'
      ? new (await import('../opinion/xerces.js')).Xerces(set, env.JAVA_HOME)
      : new (await import('../opinion/libxml2.js')).Libxml2(set);
  return new ThirdOpinion(set.main, engine);
}

/** Hands over what may be XML. */
export function takeExchange(opinion: ThirdOpinion | undefined, { request, response }: Exchange): void {
  if (opinion === undefined || response === undefined) return;
  if (!/xml/i.test(header(response, 'Content-Type') ?? 'xml')) return;
  const told = {
    where: request.url,
    get bytes() {
      return response.body;
    },
  };
  opinion.take(told, response.digest);
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
