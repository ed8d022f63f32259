const UNDER_WAY = 16;

/** Works on all items, 16 at a time. @returns the results in the order of the items */
export async function concurrently<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  let next = 0;
  const takeOver = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: UNDER_WAY }, takeOver));
  return results;
}
