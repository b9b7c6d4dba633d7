import { WrongUsage } from './wrongUsage.ts'

/** A whole number that was typed for an option. */
export function wholeNumber(option: string, typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  if (/^-?\d{1,9}$/.test(typed.trim())) return Number(typed)
  throw new WrongUsage(`--${option} is "${typed}"; it must be a whole number such as 5.`)
}

/** A moment that was typed: a time with its offset, or a day, which lasts through its evening on this machine's clock. */
export function moment(option: string, typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(typed)
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(typed)
  const time = isDay ? new Date(`${typed}T23:59:59`) : new Date(typed)
  const isReal = !Number.isNaN(time.getTime()) && (!isDay || time.getDate() === Number(typed.slice(8)))
  if ((isDay || isTime) && isReal) return time.toISOString()
  throw new WrongUsage(
    `--${option} is "${typed}"; it must be a day such as 2026-03-31, or a time such as 2026-03-31T14:00Z.`,
  )
}
