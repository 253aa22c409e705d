import { expect, test } from "vitest";
import { WebAddress } from "./source.ts";

test.each([
  "https://press.un.org/en/2025/sc16165.doc.htm",
  "http://example.org:8080",
  "https://www.youtube.com/@unitednations?v=a@b#c@d",
])("%s is an address that everybody may read", (address) => {
  expect(WebAddress.safeParse(address).success).toBe(true);
});

test.each([
  "javascript:alert(1)",
  "JavaScript://example.org/%0aalert(1)",
  "data:text/html,<b>",
  "//example.org",
  "ftp://example.org/a",
])("%s is no address of a source", (address) => {
  expect(WebAddress.safeParse(address).error?.issues[0]?.message).toBe("Give a full web address.");
});

test("an address with a name and a password in it is no source", () => {
  const { error } = WebAddress.safeParse("https://ana:secret@example.org/a");
  expect(error?.issues[0]?.message).toBe(
    "Take the name and the password out: everybody will read this address.",
  );
});
