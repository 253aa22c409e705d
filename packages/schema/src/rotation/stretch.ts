/** True when the order, going on from the key `after`, passes `key` before it comes to `until`. From a name to itself it passes all others. */
export const isPassed = (key: string, after: string, until: string): boolean =>
  after < until ? after < key && key < until : key !== until && (key > after || key < until);

/** What may stand between the last certain president and a state, from the first month that is not certain on. */
export type Stretch = {
  /** Months until the next 1 January: until then the table stays as the first open election leaves it. */
  months: number;
  /** The known members in between, in order: whether each still sits after that 1 January. */
  known: boolean[];
  /** How few and how many winners of the first open election can stand in between. */
  winners: { least: number; most: number };
  /** How many winners of the election after it can stand in between. */
  laterWinners: number;
  /** Whether the state itself still sits after that 1 January. */
  isStaying: boolean;
};

/** The fewest and the most turns of others before the state's; null when it may leave without a turn. */
export type Wait = { fewest: number | null; most: number | null };

/**
 * How long the wait can be over all outcomes of the elections.
 *
 * Within the year every member in between has one turn. At the new year those already passed no longer count, those who leave
 * drop out, and up to `laterWinners` newcomers step in. So each split of the year's turns between known members and winners is tried.
 */
export const waitThrough = (stretch: Stretch): Wait => {
  const { months, known, winners, isStaying } = stretch;
  const waits: number[] = [];
  let canMiss = false;
  for (let placed = winners.least; placed <= winners.most; placed++) {
    const others = known.length + placed;
    if (others < months) waits.push(others);
    else if (isStaying) waits.push(...waitsIntoNewYear(placed, stretch));
    else canMiss = true;
  }
  if (waits.length === 0) return { fewest: null, most: null };
  return { fewest: Math.min(...waits), most: canMiss ? null : Math.max(...waits) };
};

const waitsIntoNewYear = (placed: number, { months, known, laterWinners }: Stretch): number[] => {
  const waits: number[] = [];
  for (let passed = Math.max(0, months - placed); passed <= Math.min(known.length, months); passed++) {
    const winnersLeft = placed - (months - passed);
    const staying = known.slice(passed).filter((isStaying) => isStaying).length;
    waits.push(months + staying + winnersLeft, months + staying + winnersLeft + laterWinners);
  }
  return waits;
};
