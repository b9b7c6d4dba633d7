const delimiters = [',', ';', '\t'] as const

/** The sign that parts the cells of a table's header, outside of quotes; a comma where there is none. */
export function delimiterOf(text: string): string {
  const firstLine = text.split(/\r\n?|\n/).find((line) => line.trim() !== '') ?? ''
  const unquoted = firstLine.replaceAll(/"[^"]*"/g, '')
  const counted = delimiters.map((sign) => ({ sign, count: unquoted.split(sign).length - 1 }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ','
}
