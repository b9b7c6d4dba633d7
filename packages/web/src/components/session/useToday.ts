import { dayIn, deviceZone } from '../zonedTime.ts'
import { useSiteZone } from './useSiteZone.ts'

/** The day that it is at the site, `2026-12-24`; while its zone is being asked, at the device. */
export function useToday(): string {
  const zone = useSiteZone() ?? deviceZone
  return dayIn(zone, new Date().toISOString())
}
