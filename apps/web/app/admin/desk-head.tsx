import { useLingui } from "@lingui/react/macro";

/** Title of a page of the desk, which no search engine is to list. */
export const DeskHead = ({ title }: { title: string }) => {
  const { t } = useLingui();
  return (
    <>
      <title>{`${title} · ${t`Staff desk`}`}</title>
      <meta name="robots" content="noindex" />
    </>
  );
};
