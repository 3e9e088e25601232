/**
 * This page among the pages of the browser. Its mark is a lock that nobody waits for: however the page ends, the browser lets go
 * of it, and a page that holds one is not frozen.
 */
export function pageMark(): { readonly page: string; isPageOpen(page: string): Promise<boolean> } {
  const page = crypto.randomUUID();
  const nameOf = (mark: string) => `workspace-page:${mark}`;
  void navigator.locks.request(nameOf(page), () => new Promise<never>(() => {}));
  return {
    page,
    async isPageOpen(other) {
      const { held = [] } = await navigator.locks.query();
      return held.some(({ name }) => name === nameOf(other));
    },
  };
}
