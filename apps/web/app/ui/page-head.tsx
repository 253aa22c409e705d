import { useLingui } from "@lingui/react/macro";

/** Title, description and address of a page; React lifts them into the document's head. `path` is its one true path. */
export const PageHead = ({
  title,
  description,
  path,
}: {
  title: string;
  description: string;
  path: string;
}) => {
  const { t } = useLingui();
  const product = t`Council Presidency`;
  return (
    <>
      <title>{`${title} · ${product}`}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={product} />
      <link rel="canonical" href={path} />
    </>
  );
};
