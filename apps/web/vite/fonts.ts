import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subset from "subset-font";
import type { Plugin } from "vite";

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, "../generated/fonts");

const span = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

// The ranges stand again as `unicode-range` in app/ui/fonts.css.
const texts = {
  latin: `${span(0x20, 0x7e)}${span(0xa0, 0xff)}–—‘’“”„…†−×→←Œœ€`,
  "latin-ext": "ĀāăąĆćČčĐđĒēęĞğīİĻļŁłńņňőřŚśŞşŠšūŽžŻżȘșț",
};

const faces = {
  "source-serif-4": dirname(require.resolve("@fontsource-variable/source-serif-4")),
  "public-sans": dirname(require.resolve("@fontsource-variable/public-sans")),
};
const shape = { targetFormat: "woff2", noHinting: true, keepFeatures: ["kern", "liga", "tnum"] } as const;
const weights = { wght: { min: 400, max: 600 } };

/** Cuts the two faces down to the letters and weights the pages use, once per change of this recipe. */
export const fonts = (): Plugin => ({
  name: "council:fonts",
  config: async () => {
    const versions = Object.values(faces).map((home) => readFileSync(join(home, "package.json"), "utf8"));
    const recipe = JSON.stringify({ texts, versions, shape, weights });
    const stamp = join(folder, "recipe.json");
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === recipe) return;
    mkdirSync(folder, { recursive: true });
    for (const [name, home] of Object.entries(faces)) await cut(name, home);
    writeFileSync(stamp, recipe);
  },
});

const cut = async (name: string, home: string): Promise<void> => {
  for (const [part, text] of Object.entries(texts)) {
    const whole = readFileSync(join(home, "files", `${name}-${part}-wght-normal.woff2`));
    const cutDown = await subset(whole, text, { ...shape, variationAxes: weights });
    writeFileSync(join(folder, `${name}-${part}.woff2`), cutDown);
  }
};
