import { Trans, useLingui } from "@lingui/react/macro";
import { useOrigin } from "../lib/asked.ts";
import { CopyButton } from "../ui/copy-button.tsx";

/** What another site can show in a frame, as it looks and as it is written. */
export const Embeds = ({ year }: { year: number }) => {
  const { t } = useLingui();
  return (
    <section className="section" id="embed">
      <h2>
        <Trans>On your site</Trans>
      </h2>
      <p className="prose">
        <Trans>
          A small frame, light or dark as its reader likes it. It runs no script, sets no cookie and loads
          nothing from elsewhere.
        </Trans>
      </p>
      <div className="embeds">
        <Embed path="/embed/current" height={320} title={t`President of the UN Security Council`} />
        <Embed
          path={`/embed/${year}`}
          height={600}
          title={t`Presidents of the UN Security Council in ${year}`}
        />
      </div>
    </section>
  );
};

const Embed = ({ path, height, title }: { path: string; height: number; title: string }) => {
  const snippet = `<iframe src="${useOrigin()}${path}" title="${title}" width="360" height="${height}" loading="lazy"></iframe>`;
  return (
    <div>
      <iframe src={path} title={title} width="360" height={height} loading="lazy" />
      <p className="snippet">
        <code>{snippet}</code> <CopyButton text={snippet} />
      </p>
    </div>
  );
};
