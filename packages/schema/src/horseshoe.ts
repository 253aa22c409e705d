/** Where a seat stands on the table's centre line. `angle` is 0 at the crown and grows clockwise, in radians. */
export type Place = { x: number; y: number; angle: number };

export const size = { width: 740, height: 432 };
export const table = { x: 370, y: 240, radius: 192, arm: 150, band: 58 };

const half = (Math.PI / 2) * table.radius + table.arm;
const foot = 24;
/** How much wider than the others the gap beside the president is: the flag at the crown is larger. */
const crownGap = 1.22;

/** The place of seat `index` of `count`, clockwise from the president at the crown; the last seats stand left of it. */
export const placeOf = (index: number, count: number): Place => {
  if (index === 0) return placeAt(0);
  const position = index <= count / 2 ? index : index - count;
  const step = (half - foot) / (Math.floor(count / 2) - 1 + crownGap);
  return placeAt(Math.sign(position) * (Math.abs(position) - 1 + crownGap) * step);
};

/** The place `distance` along the centre line from the crown, clockwise; negative to the left. */
const placeAt = (distance: number): Place => {
  const { x, y, radius } = table;
  const side = Math.sign(distance);
  const quarter = (Math.PI / 2) * radius;
  const beyond = Math.abs(distance) - quarter;
  if (beyond > 0) return { x: x + side * radius, y: y + beyond, angle: (side * Math.PI) / 2 };
  const angle = distance / radius;
  return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle), angle };
};

/** The centre line of a table `radius` wide as a path, from the end at the left to the end at the right. */
export const tablePath = (radius: number): string => {
  const foot = table.y + table.arm;
  const [left, right] = [table.x - radius, table.x + radius];
  return `M${left} ${foot}V${table.y}A${radius} ${radius} 0 0 1 ${right} ${table.y}V${foot}`;
};

/** A name in one or two lines of about equal length. */
export const linesOf = (name: string, limit = 15): string[] => {
  if (name.length <= limit) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
};
