import { Observations } from '../../src/checks/observations.js';
import { type Answered, type Exchange, isAnswered } from '../../src/http/exchange.js';
import type { Readings } from '../../src/reading/readings.js';

/** What a run observed, with other answers in place of some of its own. */
export class Overlay extends Observations {
  /** Exchanges that were looked at, where somebody wants to know. */
  trace: Set<Exchange> | undefined;
  /** What stands in place of an exchange. */
  instead: (exchange: Exchange) => Exchange = (exchange) => exchange;
  /** Answers to what the run itself has never asked for. */
  more: Observations | undefined;

  constructor(
    private readonly base: Observations,
    readings: Readings,
  ) {
    super(base.contract, base.target, [], [], readings);
  }

  override get cases(): Observations['cases'] {
    return this.base.cases;
  }

  override made(caseId: string): readonly Exchange[] {
    return this.#seen(this.base.made(caseId));
  }

  override ofCase(caseId: string): readonly Answered[] {
    return this.made(caseId).filter(isAnswered);
  }

  override fetched(href: string): readonly Answered[] {
    const own = this.base.fetched(href);
    return own.length > 0 ? this.#seen(own).filter(isAnswered) : (this.more?.fetched(href) ?? []);
  }

  override explored(url: string): Answered | undefined {
    const found = this.base.explored(url);
    return found && this.#seen([found]).find(isAnswered);
  }

  #seen(exchanges: readonly Exchange[]): readonly Exchange[] {
    for (const exchange of this.trace ? exchanges : []) this.trace?.add(exchange);
    return exchanges.map(this.instead);
  }
}
