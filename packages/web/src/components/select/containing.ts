/** What is looked for, anywhere in the text and in any case, with the signs of a pattern meant as themselves. */
export function containing(text: string): { readonly ilike: string } {
  return { ilike: `%${text.trim().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%` }
}
