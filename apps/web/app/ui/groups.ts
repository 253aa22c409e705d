import type { RegionalGroup } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** The five regional groups of the General Assembly, by name. */
export const groupWords = {
  african: msg`African`,
  "asia-pacific": msg`Asia-Pacific`,
  "eastern-european": msg`Eastern European`,
  "latin-american-and-caribbean": msg`Latin American and Caribbean`,
  "western-european-and-others": msg`Western European and Others`,
} satisfies Record<RegionalGroup, MessageDescriptor>;

export const groups = Object.keys(groupWords) as RegionalGroup[];
