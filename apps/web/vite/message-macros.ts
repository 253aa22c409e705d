import { createRequire } from "node:module";
import babel from "vite-plugin-babel";

const require = createRequire(import.meta.url);

/** Turns Lingui's macros into message ids, in pages and in what tests import from them. */
export const messageMacros = () =>
  babel({
    include: /app\/.*\.tsx?$/,
    babelConfig: {
      babelrc: false,
      configFile: false,
      presets: [require.resolve("@babel/preset-typescript")],
      plugins: ["@lingui/babel-plugin-lingui-macro"],
      parserOpts: { plugins: ["jsx", "typescript"] },
    },
  });
