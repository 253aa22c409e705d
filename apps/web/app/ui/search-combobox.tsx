import type { SearchHit } from "@council/schema";
import { type Catalogue, search } from "@council/schema/search";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useDeferredValue, useId, useState } from "react";
import { Form } from "react-router";
import { HitLines } from "./search-hit.tsx";

const shownAtMost = 8;

/** `undefined` while the index is on its way, null where it cannot be had. */
export type Known = Catalogue | null | undefined;

type Props = { catalogue: Known; close: () => void; choose: (hit: SearchHit) => void };

/** A field whose results stand below it: arrow keys walk them, Enter follows one, and without any asks the search page. */
export const SearchCombobox = ({ catalogue, close, choose }: Props) => {
  const { t } = useLingui();
  const list = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const asked = useDeferredValue(query);
  const hits = catalogue && asked.trim() !== "" ? search(catalogue, asked, shownAtMost) : [];
  const optionId = (at: number) => `${list}-${at}`;
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[active];
    if (step && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    else if (event.key === "Enter" && hit && !event.nativeEvent.isComposing) choose(hit);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <Form action="/search" role="search" className="palette-form" onSubmit={close}>
        <input
          name="q"
          value={query}
          maxLength={200}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          placeholder={t`State, person, month or topic`}
          role="combobox"
          aria-label={t`State, person, month or topic`}
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={hits[active] && optionId(active)}
          onKeyDown={walk}
          onChange={({ target }) => {
            setQuery(target.value);
            setActive(0);
          }}
        />
        <button type="submit">
          <Trans>All results</Trans>
        </button>
        <button type="button" onClick={close}>
          <Trans>Close</Trans>
        </button>
      </Form>
      <p className="palette-note" role="status">
        <Told catalogue={catalogue} query={asked} count={hits.length} />
      </p>
      <div id={list} role="listbox" aria-label={t`Results`} className="palette-list">
        {hits.map((hit, at) => (
          <Option
            key={hit.kind + hit.id}
            id={optionId(at)}
            hit={hit}
            isActive={at === active}
            choose={choose}
          />
        ))}
      </div>
    </>
  );
};

type OptionProps = { id: string; hit: SearchHit; isActive: boolean; choose: (hit: SearchHit) => void };

const Option = ({ id, hit, isActive, choose }: OptionProps) => (
  // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
  // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers to Enter
  <div
    id={id}
    role="option"
    aria-selected={isActive}
    ref={(line) => void (isActive && line?.scrollIntoView({ block: "nearest" }))}
    onClick={() => choose(hit)}
  >
    <HitLines hit={hit} />
  </div>
);

const Told = ({ catalogue, query, count }: { catalogue: Known; query: string; count: number }) => {
  if (catalogue === null)
    return <Trans>The index cannot be reached. “All results” asks the server instead.</Trans>;
  if (query.trim() === "")
    return <Trans>Try “Korea”, “Sept 2025”, “Kim Sang-jin” or “artificial intelligence”.</Trans>;
  if (catalogue === undefined) return <Trans>Fetching the index…</Trans>;
  if (count === 0) return <Trans>Nothing is found.</Trans>;
  return <Plural value={count} one="# result" other="# results" />;
};
