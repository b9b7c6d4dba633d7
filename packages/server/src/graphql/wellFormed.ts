import { Refused } from '@traveler/domain/refusal.ts'
import { type DocumentNode, Kind, visit } from 'graphql'

/** Refuses text that no record can hold wherever it stands in the variables: U+0000, or half a character. */
export function refuseBrokenText(variables: Readonly<Record<string, unknown>>): void {
  const open: (readonly [path: string, value: unknown])[] = [['', variables]]
  // A stack of our own: what a client nests deeply must not end ours.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, value] = next
    if (typeof value === 'string') refuseIfBroken(value, path)
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) {
      refuseIfBroken(name, path)
      open.push([path === '' ? name : `${path}.${name}`, inner])
    }
  }
}

/** The same of the texts that are written in a document itself. */
export function refuseBrokenLiterals(document: DocumentNode): void {
  visit(document, { [Kind.STRING]: ({ value }) => refuseIfBroken(value, 'query') })
}

function refuseIfBroken(text: string, path: string): void {
  if (text.isWellFormed() && !text.includes('\u0000')) return
  throw new Refused({
    code: 'INVALID_INPUT',
    field: path.slice(0, 200) || 'variables',
    problem: 'contains U+0000 or half a character',
    remedy: 'Type the text again, or remove what was pasted invisibly.',
  })
}
