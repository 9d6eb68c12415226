import type { Estate } from './estate.js';
import { EstateView } from './view.js';

/** What an estate becomes by a write. It throws where that cannot be, and then nothing has changed. */
export type Change = (estate: EstateView) => Estate;

/** The estate as it is now. Estates themselves never change: a write puts another one in place, whole or not at all. */
export class EstateStore {
  #view: EstateView;
  #removals = 0;

  constructor(estate: Estate) {
    this.#view = new EstateView(estate);
  }

  get view(): EstateView {
    return this.#view;
  }

  /** How often something has been taken out of the estate. */
  get removals(): number {
    return this.#removals;
  }

  change(change: Change): void {
    const before = this.#view.estate;
    const next = change(this.#view);
    const lists = Object.keys(next) as (keyof Estate)[];
    if (lists.some((list) => next[list].length < before[list].length)) this.#removals += 1;
    this.#view = new EstateView(next);
  }
}
