import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subset from "subset-font";
import type { Plugin } from "vite";

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, "../generated/fonts");

/** A face that comes in parts: which files of its package, at which weight. `src/images/fonts.ts` loads them by `name`. */
type Face = { name: string; from: string; files: RegExp; weight: number };

const serif = { from: "@fontsource-variable/source-serif-4", weight: 600 };
const faces: Face[] = [
  { name: "latin", files: /-latin(-ext)?-wght-normal\.woff2$/, ...serif },
  { name: "cyrillic", files: /-cyrillic-wght-normal\.woff2$/, ...serif },
  {
    name: "chinese",
    files: /-\d+-wght-normal\.woff2$/,
    from: "@fontsource-variable/noto-sans-sc",
    weight: 500,
  },
];

// Words run from the right only in a face that has the space between them, too: this one must be whole.
const arabic = "@expo-google-fonts/noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf";

/** Turns the packaged faces into files that the renderer of pictures reads, each at one weight, once per change of this recipe. */
export const imageFonts = (): Plugin => ({
  name: "council:image-fonts",
  config: async () => {
    const versions = faces.map(({ from }) => require(`${from}/package.json`).version);
    const recipe = JSON.stringify([faces.map((face) => ({ ...face, files: face.files.source })), versions]);
    const stamp = join(folder, "recipe.json");
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === recipe) return;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const face of faces) await cut(face);
    copyFileSync(require.resolve(arabic), join(folder, "arabic-whole.ttf"));
    writeFileSync(stamp, recipe);
  },
});

const cut = async ({ name, from, files, weight }: Face): Promise<void> => {
  const home = dirname(require.resolve(`${from}/package.json`));
  const ranges: Record<string, string> = require(`${from}/unicode.json`);
  for (const file of readdirSync(join(home, "files")).filter((each) => files.test(each))) {
    const part = /-(\d+|[a-z]+(?:-ext)?)-wght-normal/.exec(file)?.[1] ?? "";
    const range = ranges[part] ?? ranges[`[${part}]`] ?? "";
    const whole = readFileSync(join(home, "files", file));
    const cutDown = await subset(whole, lettersIn(range), {
      targetFormat: "truetype",
      variationAxes: { wght: weight },
    });
    writeFileSync(join(folder, `${name}-${part}.ttf`), cutDown);
  }
};

/** The letters of a CSS `unicode-range`. */
const lettersIn = (ranges: string): string =>
  ranges
    .split(",")
    .map((range) => {
      const [first = 0, last = first] = range
        .slice("U+".length)
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
    })
    .join("");
