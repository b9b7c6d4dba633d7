import { textLengths } from '../text.ts'

/** What a clone is called until somebody names it: cut at the end where the title would be too long. */
export function clonedTitle(title: string): string {
  return Array.from(`Copy of ${title}`).slice(0, textLengths.name).join('').trimEnd()
}
