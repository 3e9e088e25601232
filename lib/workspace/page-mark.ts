import type { World } from './world.ts';

/** What a page kept and has not sent yet carries its mark: another page of the browser sends it only once that page is gone. */
export interface Marked {
  /** Missing in what was kept before there were marks: whoever finds it sends it. */
  readonly page?: string;
}

export const isOwn = (world: World, { page }: Marked): boolean => page === undefined || page === world.page;

/** Whether it is for another page, which is still open, to send this. */
export const isAnothers = async (world: World, kept: Marked): Promise<boolean> =>
  !isOwn(world, kept) && kept.page !== undefined && (await world.isPageOpen(kept.page));
