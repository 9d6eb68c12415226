import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Exchange } from '../http/exchange.js';
import type { Secrets } from '../http/redaction.js';
import { shown } from '../representation/shown.js';
import { ReportDirectoryError } from './directory.js';
import { draftOf, leaksIn } from './draft.js';
import { problemOf } from './file-problem.js';
import { entryOf } from './har.js';
import type { RecordedEnd, RecordedRun } from './recorded-run.js';

/** Characters that are written at a time. */
const CHUNK = 256 * 1024;

/** Of bodies, so that they can be judged again. */
const WHOLE = Number.POSITIVE_INFINITY;

/** What became of a recording: a sentence where it was not kept. */
export interface Recorded {
  readonly lost?: string;
}

/**
 * Every exchange of a run in one HAR file (1.2), an entry a line, written as they come: memory does not grow with it. Secrets
 * are redacted by what is known until then; at the end the file is searched for all of them, and thrown away where one stands
 * in it. It gets its name when it is whole.
 */
export class Recording {
  readonly #draft: string;
  readonly #file: number;
  #waiting: string[] = [];
  #length = 0;
  #isFirst = true;
  #problem: string | undefined;

  /** @throws ReportDirectoryError where nothing can be written there */
  constructor(
    private readonly target: string,
    private readonly secrets: Secrets,
    creator: { readonly name: string; readonly version: string },
    run?: RecordedRun,
  ) {
    this.#draft = draftOf(path.dirname(target), path.basename(target));
    try {
      rmSync(this.#draft, { force: true });
      this.#file = openSync(this.#draft, 'wx');
    } catch (error) {
      throw new ReportDirectoryError(`Nothing can be recorded in ${shown(target)}: ${problemOf(error)}`);
    }
    const { name, version } = creator;
    const made = run === undefined ? '' : `"_run":${this.#safe(run)},`;
    this.#put(`{"log":{"version":"1.2","creator":${JSON.stringify({ name, version })},${made}"entries":[\n`);
  }

  /** Takes an exchange, whose secrets must be known. */
  take(exchange: Exchange): void {
    if (this.#problem !== undefined) return;
    this.#put(
      `${this.#isFirst ? '' : ',\n'}${JSON.stringify(entryOf(this.secrets.redactExchange(exchange, WHOLE)))}`,
    );
    this.#isFirst = false;
  }

  /** Ends the file, searches it, and gives it its name. */
  async finish(end?: RecordedEnd): Promise<Recorded> {
    this.#put(`\n]${end === undefined ? '' : `,"_end":${this.#safe(end)}`}}}\n`);
    this.#flush();
    closeSync(this.#file);
    try {
      const leaks = this.#problem === undefined ? await leaksIn(this.#draft, this.secrets) : [];
      if (leaks.length > 0)
        this.#problem = `secrets stood in it: ${leaks.map(({ label }) => label).join(', ')}.`;
      else if (this.#problem === undefined) renameSync(this.#draft, this.target);
    } catch (error) {
      this.#problem = problemOf(error);
    }
    if (this.#problem === undefined) return {};
    rmSync(this.#draft, { force: true });
    return { lost: `${shown(this.target)} was not written: ${this.#problem}` };
  }

  #safe(value: object): string {
    return JSON.stringify(this.secrets.redactDeep(value));
  }

  #put(text: string): void {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length > CHUNK) this.#flush();
  }

  #flush(): void {
    const text = this.#waiting.join('');
    [this.#waiting, this.#length] = [[], 0];
    if (this.#problem !== undefined) return;
    try {
      writeSync(this.#file, text);
    } catch (error) {
      this.#problem = problemOf(error);
    }
  }
}
