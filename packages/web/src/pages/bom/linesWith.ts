/** A line with its place among all, counted from 1. */
export interface NumberedLine<Line> {
  readonly nth: number
  readonly line: Line
}

/** The lines whose words, or whose places, hold all that was typed; each keeps its number. */
export function linesWith<
  Line extends { readonly referenceDesignators: readonly { readonly value: string | null }[] | null },
>(lines: readonly Line[], text: string, wordsOf: (line: Line) => string): readonly NumberedLine<Line>[] {
  const wanted = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const numbered = lines.map((line, index) => ({ nth: index + 1, line }))
  if (wanted.length === 0) return numbered
  return numbered.filter(({ line }) => {
    const places = (line.referenceDesignators ?? []).map(({ value }) => value ?? '')
    const all = [wordsOf(line), ...places].join(' ').toLowerCase()
    return wanted.every((word) => all.includes(word))
  })
}
