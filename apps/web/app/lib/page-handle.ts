/**
 * What a public page says of itself in its `handle`. The server keeps one answer for each address, and shows a page no other
 * parameters than these.
 */
export type PageHandle = {
  /** The parameters that the page reads from its address. */
  parameters: readonly (string | RegExp)[];
};
