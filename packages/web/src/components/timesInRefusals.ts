import type { RefusalLine } from './api/refused.ts'

const isoTime = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g

/** The sentences of the rules, with the times in them by the clock of a zone. */
export function byClockOf(zone: string, lines: readonly RefusalLine[]): readonly RefusalLine[] {
  const moment = new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
  const inWords = (sentence: string) => sentence.replaceAll(isoTime, (time) => moment.format(new Date(time)))
  return lines.map((line) => ({ ...line, message: inWords(line.message) }))
}
