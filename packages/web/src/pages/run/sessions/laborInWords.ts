import { words } from '../../../components/words.ts'

/** Labor in hours and minutes, as people read it. */
export function laborInWords(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  return words.atWork.hours(Math.floor(minutes / 60), minutes % 60)
}
