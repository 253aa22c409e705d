import { LanguageTag } from "@council/schema";
import type { Context as HttpContext } from "hono";
import { door, notFound } from "../door.ts";
import type { ContextOf, HttpVariables } from "../headers.ts";
import { refuseOthers } from "../rest/parameters.ts";
import { appRouter } from "../router.ts";
import { monthCard } from "./month-card.tsx";
import { personCard } from "./person-card.ts";
import { pngOf } from "./png.ts";
import { siteCard } from "./site-card.tsx";
import { stateCard } from "./state-card.ts";
import { yearCard } from "./year-card.tsx";

/**
 * The pictures that stand for pages where they are shared: `/og/2025-09.png`, `/og/ar/2025-09.png`, `/og/2025.png`,
 * `/og/states/france.png`, `/og/people/sangjin-kim.png`, `/og/site.png`.
 */
export const imageRoutes = (contextOf: ContextOf) => {
  const images = door();
  const ask = (c: Asked) => appRouter.createCaller(contextOf(c));

  const monthImage = async (c: Asked, language: LanguageTag): Promise<Response> => {
    refuseOthers(c);
    const month = bare(c.req.param("month"));
    const view = await ask(c).presidencies.byMonth({ month });
    const { id } = view.presidency;
    return id === month ? image(c, monthCard(view, language)) : ledTo(c, id);
  };

  images.get("/site.png", (c) => {
    refuseOthers(c);
    return image(c, siteCard());
  });
  images.get("/:year{\\d{4}\\.png}", async (c) => {
    refuseOthers(c);
    const year = Number(bare(c.req.param("year")));
    const { presidencies } = await ask(c).presidencies.list({ year });
    if (presidencies.length === 0) throw notFound(`No presidency is known in ${year}.`);
    return image(c, yearCard(year, presidencies));
  });
  images.get("/states/:state{[^/]+\\.png}", async (c) => {
    refuseOthers(c);
    const id = bare(c.req.param("state"));
    const view = await ask(c).states.get({ id });
    return view.state.id === id ? image(c, stateCard(view)) : ledTo(c, view.state.id);
  });
  images.get("/people/:person{[^/]+\\.png}", async (c) => {
    refuseOthers(c);
    const id = bare(c.req.param("person"));
    const view = await ask(c).ambassadors.get({ id });
    return view.ambassador.id === id ? image(c, personCard(view)) : ledTo(c, view.ambassador.id);
  });
  images.get("/:month{[^/]+\\.png}", (c) => monthImage(c, "en"));
  images.get("/:language/:month{[^/]+\\.png}", (c) => {
    const language = LanguageTag.exclude(["en"]).safeParse(c.req.param("language"));
    if (!language.success) throw notFound(`There is nothing at ${c.req.path}.`);
    return monthImage(c, language.data);
  });

  return images;
};

type Asked = HttpContext<HttpVariables>;

/** Leads to the picture beside this one that has another name. */
const ledTo = (c: Asked, name: string): Response => c.redirect(`${name}.png`, 308);

const bare = (file = ""): string => file.slice(0, -".png".length);

const image = async (c: Asked, svg: string): Promise<Response> =>
  c.body(new Uint8Array(await pngOf(svg)), 200, { "content-type": "image/png" });
