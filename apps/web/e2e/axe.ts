import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type Where = { within?: string; rule?: string };

/** What axe finds serious on a page, or in one part of it, each as its rule and the places it concerns. */
export const seriousOf = async (page: Page, where?: Where): Promise<string[]> =>
  inWords(
    (await violationsOf(page, where)).filter(({ impact }) => impact === "serious" || impact === "critical"),
  );

/** The same for whatever axe finds, however small. */
export const faultsOf = async (page: Page, where?: Where): Promise<string[]> =>
  inWords(await violationsOf(page, where));

// The legacy mode looks into no frame of another site, of which there are none, and is four times as quick.
const violationsOf = async (page: Page, { within, rule }: Where = {}) => {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  if (within) axe.include(within);
  if (rule) axe.withRules(rule);
  return (await axe.analyze()).violations;
};

const inWords = (violations: Awaited<ReturnType<typeof violationsOf>>): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`);
