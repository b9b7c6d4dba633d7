/** Somebody whom a comment can name. */
export interface Mentionable {
  readonly id: string
  readonly name: string
}

/** A name that is being typed: where its @ stands, where the caret is, and what stands between. */
export interface Asked {
  readonly from: number
  readonly to: number
  readonly search: string
}

/** The name at which the caret stands: an @ at the beginning of a word, and not more than two words behind it. */
export function askedAt(text: string, caret: number): Asked | null {
  const before = text.slice(0, caret)
  const found = /(?:^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+)?)$/u.exec(before)
  const search = found?.[1]
  if (search === undefined) return null
  return { from: caret - search.length - 1, to: caret, search }
}

/** The text with the person named in the place of what was typed, and the caret behind the name. */
export function withMention(
  text: string,
  { from, to }: Asked,
  { name }: Mentionable,
): { readonly text: string; readonly caret: number } {
  const named = `${text.slice(0, from)}@${name} `
  return { text: named + text.slice(to), caret: named.length }
}

/** Who of the people that were picked is still named in the text. */
export function stillMentioned(text: string, picked: readonly Mentionable[]): readonly string[] {
  const named = picked.filter(({ name }) => text.includes(`@${name}`))
  return [...new Set(named.map(({ id }) => id))]
}
