import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Readable } from 'node:stream'
import { setImmediate as nextTurn, setTimeout } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import { openTypeOfWoff } from './openTypeOfWoff.ts'

const require = createRequire(import.meta.url)
const fonts = new Map<string, Buffer>()

/** A font, read once in the life of the process. */
function fontOf(name: 'Regular' | 'Medium'): Buffer {
  const known = fonts.get(name)
  if (known !== undefined) return known
  const font = openTypeOfWoff(
    readFileSync(require.resolve(`roboto-fontface/fonts/roboto/Roboto-${name}.woff`)),
  )
  fonts.set(name, font)
  return font
}

const margin = 46
/** A4 in points. */
const page = { width: 595.28, height: 841.89 }
const inner = page.width - 2 * margin
const bottom = page.height - margin - 20

export const inks = {
  text: '#1b1f24',
  muted: '#5b6470',
  rule: '#d6dae0',
  shade: '#f2f4f7',
  accent: '#1f4fbf',
  bad: '#b42318',
  good: '#16643a',
} as const
export type Ink = keyof typeof inks

/** A piece of text in a cell: what it says, and how it stands out. */
export interface Said {
  readonly text: string
  readonly isBold?: boolean
  readonly ink?: Ink
}

export interface SheetColumn {
  readonly title: string
  /** A share of the width. */
  readonly share: number
}

export interface SheetNames {
  readonly title: string
  /** At the foot of every page. */
  readonly foot: string
  /** The time of the record, ISO 8601: the file knows no other, so that the same record gives the same bytes. */
  readonly at: string
  /** Says a time of the record by the clock of the site. */
  clock(time: string): string
}

/** Pages that are written from the top to the bottom and sent as they fill. Nothing of a page is kept once the next begins. */
export class PdfSheet {
  readonly #doc: PDFKit.PDFDocument
  readonly #names: SheetNames
  #pages = 0

  constructor(names: SheetNames) {
    this.#names = names
    const at = new Date(names.at)
    this.#doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      lang: 'en',
      displayTitle: true,
      pdfVersion: '1.7',
      info: { Title: names.title, Creator: 'Traveler', Producer: 'Traveler', CreationDate: at, ModDate: at },
    })
    this.#doc.registerFont('plain', fontOf('Regular'))
    this.#doc.registerFont('bold', fontOf('Medium'))
    this.#addPage()
  }

  /** The bytes, as they are read. */
  get stream(): Readable {
    return this.#doc as unknown as Readable
  }

  /** A time of the record by the clock of the site. */
  clock(time: string): string {
    return this.#names.clock(time)
  }

  end(): void {
    this.#doc.end()
  }

  /** Waits until what was written has been taken: a slow reader does not fill the memory. */
  async breathe(): Promise<void> {
    await nextTurn()
    const doc = this.stream
    while (doc.readableLength > 256 * 1024 && !doc.destroyed) await setTimeout(5)
    if (doc.destroyed) throw new Error('Nobody reads these pages any more')
  }

  title(text: string, under: string): void {
    this.#write(text, { size: 22, isBold: true })
    this.#write(under, { size: 11, ink: 'muted' })
    this.gap(10)
  }

  /** A heading of level 1 begins a part of the pack, one of 2 a thing in it, one of 3 a thing in that. */
  heading(text: string, level: 1 | 2 | 3, aside = ''): void {
    const size = level === 1 ? 15 : level === 2 ? 12 : 10
    this.#room(size + 46)
    this.gap(level === 1 ? 16 : level === 2 ? 10 : 8)
    const y = this.#doc.y
    if (level === 1) {
      this.#doc.rect(margin, y, 26, 2.5).fill(inks.accent)
      this.#doc.y = y + 7
    }
    const top = this.#doc.y
    const asideWidth = aside === '' ? 0 : inner * 0.56
    this.#write(text, { size, isBold: true, width: inner - asideWidth - 8 })
    if (aside !== '') {
      const after = this.#doc.y
      const place = { x: margin + inner - asideWidth, y: top + size - 8.5, width: asideWidth }
      this.#text(aside, { size: 8.5, ink: 'muted', ...place, isRight: true, height: 11 })
      this.#doc.y = after
    }
    this.gap(4)
  }

  paragraph(text: string, ink: Ink = 'text', size = 9): void {
    this.#write(text, { size, ink })
    this.gap(3)
  }

  /** Digests and other texts for machines, small and in full. */
  fine(text: string): void {
    this.#write(text, { size: 7, ink: 'muted' })
    this.gap(2)
  }

  /** Names and values, two beside each other; what has no value is left out. */
  facts(facts: readonly (readonly [name: string, value: string | null])[]): void {
    const known = facts.filter(([, value]) => value !== null && value !== '')
    for (let nth = 0; nth < known.length; nth += 2) {
      const pair = known.slice(nth, nth + 2)
      const width = inner / 2 - 8
      const height = Math.max(...pair.map(([, value]) => this.#height(value ?? '', 9.5, width))) + 14
      this.#room(height + 4)
      const y = this.#doc.y
      for (const [place, [name, value]] of pair.entries()) {
        const x = margin + place * (inner / 2)
        this.#text(name, { size: 7.5, ink: 'muted', x, y, width })
        this.#text(value ?? '', { size: 9.5, x, y: y + 10, width })
      }
      this.#doc.y = y + height
    }
    this.gap(4)
  }

  /** A box that tells how something stands. */
  box(title: string, lines: readonly string[], ink: 'good' | 'bad'): void {
    this.#room(40)
    const top = this.#doc.y
    const from = this.#pages
    this.#doc.y = top + 8
    this.#write(title, { size: 11, isBold: true, ink, x: margin + 12, width: inner - 20 })
    this.gap(3)
    for (const line of lines) this.#write(`•  ${line}`, { size: 9, x: margin + 12, width: inner - 20 })
    const isOnePage = from === this.#pages
    const end = this.#doc.y + 8
    const begin = isOnePage ? top : margin
    this.#doc.rect(margin, begin, 3, end - begin).fill(inks[ink])
    this.#doc.y = end + 4
  }

  /** Rows under named columns; the names again on every page. */
  table(columns: readonly SheetColumn[], rows: readonly (readonly Said[])[]): void {
    if (rows.length === 0) return
    const shares = columns.reduce((sum, { share }) => sum + share, 0)
    const widths = columns.map(({ share }) => (share / shares) * inner)
    const names = columns.map(({ title }): Said => ({ text: title, isBold: true, ink: 'muted' }))
    this.#room(44)
    this.#row(names, widths, true)
    for (const row of rows) {
      const height = this.#rowHeight(row, widths)
      if (this.#doc.y + height > bottom) {
        this.#addPage()
        this.#row(names, widths, true)
      }
      this.#row(row, widths, false)
    }
    this.gap(6)
  }

  gap(points: number): void {
    this.#doc.y += points
  }

  #row(cells: readonly Said[], widths: readonly number[], isHead: boolean): void {
    const y = this.#doc.y
    const height = this.#rowHeight(cells, widths)
    if (isHead) this.#doc.rect(margin, y, inner, height).fill(inks.shade)
    let x = margin
    for (const [nth, { text, isBold = false, ink = 'text' }] of cells.entries()) {
      const width = widths[nth] ?? 0
      this.#text(text, { size: isHead ? 7.5 : 8.5, isBold, ink, x: x + 4, y: y + 3.5, width: width - 8 })
      x += width
    }
    this.#doc.y = y + height
    this.#doc
      .moveTo(margin, this.#doc.y)
      .lineTo(margin + inner, this.#doc.y)
      .lineWidth(0.5)
      .stroke(inks.rule)
  }

  #rowHeight(cells: readonly Said[], widths: readonly number[]): number {
    const heights = cells.map(({ text, isBold = false }, nth) =>
      this.#height(text, 8.5, (widths[nth] ?? 0) - 8, isBold),
    )
    // A cell is never higher than a page: what is longer stands whole in the JSON of the pack.
    return Math.min(Math.max(10, ...heights) + 7, bottom - margin - 30)
  }

  #height(text: string, size: number, width: number, isBold = false): number {
    this.#doc.font(isBold ? 'bold' : 'plain', size)
    return this.#doc.heightOfString(this.#printable(text), { width, lineGap: 1 })
  }

  /** Paragraphs are cut where a page ends. */
  #write(
    text: string,
    style: { size: number; isBold?: boolean; ink?: Ink; x?: number; width?: number },
  ): void {
    const { size, isBold = false, width = inner } = style
    for (const line of text.split('\n')) {
      const height = this.#height(line, size, width, isBold)
      this.#room(Math.min(height, bottom - margin))
      this.#text(line, { ...style, x: style.x ?? margin, y: this.#doc.y, width })
    }
  }

  #text(
    text: string,
    style: {
      size: number
      isBold?: boolean
      ink?: Ink
      x: number
      y: number
      width: number
      isRight?: boolean
      height?: number
    },
  ): void {
    const { size, isBold = false, ink = 'text', x, y, width, isRight = false } = style
    this.#doc.font(isBold ? 'bold' : 'plain', size).fillColor(inks[ink])
    this.#doc.text(this.#printable(text), x, y, {
      width,
      height: style.height ?? bottom + 12 - y,
      lineGap: 1,
      align: isRight ? 'right' : 'left',
      ellipsis: true,
    })
  }

  /** What the font has no sign for is named by its code point: nothing is silently left out. */
  #printable(text: string): string {
    const { characterSet } = (
      this.#doc as unknown as { _font: { font: { characterSet: readonly number[] } } }
    )._font.font
    known ??= new Set(characterSet)
    const signs = known
    return [...text.replaceAll('\t', ' ')]
      .map((sign) => {
        const point = sign.codePointAt(0) ?? 0
        return sign === '\n' || signs.has(point)
          ? sign
          : `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`
      })
      .join('')
  }

  #room(height: number): void {
    if (this.#doc.y + height > bottom) this.#addPage()
  }

  #addPage(): void {
    this.#doc.addPage()
    this.#pages += 1
    const y = page.height - margin + 4
    this.#doc
      .moveTo(margin, y - 6)
      .lineTo(margin + inner, y - 6)
      .lineWidth(0.5)
      .stroke(inks.rule)
    this.#doc.font('plain', 6.5).fillColor(inks.muted)
    this.#doc.text(this.#printable(this.#names.foot), margin, y, {
      width: inner - 60,
      height: 20,
      lineGap: 1,
    })
    this.#doc.text(`Page ${this.#pages}`, margin + inner - 60, y, { width: 60, align: 'right', height: 10 })
    this.#doc.y = margin
  }
}

let known: Set<number> | undefined
