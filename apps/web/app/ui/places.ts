import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** A page the masthead leads to beside the year's. Only pages that stand are listed. */
export type Place = { path: string; word: MessageDescriptor };

export const places: Place[] = [
  { path: "/history", word: msg`History` },
  { path: "/rotation", word: msg`Rotation` },
  { path: "/states", word: msg`States` },
  { path: "/people", word: msg`People` },
  { path: "/about/data", word: msg`Data` },
];
