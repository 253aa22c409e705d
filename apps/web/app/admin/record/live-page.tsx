import { Trans, useLingui } from "@lingui/react/macro";
import { previewOf } from "../form/addresses.ts";

type Props = { path: string; hasDraft: boolean; isPublished: boolean };

/** The real page of a record beside its form, with every draft taken in. */
export const LivePage = ({ path, hasDraft, isPublished }: Props) => {
  const { t } = useLingui();
  const shown = hasDraft ? previewOf(path) : path;
  return (
    <section className="desk-live" aria-labelledby="live-page">
      <h2 id="live-page">{hasDraft ? <Trans>Preview</Trans> : <Trans>The page</Trans>}</h2>
      <p className="desk-ways">
        {hasDraft && (
          <a href={previewOf(path)}>
            <Trans>Open the preview</Trans>
          </a>
        )}
        {isPublished && (
          <a href={path}>
            <Trans>Open the page as readers see it</Trans>
          </a>
        )}
      </p>
      <iframe
        src={shown}
        loading="lazy"
        title={hasDraft ? t`The page with all drafts published` : t`The page as readers see it`}
      />
    </section>
  );
};
