import type { Slug } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { sharedSources } from "../lib/cited.ts";
import { SourceMark } from "./sources.tsx";

type Props<Fact> = { facts: Fact[]; children: (fact: Fact) => ReactNode };

/** Facts in a line each, every one with its sources; sources that all share stand once, below. */
export const SourcedList = <Fact extends { sources: Slug[] }>({ facts, children }: Props<Fact>) => {
  const shared = sharedSources(facts);
  return (
    <ul className="lines">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a list have no id and never change their order
        <li key={index}>
          {children(fact)}
          {shared === null && <SourceMark ids={fact.sources} />}
        </li>
      ))}
      {shared !== null && (
        <li className="shared-sources">
          <Trans>All from</Trans>
          <SourceMark ids={shared} />
        </li>
      )}
    </ul>
  );
};
