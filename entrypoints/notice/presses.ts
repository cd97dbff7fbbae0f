/**
 * Whether a press on "Continue" was meant. A page can have its patron click or type in haste and bring the notice up
 * meanwhile: what the hand was doing already is no answer to a question that nobody has read.
 */

/** So long the notice is seen, and no press comes too early, before one counts: as browsers do with their own questions. */
export const REST_MS = 500;

/** Follows the presses on a page, in the time of the page's own events. */
export class Presses {
  #from = Infinity;
  #early = false;

  /** From when on a press counts; Infinity while the notice is not seen. */
  get from(): number {
    return this.#from;
  }

  /** The notice stands before the patron from now on. */
  seen(at: number): void {
    this.#from = at + REST_MS;
  }

  /** It is hidden, or the keyboard is elsewhere. */
  unseen(): void {
    this.#from = Infinity;
  }

  /**
   * A press begins, anywhere on the page. One too early starts the time anew: who clicks on and on is not reading.
   * @param repeated a key that has been held down
   */
  begins(at: number, repeated = false): void {
    this.#early = repeated || at < this.#from;
    if (this.#early) this.#from = Math.max(this.#from, at + REST_MS);
  }

  /** Whether the press that ends now counts: it must have begun in time as well. */
  counts(at: number): boolean {
    const meant = !this.#early && at >= this.#from;
    this.#early = false;
    return meant;
  }
}
