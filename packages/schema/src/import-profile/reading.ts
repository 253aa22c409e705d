import type { Boxes } from "./boxes.ts";
import type { Page, Span } from "./page.ts";

/** A text taken apart: its labelled values and its sentences. */
export type Reading = { page: Page; sentences: Span[] } & Boxes;
