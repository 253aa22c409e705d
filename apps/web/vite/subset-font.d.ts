declare module "subset-font" {
  type Axis = number | { min: number; max: number; default?: number };
  type Options = {
    targetFormat?: "sfnt" | "truetype" | "woff" | "woff2";
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    variationAxes?: Record<string, Axis>;
  };
  const subset: (font: Buffer, text: string, options?: Options) => Promise<Buffer>;
  export default subset;
}
