/**
 * The address of bytes on the server that this page came from. Whoever opened the page by another name of that server
 * than its public one stays with that name: a page loads nothing from elsewhere.
 */
export function ownAddress(url: string): string {
  const { pathname, search } = new URL(url, 'http://own')
  return pathname + search
}
