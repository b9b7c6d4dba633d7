import type { Paragraph, RichText } from '../richText/richText.ts'

/** A tool that was found out of tolerance, and what that puts in doubt. */
export interface Finding {
  /** Part number and serial. */
  readonly tool: string
  /** When it was found, ISO 8601. */
  readonly foundAt: string
  /** Its last good service before, ISO 8601; null: none is recorded. */
  readonly since: string | null
  readonly note: string | null
  /** How many values it was recorded with in that time. */
  readonly values: number
  /** The units that these were of. */
  readonly units: number
}

/** What the issue says that a finding out of tolerance opens (rule 54). */
export function containmentOf(finding: Finding): {
  readonly title: string
  readonly causeCondition: RichText
} {
  const { tool, foundAt, since, note, values, units } = finding
  const title = `${tool} was found out of tolerance`
  const time =
    since === null
      ? 'No good service is recorded before: all that it was used for is in doubt'
      : `In doubt is what it was used for since its last good service on ${inUtc(since)}`
  const extent = `${counted(values, 'value')} on ${counted(units, 'unit or lot', 'units and lots')}.`
  return {
    title,
    causeCondition: [
      paragraph(`${title} on ${inUtc(foundAt)}.`),
      ...(note === null ? [] : [paragraph(note)]),
      paragraph(`${time}: ${extent}`),
    ],
  }
}

const inUtc = (time: string): string => `${time.slice(0, 10)} at ${time.slice(11, 16)} UTC`

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', children: [{ text }] })

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
