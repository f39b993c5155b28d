/** Does something with every item, `lanes` of them at a time, and gives the outcomes in the order of the items. */
export const sideBySide = async <Item, Outcome>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, index: number) => Promise<Outcome>,
): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next; index < items.length; index = next) {
      next += 1;
      const item = items[index];
      if (item !== undefined) outcomes[index] = await work(item, index);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
};
