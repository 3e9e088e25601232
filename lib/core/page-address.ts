/** Which page an address names: what stands behind `#` is a place on it, or where an application is. */

/**
 * "#/deals/7", "#!/about", "#Account/view/5f3a": applications that never leave their first document route by what stands
 * behind `#`. Told by a slash before any value, or by a record's id ("#id=7&model=res.partner"); a token or what
 * advertisements add has neither.
 */
const route = /^#(?=[^=&#]*\/)[^=&#]*[\p{L}\p{N}]|^#(?:[^#]*[?&])?(?:id|\w+Detail)=\w/u;
/** "#:~:text=Leeds": words that the browser was asked to mark. */
const marked = /:~:.*$/s;

/** The address of a page without the place on it. Two addresses of one page give the same. */
export function pageAddress(url: string): string {
  const at = url.indexOf('#');
  if (at < 0) return url;
  const behind = url.slice(at).replace(marked, '');
  return url.slice(0, at) + (route.test(behind) ? behind : '');
}
