// Times are UTC everywhere but here: on the screen they stand in the device's zone, and signatures in their site's.

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' })
const dayThisYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const moment = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })

/** "31 Mar", with the year when it is another one. */
export function dayInWords(time: string): string {
  const date = new Date(time)
  return date.getFullYear() === new Date().getFullYear() ? dayThisYear.format(date) : day.format(date)
}

/** "10:42" today, "31 Mar, 10:42" on another day. */
export function timeInWords(time: string): string {
  const date = new Date(time)
  return date.toDateString() === new Date().toDateString() ? clock.format(date) : moment.format(date)
}
