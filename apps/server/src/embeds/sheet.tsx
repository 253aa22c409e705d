/** @jsxImportSource hono/jsx */
import type { StateMention } from "@council/schema";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { flagImage } from "../images/flag.ts";
import { style } from "./style.ts";

type Props = { title: string; origin: string; path: string; children: Child };

/** A page of one sheet, to stand in a frame of another site. Its links leave the frame. */
export const sheet = ({ title, origin, path, children }: Props): string =>
  `<!doctype html>${String(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="canonical" href={`${origin}${path}`} />

        <base target="_top" />
        <style>{raw(style)}</style>
      </head>
      <body>
        <main>{children}</main>
        <p class="foot quiet">
          <a href={`${origin}${path}`}>Sources and more</a> · Council Presidency, an independent record
        </p>
      </body>
    </html>,
  )}`;

/** The flag of a state, or its code where today's flag would be wrong. Its name stands beside it. */
export const Flag = ({ of, isPresiding = false }: { of: StateMention; isPresiding?: boolean }) => {
  const kind = isPresiding ? "flag presiding" : "flag";
  return of.flag === null ? (
    <span class={`${kind} code`} aria-hidden="true">
      {of.code}
    </span>
  ) : (
    <img class={kind} src={flagImage(of.flag)} alt="" />
  );
};
