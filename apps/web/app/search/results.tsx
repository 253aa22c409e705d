import type { SearchHit } from "@council/schema";
import { Link } from "react-router";
import { HitLines, hitPath } from "../ui/search-hit.tsx";

/** What was found, best first; each result leads to its page. */
export const Results = ({ hits }: { hits: SearchHit[] }) => (
  <ol className="search-results">
    {hits.map((hit) => (
      <li key={hit.kind + hit.id}>
        <Link to={hitPath(hit)} prefetch="intent">
          <HitLines hit={hit} />
        </Link>
      </li>
    ))}
  </ol>
);
