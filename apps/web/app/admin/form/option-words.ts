import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { groupWords } from "../../ui/groups.ts";

/** What the options of a choice are called. */
export const optionWords: Readonly<Record<string, MessageDescriptor>> = {
  ...groupWords,
  "permanent-representative": msg`Permanent representative`,
  "deputy-permanent-representative": msg`Deputy permanent representative`,
  "charge-d-affaires": msg`Chargé d’affaires a.i.`,
  "head-of-state": msg`Head of state`,
  "head-of-government": msg`Head of government`,
  "foreign-minister": msg`Foreign minister`,
  minister: msg`Minister`,
  "special-envoy": msg`Special envoy`,
  other: msg`Other`,
  high: msg`Sure`,
  medium: msg`Fairly sure`,
  low: msg`A guess`,
  "two-sources": msg`Two independent sources`,
  "one-source": msg`One source`,
  "rule-derived": msg`The rule alone; nobody looked it up`,
  permanent: msg`Permanent`,
  elected: msg`Elected`,
  led: msg`Led the delegation`,
  sat: msg`Seen presiding over a meeting`,
  announced: msg`Announced`,
  held: msg`Held`,
  cancelled: msg`Cancelled`,
  signature: msg`The presidency’s signature event`,
  likely: msg`Reported as the signature event, not named so`,
  adopted: msg`Adopted`,
  "plan-of-work": msg`Not adopted; a plan of work was published`,
  unknown: msg`Not known`,
  population: msg`Population`,
  "co2-per-person": msg`Carbon dioxide per person`,
  "gdp-per-person": msg`GDP per person`,
};
