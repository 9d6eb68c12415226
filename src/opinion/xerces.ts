import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toUtf8 } from '../representation/encoding.js';
import { EngineMissingError, type XsdEngine } from './engine.js';
import type { XsdSet } from './xsd-set.js';

/** Starting Java costs more than the work: no time goes into optimising code that soon ends. */
const BRIEFLY = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8'];

/** Characters of what Java says that are read. */
const MOST_SAID = 64 * 1024 * 1024;

/**
 * Xerces, by the package xsd-schema-validator. Starting Java takes longer than judging, so one process judges all documents,
 * inside one element that may hold anything.
 */
export class Xerces implements XsdEngine {
  readonly name = 'Xerces';

  /** @param javaHome folder of Java; the one on the path unless given */
  constructor(
    private readonly set: XsdSet,
    private readonly javaHome?: string,
  ) {}

  async judge(documents: readonly Buffer[]): Promise<readonly (string | undefined)[]> {
    const home = homeOf();
    const folder = await mkdtemp(path.join(tmpdir(), 'em-xerces-'));
    try {
      const { main, files, namespace } = this.set;
      for (const [name, bytes] of files) await writeFile(path.join(folder, name), bytes);
      const [schema, batch] = [path.join(folder, '.batch.xsd'), path.join(folder, '.batch.xml')];
      await writeFile(schema, wrapper(main, namespace));
      const starts: number[] = [];
      let line = 2;
      const texts = documents.map((bytes) => {
        const decoded = toUtf8(bytes);
        const text = ('bytes' in decoded ? String(decoded.bytes) : '').replace(
          /^\uFEFF?\s*<\?xml[^>]*\?>/,
          '',
        );
        starts.push(line);
        // As XML counts lines (XML 1.0, 2.11).
        line += text.split(/\r\n|\r|\n/).length;
        return text;
      });
      await writeFile(batch, `<Batch${attribute('xmlns', namespace)}>\n${texts.join('\n')}\n</Batch>`);
      const said = await java(this.javaHome, [
        ...BRIEFLY,
        '-classpath',
        home,
        'support.XMLValidator',
        `-file=${batch}`,
        `-schema=${schema}`,
      ]);
      return firstRefusals(said, starts);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** Folder of the package. */
function homeOf(): string {
  let home: string;
  try {
    home = path.dirname(createRequire(import.meta.url).resolve('xsd-schema-validator/package.json'));
  } catch {
    throw new EngineMissingError('the optional package xsd-schema-validator is not installed');
  }
  if (!existsSync(path.join(home, 'support', 'XMLValidator.class')))
    throw new EngineMissingError(
      'xsd-schema-validator has not compiled its helper: install a JDK, then npm rebuild xsd-schema-validator',
    );
  return home;
}

function wrapper(main: string, namespace: string): string {
  const target = attribute('xmlns', namespace) + attribute('targetNamespace', namespace);
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${target} elementFormDefault="qualified"><xs:include schemaLocation="${encodeURIComponent(main)}"/><xs:element name="Batch"><xs:complexType><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>`;
}

function attribute(name: string, value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return value === '' ? '' : ` ${name}="${escaped}"`;
}

/** The program; undefined where its path leads through a file. */
function started(program: string, args: readonly string[]) {
  try {
    return spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  } catch {
    return undefined;
  }
}

/** What Java says on both its outputs. */
function java(home: string | undefined, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const missing = (): void => reject(new EngineMissingError('there is no Java on this machine'));
    const child = started(home ? path.join(home, 'bin', 'java') : 'java', args);
    if (child === undefined) return missing();
    let said = '';
    const hear = (chunk: Buffer): void => {
      if (said.length < MOST_SAID) said += chunk;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', missing);
    child.on('close', () => {
      if (said.includes('UnsupportedClassVersionError'))
        reject(
          new EngineMissingError('Java is older than the one that xsd-schema-validator was compiled with'),
        );
      else if (!/^result=/m.test(said) || /^\[fatal\]/m.test(said))
        reject(new EngineMissingError(`Java has judged nothing: ${said.trim().slice(0, 500)}`));
      else resolve(said);
    });
  });
}

function firstRefusals(said: string, starts: readonly number[]): (string | undefined)[] {
  const refusals: (string | undefined)[] = starts.map(() => undefined);
  let at = 0;
  for (const [, message, line] of said.matchAll(/^\[error\] (.*) \((\d+):\d+\)$/gm)) {
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= Number(line)) at += 1;
    while (at > 0 && (starts[at] ?? 0) > Number(line)) at -= 1;
    refusals[at] ??= message;
  }
  return refusals;
}
