import type { Slug, Source } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { createContext, type ReactNode, useContext } from "react";
import { useFormat } from "../i18n/format.ts";

type Cited = { source: Source; number: number };

const CitedContext = createContext<ReadonlyMap<Slug, Cited>>(new Map());

type ProviderProps = { sources: Record<Slug, Source>; order: Iterable<Slug>; children: ReactNode };

/** Numbers a page's sources as `order` first meets them. Marks and the list inside take their numbers from here. */
export const CitedSources = ({ sources, order, children }: ProviderProps) => {
  const cited = new Map<Slug, Cited>();
  for (const id of order) {
    const source = sources[id];
    if (source && !cited.has(id)) cited.set(id, { source, number: cited.size + 1 });
  }
  return <CitedContext value={cited}>{children}</CitedContext>;
};

/** The numbers of a fact's sources, each a link into the page's list; a plain mark where no document was read. */
export const SourceMark = ({ ids }: { ids: Slug[] }) => {
  const { t } = useLingui();
  const all = useContext(CitedContext);
  const cited = ids.flatMap((id) => all.get(id) ?? []).toSorted((a, b) => a.number - b.number);
  if (ids.length === 0)
    return (
      <span
        className="unsourced"
        title={t`Written down from general knowledge; checked against no document.`}
      >
        <Trans>unsourced</Trans>
      </span>
    );
  return (
    <sup className="cited">
      {cited.map(({ source, number }) => (
        <a key={source.id} href={`#source-${number}`} title={source.title} aria-label={t`Source ${number}`}>
          {number}
        </a>
      ))}
    </sup>
  );
};

/** Every source the page cites, by number. */
export const SourceList = () => {
  const cited = [...useContext(CitedContext).values()];
  if (cited.length === 0)
    return (
      <p className="gap">
        <Trans>No source yet for anything on this page.</Trans>
      </p>
    );
  return (
    <ol className="sources">
      {cited.map(({ source, number }) => (
        <li key={source.id} id={`source-${number}`} tabIndex={-1}>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  );
};

const SourceLine = ({ source: { title, publisher, publishedOn, url, note } }: { source: Source }) => {
  const format = useFormat();
  const origin = [publisher, publishedOn && format.date(publishedOn)].filter((part) => part !== null);
  return (
    <>
      {url === null ? (
        <cite>{title}</cite>
      ) : (
        <a href={url} rel="noopener">
          {title}
        </a>
      )}
      {origin.length > 0 && <span className="sources-origin">. {origin.join(", ")}</span>}
      {note !== null && <span className="sources-note">. {note}</span>}
    </>
  );
};
