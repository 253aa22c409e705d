import { useLingui } from "@lingui/react/macro";
import { useOrigin } from "../lib/asked.ts";

type Props = {
  title: string;
  description: string;
  /** The one true path of the page. */
  path: string;
  /** The path of the picture that stands for it where it is shared, 1200 by 630. */
  image?: string;
};

/** What a page tells of itself to browsers, crawlers and sites it is shared on; React lifts it into the document's head. */
export const PageHead = ({ title, description, path, image = "/og/site.png" }: Props) => {
  const { t } = useLingui();
  const origin = useOrigin();
  const product = t`Council Presidency`;
  return (
    <>
      <title>{`${title} · ${product}`}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={origin + path} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={product} />
      <meta property="og:url" content={origin + path} />
      <meta property="og:image" content={origin + image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
};
