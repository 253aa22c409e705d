import type { FigureSeries, StateView } from "@council/schema";
import { data, redirect } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import { csvResponse } from "../lib/csv.server.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { statePath } from "../lib/paths.ts";
import type { Route } from "./+types/files";

export const handle: PageHandle = { parameters: [] };

/** What a state's page draws, as files: its turns, its terms, and each of its figures over the years. */
export const loader = async ({ params: { slug, file }, context }: Route.LoaderArgs) => {
  const api = context.get(apiContext);
  const [, name = ""] = /^([a-z0-9-]+)\.csv$/.exec(file) ?? [];
  if (name === "turns" || name === "terms") {
    const view = await answerOf(api.states.get.query({ id: slug }));
    if (view.state.id !== slug) throw redirect(`${statePath(view.state.id)}/${file}`, 301);
    return csvResponse(`${slug}-${file}`, name === "turns" ? turnRows(view) : termRows(view));
  }
  const { state, series } = await answerOf(api.states.figures.query({ id: slug }));
  if (state.id !== slug) throw redirect(`${statePath(state.id)}/${file}`, 301);
  const asked = series.find(({ indicator }) => indicator === name);
  if (!asked) throw data("There is no such file.", { status: 404 });
  return csvResponse(`${slug}-${file}`, figureRows(slug, asked));
};

const turnRows = ({ turns }: StateView) =>
  turns.map(({ number, id, name, startsOn, endsBefore, status, presiders }) => ({
    ...{ number, presidency: id, name, startsOn, endsBefore, status },
    presiders: presiders.map((person) => person.name),
  }));

const termRows = ({ memberships }: StateView) =>
  memberships.map(({ id, name, startsOn, endsBefore, seat, group, note, sources }) => ({
    ...{ id, name, startsOn, endsBefore, seat, group, note, sources },
  }));

const figureRows = (state: string, { indicator, unit, years }: FigureSeries) =>
  years.map(({ year, value, sources, world }) => ({
    ...{ state, indicator, year, value, world: world?.value ?? null, unit },
    sources: [...new Set([...sources, ...(world?.sources ?? [])])],
  }));
