import type { Scenario } from "@council/schema";
import { formatScenario, parseScenario } from "@council/schema/rotation";

/** What the address of the page asks: why a month, when next a state, what if. Nothing asked is null or empty. */
export type Question = { month: string | null; state: string | null; scenario: Scenario };

/** The question in an address, and what in its scenario cannot be read. */
export const questionFrom = (query: URLSearchParams) => {
  const { scenario, problems } = parseScenario(query);
  const question: Question = { month: asked(query, "month"), state: asked(query, "state"), scenario };
  return { question, problems };
};

/** The one address of a question; a plain form sends another, with empty fields and a winner a field. */
export const addressOf = ({ month, state, scenario }: Question): string => {
  const parts = [written("month", month), written("state", state), formatScenario(scenario)];
  const query = parts.filter((part) => part !== "").join("&");
  return query === "" ? "/rotation" : `/rotation?${query}`;
};

/** True when a query is already the one that {@link addressOf} gives; parameters of no concern to the page do not count. */
export const isTidy = (query: URLSearchParams, question: Question): boolean => {
  const [, tidy] = addressOf(question).split("?");
  return JSON.stringify([...query].filter(isOfConcern)) === JSON.stringify([...new URLSearchParams(tidy)]);
};

const asked = (query: URLSearchParams, name: string): string | null => query.get(name)?.trim() || null;

const written = (name: string, value: string | null): string =>
  value === null ? "" : `${name}=${encodeURIComponent(value)}`;

const isOfConcern = ([name]: [string, string]): boolean => /^(month|state|\d{4})$/.test(name);
