/** How long something may write: what belongs to a session must leave nothing behind it. */
export interface Life {
  readonly over: boolean;
}
