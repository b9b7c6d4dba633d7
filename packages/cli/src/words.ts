/** As in 1 part, 2 parts. `thing` is one of them. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`
}

/** A value of the API as it is typed: IN_PROGRESS is in-progress. */
export function wordOf(value: string): string {
  return value.toLowerCase().replaceAll('_', '-')
}

/** States whose value does not say itself. */
const said: Readonly<Record<string, string>> = { TODO: 'to do', HOLD: 'on hold', WIP: 'in work' }

/** A value of the API as people say it: IN_PROGRESS is in progress. */
export function saidOf(value: string): string {
  return said[value] ?? value.toLowerCase().replaceAll('_', ' ')
}

/** Values of the API as choices of an option. */
export function wordsOf<const Value extends string>(values: readonly Value[]): readonly string[] {
  return values.map(wordOf)
}

/** The value of the API that was typed as a choice. The choice was checked against these very values. */
export function valueOfWord<Value extends string>(
  values: readonly Value[],
  word: string | undefined,
): Value | undefined {
  return values.find((value) => wordOf(value) === word)
}
