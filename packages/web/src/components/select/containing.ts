/** What is looked for, anywhere in the text and in any case, with the signs of a pattern meant as themselves. */
export function containing(text: string): { readonly ilike: string } {
  return { ilike: `%${asWritten(text)}%` }
}

/** The same of the whole text: what is called so, and nothing that only begins or ends so. */
export function called(text: string): { readonly ilike: string } {
  return { ilike: asWritten(text) }
}

/** A unit or lot whose serial or lot number is exactly that. */
export function calledUnit(text: string) {
  return { or_: [{ serialNumber: called(text) }, { lotNumber: called(text) }] }
}

function asWritten(text: string): string {
  return text.trim().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
}
