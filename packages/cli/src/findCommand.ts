import type { Command } from './command.ts'
import { nearest } from './nearest.ts'

/** What the first words name: a command; a group such as `run`, which lists its commands; or neither. */
export type Found =
  | { readonly kind: 'command'; readonly command: Command; readonly rest: readonly string[] }
  | { readonly kind: 'group'; readonly name: string; readonly commands: readonly Command[] }
  | { readonly kind: 'nothing'; readonly typed: string; readonly meant: string | null }

/** Finds what was typed, up to the first option. The longest name wins. */
export function findCommand(typed: readonly string[], commands: readonly Command[]): Found {
  const named = [...commands].sort((a, b) => wordsOf(b).length - wordsOf(a).length)
  const command = named.find((one) => wordsOf(one).every((word, nth) => typed[nth] === word))
  if (command !== undefined) return { kind: 'command', command, rest: typed.slice(wordsOf(command).length) }
  const end = typed.findIndex((word) => word.startsWith('-'))
  const words = end === -1 ? typed : typed.slice(0, end)
  const group = words.join(' ')
  const below = commands.filter(({ name }) => group === '' || name.startsWith(`${group} `))
  if (below.length > 0) return { kind: 'group', name: group, commands: below }
  return { kind: 'nothing', typed: words.slice(0, 3).join(' '), meant: guess(words, commands) }
}

const wordsOf = ({ name }: Command): readonly string[] => name.split(' ')

/** The command or group that was likely meant: mistyped, or with noun and verb exchanged. */
function guess(words: readonly string[], commands: readonly Command[]): string | null {
  const names = commands.map(({ name }) => name)
  const prefixes = names.flatMap((name) =>
    name.split(' ').map((_, nth, all) => all.slice(0, nth + 1).join(' ')),
  )
  const known = [...new Set(prefixes)]
  for (const length of [3, 2, 1]) {
    if (words.length < length) continue
    const typed = words.slice(0, length)
    const sameLength = known.filter((name) => name.split(' ').length === length)
    const meant = nearest(typed.join(' '), sameLength) ?? nearest([...typed].reverse().join(' '), sameLength)
    if (meant !== null) return meant
  }
  return null
}
