import { expect, test } from "vitest";
import { evidenceOf, pageOf } from "./page.ts";

test.each([
  ["**Head of State:** King", "Head of State: King"],
  ["5 * 3 and snake_case stay, *this* and _that_ do not", "5 * 3 and snake_case stay, this and that do not"],
  ["## Country Profile ##", "Country Profile ##"],
  ["> - quoted item", "quoted item"],
  ['an ![image](a.png) and a [link](https://example.org/a_(b) "title")', "an image and a link"],
  ["[in 2024] is no link", "[in 2024] is no link"],
  ["1 \\* 2", "1 * 2"],
  ["| a | b |\n|---|:-:|\n| c | d |", "a: b\nc: d"],
  ["a\tb", "a: b"],
  ["CO<sub>2</sub>, 3 < 4 &lt; 5 &amp;&nbsp;more&bogus;", "CO2, 3 < 4 < 5 & more&bogus;"],
  ["<p>one<br>two</p>\n<p>three\nfour</p>", "one\ntwo\n\nthree four"],
  ["<p>a<script>if (a<b && c>d) '</p>'</script>b<!-- c <p> -->d<style>p{}</style></p>", "abd"],
  ["<a title='a > b'>c</a>", "c"],
  ["Se\u0301ne\u0301gal\u00a0\u200bwins", "Sénégal wins"],
  ["a\r\nb\r\n\r\nc\u2028d", "a\nb\n\nc\nd"],
])("%j reads %j", (given, text) => expect(pageOf(given).text.trim()).toBe(text));

test("quotes and dashes fold without moving a letter", () => {
  const page = pageOf("“It’s 2024–25,” she said");
  expect(page.folded).toBe('"It\'s 2024-25," she said');
  expect(page.folded).toHaveLength(page.text.length);
});

test("words lead back to where they stood, markup and entities included", () => {
  const given = "<p>The <b>C&ocirc;te d&rsquo;Ivoire</b>&nbsp;wins</p>";
  const page = pageOf(given);
  const start = page.text.indexOf("Côte");
  const evidence = evidenceOf(page, { start, end: start + "Côte d’Ivoire".length });
  expect(evidence.text).toBe("C&ocirc;te d&rsquo;Ivoire");
  expect(given.slice(evidence.start, evidence.end)).toBe(evidence.text);
});
