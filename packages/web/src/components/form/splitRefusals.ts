import type { RefusalLine } from '../api/refused.ts'
import { inWords } from '../said.ts'

/** Refusals as a form shows them. */
interface SplitRefusals {
  /** By the name of the field that they are about: they stand beside it. */
  readonly beside: { readonly [field: string]: string | undefined }
  /** What is about none of the fields. */
  readonly others: readonly RefusalLine[]
}

/** What was refused because of one of the form's fields stands beside that field, without its name in the API. */
export function splitRefusals(lines: readonly RefusalLine[], fields: readonly string[]): SplitRefusals {
  const fieldOf = ({ facts }: RefusalLine) => fields.find((field) => field === facts['field'])
  const own = lines.filter((line) => fieldOf(line) !== undefined)
  return {
    beside: Object.fromEntries(own.map((line) => [fieldOf(line), sentenceOf(line)])),
    others: lines.filter((line) => !own.includes(line)),
  }
}

/** "Is empty. Give a title." beside the title. */
function sentenceOf({ message, facts }: RefusalLine): string {
  const field = String(facts['field'])
  const rest = message.startsWith(`${field} `) ? message.slice(field.length + 1) : message
  const sentence = inWords(rest)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}
