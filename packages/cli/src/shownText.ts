import stringWidth from 'string-width'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Text of users as a terminal may show it, on one line: what would move the cursor, change colors or turn the direction
 * of what follows becomes a mark.
 */
export function shownText(text: string): string {
  return text
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, '\ufffd')
}

/** A line of a result as a terminal may show it: bold stays, everything else that steers a terminal becomes a mark. */
export function safeLine(line: string): string {
  return line.replace(/(?!\u001b\[(?:1|22)m)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/** How many columns a text takes: two for East Asian wide characters and emoji, none for combining marks. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** A text of at most so many columns; what is cut ends in an ellipsis. Never in the middle of a character. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let [kept, width] = ['', 0]
  for (const { segment } of graphemes.segment(text)) {
    width += widthOf(segment)
    if (width > columns - 1) break
    kept += segment
  }
  return `${kept}…`
}

/** A text filled with spaces to so many columns, on its right or on its left. */
export function fillTo(text: string, columns: number, side: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, columns - widthOf(text)))
  return side === 'right' ? text + spaces : spaces + text
}
