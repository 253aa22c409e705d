/** @jsxImportSource hono/jsx */
import type { StateMention } from "@council/schema";
import { flagImage } from "./flag.ts";
import { palette } from "./palette.ts";

type Props = { of: Pick<StateMention, "flag" | "code">; width: number; isPresiding?: boolean };

/** A state's flag at the origin, or its code in a box where today's flag would be wrong; in a gold frame while it presides. */
export const FlagPicture = ({ of: { flag, code }, width, isPresiding = false }: Props) => {
  const height = (width * 2) / 3;
  return (
    <>
      {flag === null ? (
        <>
          <rect width={width} height={height} fill={palette.card} />
          <text x={width / 2} y={height * 0.68} font-size={width / 3} text-anchor="middle" fill={palette.ink}>
            {code}
          </text>
        </>
      ) : (
        <image width={width} height={height} preserveAspectRatio="none" href={flagImage(flag)} />
      )}
      <rect
        width={width}
        height={height}
        fill="none"
        stroke={isPresiding ? palette.gold : palette.ink}
        stroke-opacity={isPresiding ? 1 : 0.22}
        stroke-width={isPresiding ? 4.8 : 1}
      />
    </>
  );
};
