/**
 * Does some work again and again, and tells of its failures the first of several in a row alone.
 *
 * @param tell - told what was thrown; the one who does the work is not.
 */
export const firstOfFailures = (
  tell: (error: unknown) => void,
): ((work: () => Promise<void>) => Promise<void>) => {
  let isFailing = false;
  return async (work) => {
    try {
      await work();
      isFailing = false;
    } catch (error) {
      if (!isFailing) tell(error);
      isFailing = true;
    }
  };
};
