import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashedScripts } from "./inline-scripts.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("our own scripts may run by their hashes, and the page carries no nonce", () => {
  const page = `<head><link rel="modulepreload" href="/a.js" nonce="n1"/></head><script nonce="n1">one()</script>
<script nonce="n1" type="module" async="">import "/a.js"</script><script nonce="n1" src="/b.js"></script>`;
  const { html, hashes } = hashedScripts(page, "n1");
  expect(hashes).toEqual([hashOf("one()"), hashOf('import "/a.js"')]);
  expect(html).not.toContain("nonce");
});

test("a script that somebody smuggled into a text gets no hash", () => {
  const { hashes } = hashedScripts(`<script>evil()</script><script nonce="guess">evil()</script>`, "n1");
  expect(hashes).toEqual([]);
});
