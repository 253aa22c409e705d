import { lingui } from "@lingui/vite-plugin";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";
import babel from "vite-plugin-babel";
import { flags } from "./vite/flags.ts";
import { fonts } from "./vite/fonts.ts";

const messageMacros = babel({
  include: /app\/.*\.tsx?$/,
  babelConfig: {
    babelrc: false,
    configFile: false,
    presets: ["@babel/preset-typescript"],
    plugins: ["@lingui/babel-plugin-lingui-macro"],
    parserOpts: { plugins: ["jsx", "typescript"] },
  },
});

export default defineConfig({
  plugins: [fonts(), flags(), messageMacros, reactRouter(), lingui({ cwd: import.meta.dirname })],
  build: { assetsInlineLimit: 0 },
});
