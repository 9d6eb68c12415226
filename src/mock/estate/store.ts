import type { Estate } from './estate.js';
import { EstateView } from './view.js';

/** What an estate becomes by a write. It throws where that cannot be, and then nothing has changed. */
export type Change = (estate: EstateView) => Estate;

/** The estate as it is now. Estates themselves never change: a write puts another one in place, whole or not at all. */
export class EstateStore {
  #view: EstateView;

  constructor(estate: Estate) {
    this.#view = new EstateView(estate);
  }

  get view(): EstateView {
    return this.#view;
  }

  change(change: Change): void {
    this.#view = new EstateView(change(this.#view));
  }
}
