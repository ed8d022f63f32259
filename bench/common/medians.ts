/** The middle value of each figure over the rounds; of figures that every round has. */
export function medians<Round extends object>(rounds: readonly Round[]): Round {
  const [first] = rounds;
  if (!first) throw new Error('there was no round');
  const names = Object.keys(first) as (keyof Round)[];
  return Object.fromEntries(names.map((name) => [name, middle(rounds.map((round) => round[name]))])) as Round;
}

function middle(values: readonly unknown[]): unknown {
  if (typeof values[0] === 'object') return medians(values as object[]);
  return (values as number[]).toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
