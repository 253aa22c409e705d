import { expect, test } from "vitest";
import { asleep } from "./asleep.ts";

const page =
  '<link rel="modulepreload" href="/assets/a.js"/><link rel="stylesheet" href="/a.css"/><p>South Korea</p>' +
  '<script nonce="n">window.__reactRouterContext = {};</script><script nonce="n" type="module" async="">import "/assets/a.js";</script>';

test("a page asleep loads no script, keeps its words and what wakes it", () => {
  const html = asleep(page);
  expect(html).not.toMatch(/modulepreload|type="module"/);
  expect(html).toContain('<link rel="stylesheet" href="/a.css"/><p>South Korea</p>');
  expect(html).toContain(
    '<script nonce="n" type="text/plain" data-asleep="">import "/assets/a.js";</script>',
  );
  expect(html.match(/<script nonce="n">/g)).toHaveLength(2);
});

test("a page without scripts stays as it is", () => {
  expect(asleep("<p>A preview</p>")).toBe("<p>A preview</p>");
});
