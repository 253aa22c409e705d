import { fontFilesFor } from "./fonts.ts";

/** Turns an SVG into a PNG with the shipped faces only, off the main thread. The renderer is loaded with the first picture. */
export const pngOf = async (svg: string): Promise<Buffer> => {
  const { renderAsync } = await import("@resvg/resvg-js");
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: fontFilesFor(svg) },
    logLevel: "off",
  });
  return image.asPng();
};
