import { clockInWords } from '../times.ts'
import { deviceZone } from '../zonedTime.ts'
import { useSiteZone } from './useSiteZone.ts'

/** Says times by the clock of the site, as the signatures beside them; while its zone is being asked, by the device's. */
export function useSiteClock(): (time: string) => string {
  const zone = useSiteZone() ?? deviceZone
  return (time) => clockInWords(time, zone)
}
