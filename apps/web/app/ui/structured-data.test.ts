import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StructuredData } from "./structured-data.tsx";

test("no text ends the data of a page early and becomes markup", () => {
  const name = '</script><script>alert(1)</script><!-- "é';
  const html = renderToStaticMarkup(createElement(StructuredData, { graph: [{ name }] }));
  expect(html.match(/<[a-z!/]/gi)).toEqual(["<s", "</"]);
  const [, text = ""] = /^<script [^>]+>(.*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(text)["@graph"]).toEqual([{ name }]);
});
