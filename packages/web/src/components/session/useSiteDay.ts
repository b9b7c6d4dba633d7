import { dayIn, deviceZone } from '../zonedTime.ts'
import { useSiteZone } from './useSiteZone.ts'

/** The day that it is at the first site, by which the server judges what has no place: `YYYY-MM-DD`. */
export function useSiteDay(): string {
  return dayIn(useSiteZone() ?? deviceZone, new Date().toISOString())
}
