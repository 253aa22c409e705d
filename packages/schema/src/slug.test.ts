import { expect, test } from "vitest";
import { Slug, slugOf } from "./slug.ts";

test.each([
  ["Côte d'Ivoire", "cote-divoire"],
  ["Türkiye", "turkiye"],
  ["Sanita Pavļuta-Deslandes", "sanita-pavluta-deslandes"],
  ["Venezuela (Bolivarian Republic of)", "venezuela-bolivarian-republic-of"],
  ["Norman J. O. Makin", "norman-j-o-makin"],
  ["Ján Kubiš", "jan-kubis"],
  ["中国", ""],
])("the slug of %s is %j", (name, slug) => expect(slugOf(name)).toBe(slug));

test("every slug that is made is a slug that is accepted", () => {
  for (const name of ["São Tomé", "Niger", "O’Brien", "Łukasz Ørsted"])
    expect(Slug.parse(slugOf(name))).toBe(slugOf(name));
});
