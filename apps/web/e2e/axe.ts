import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What axe finds serious on a page, or in one part of it, each as its rule and the places it concerns.
 * The legacy mode looks into no frame of another site, of which there are none, and is four times as quick.
 */
export const seriousOf = async (
  page: Page,
  { within, rule }: { within?: string; rule?: string } = {},
): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  if (within) axe.include(within);
  if (rule) axe.withRules(rule);
  const { violations } = await axe.analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`);
};
