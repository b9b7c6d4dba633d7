import { words } from './words.ts'

/** `CR-1195 · Run · Traveler`: what a page is of, its kind where it is of one record at an address, and the product. */
export function tabTitle(heading: string, pathname: string | null): string {
  const [, record = ''] = [...(pathname ?? '').matchAll(/([a-z-]+)\/\d+/g)].at(-1) ?? []
  return [heading, words.kinds[record], words.product].filter(Boolean).join(' · ')
}
