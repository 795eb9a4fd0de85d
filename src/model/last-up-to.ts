/** The index of the last number of an ascending list that is not above the limit; -1 where all are. */
export function lastUpTo(numbers: ArrayLike<number>, limit: number): number {
  return lastIndexUpTo(numbers, limit, (number) => number);
}

/** The same for things in the ascending order of a number that each has. */
export function lastIndexUpTo<T>(
  things: ArrayLike<T>,
  limit: number,
  numberOf: (thing: T) => number,
): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && numberOf(thing) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
