import { expect, test } from "vitest";
import { WebAddress } from "./source.ts";

test.each([
  "https://press.un.org/en/2025/sc16165.doc.htm",
  "http://example.org:8080",
  "https://www.youtube.com/@unitednations?v=a@b#c@d",
  "HTTPS://EXAMPLE.ORG/a%20b",
])("%s is an address that everybody may read, with the host that a browser goes to", (address) => {
  expect(WebAddress.safeParse(address).success).toBe(true);
  const { protocol, host, username, password } = new URL(address);
  expect(address.toLowerCase().startsWith(`${protocol}//${host}`)).toBe(true);
  expect(username + password).toBe("");
});

test.each([
  "javascript:alert(1)",
  "JavaScript://example.org/%0aalert(1)",
  "data:text/html,<b>",
  "//example.org",
  "ftp://example.org/a",
  "https:evil.example",
  "https:/evil.example/",
  "https:///user:secret@evil.example/",
  "https:////evil.example/",
  "https:\\\\evil.example\\a",
  "https:/\\user:secret@evil.example/",
  "https://\\evil.example/",
  "https://example.org\\@evil.example/",
  "https://%65vil.example/",
  "https://",
])("%s is no address of a source", (address) => {
  expect(WebAddress.safeParse(address).error?.issues[0]?.message).toBe("Give a full web address.");
});

test("an address with a name and a password in it is no source", () => {
  const { error } = WebAddress.safeParse("https://ana:secret@example.org/a");
  expect(error?.issues[0]?.message).toBe(
    "Take the name and the password out: everybody will read this address.",
  );
});

test("an address with a backslash in it is read otherwise by a browser, and is no source", () => {
  const { error } = WebAddress.safeParse("https://example.org/a\\b");
  expect(error?.issues[0]?.message).toBe("Write / in place of \\: a browser reads it so.");
});
