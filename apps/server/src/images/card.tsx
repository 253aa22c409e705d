/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { family } from "./fonts.ts";
import { palette } from "./palette.ts";

const size = { width: 1200, height: 630 };

/** The sheet that every shared picture is drawn on, with our sign and name. Mirrored, it reads from the right. */
export const Card = ({ isMirrored = false, children }: { isMirrored?: boolean; children: Child }) => {
  const { width, height } = size;
  const x = isMirrored ? width - 72 : 72;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={family}
    >
      <title>Council Presidency</title>
      <rect width={width} height={height} fill={palette.paper} />
      <rect width={width} height="8" fill={palette.gold} />
      <g transform={`translate(${isMirrored ? x - 34 : x} 44) scale(1.06)`}>
        <path d="M6 29V16a10 10 0 0 1 20 0v13" fill="none" stroke={palette.ink} stroke-width="4.5" />
        <rect x="10.5" y="2" width="11" height="8" rx="1.5" fill={palette.gold} />
      </g>
      <text
        x={isMirrored ? x - 48 : x + 48}
        y="74"
        font-size="28"
        text-anchor={isMirrored ? "end" : "start"}
        fill={palette.ink}
      >
        Council Presidency
      </text>
      {children}
    </svg>
  );
};
