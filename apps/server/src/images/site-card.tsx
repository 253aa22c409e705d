/** @jsxImportSource hono/jsx */
import { Card } from "./card.tsx";
import { palette } from "./palette.ts";

/** The picture of every page that has none of its own: our sign, and what the record answers. */
export const siteCard = (): string =>
  String(
    <Card>
      <text font-size="68" fill={palette.ink}>
        <tspan x="72" y="270">
          Who presides over
        </tspan>
        <tspan x="72" y="346">
          the UN Security
        </tspan>
        <tspan x="72" y="422">
          Council
        </tspan>
      </text>
      <text x="72" y="490" font-size="28" fill={palette.mute}>
        Month by month, since 17 January 1946
      </text>
      <g transform="translate(700 110) scale(13.5)">
        <path d="M6 32V16a10 10 0 0 1 20 0v16" fill="none" stroke={palette.felt} stroke-width="4.5" />
        <rect x="10.5" y="2" width="11" height="8" rx="1.5" fill={palette.gold} />
      </g>
    </Card>,
  );
