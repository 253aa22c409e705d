import type { Presidency } from "../presidency.ts";
import { blocks, type Finding, warns } from "./finding.ts";

/** A turn that claims more sources than it names, or that one source alone confirms. */
export const evidence = ({ evidence, sources }: Presidency): Finding[] => {
  const needed = { "two-sources": 2, "one-source": 1, "rule-derived": 0 }[evidence];
  const count = new Set(sources).size;
  if (count < needed)
    return [
      blocks(
        "evidence",
        ["evidence"],
        `It says “${evidence}” and names ${count}: name the sources, or say less.`,
      ),
    ];
  if (evidence !== "one-source") return [];
  return [warns("one-source", ["evidence"], "One source alone names this president: look for a second one.")];
};
