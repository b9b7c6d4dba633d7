import { parseQuantity, type Quantity } from '../decimal.ts'

export type DecimalSign = '.' | ','

/** A number that cannot be read: what is wrong, and what would put it right. */
export interface WrongCell {
  readonly problem: string
  readonly remedy: string
}

/** What is to be said where a number can be read in two ways. */
export const signRemedy = 'Say which sign parts the fraction: the point or the comma.'

/**
 * The quantity of a cell: digits with the decimal sign that was named, whose groups of three may stand apart by a space, an
 * apostrophe or the other sign. Where nobody named one, what could be read in two ways (`1,500`) is refused.
 */
export function parseNumberCell(cell: string, decimalSign: DecimalSign | null): Quantity | WrongCell {
  const text = cell.trim().replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
  const readings = (decimalSign === null ? (['.', ','] as const) : [decimalSign]).flatMap((sign) => {
    const read = readBy(text, sign)
    return read === null ? [] : [read]
  })
  const [first, second] = readings
  if (first === undefined)
    return isNegative(text, decimalSign) ? negative(text) : notNumber(cell.trim(), decimalSign)
  if (second === undefined || second === first) return first
  return {
    problem: `"${text}" can be ${first} or ${second}`,
    remedy: signRemedy,
  }
}

const group: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^\d{1,3}(?:([ ',])\d{3})(?:\1\d{3})*(?:\.\d+)?$/,
  ',': /^\d{1,3}(?:([ '.])\d{3})(?:\1\d{3})*(?:,\d+)?$/,
}
const plain: Readonly<Record<DecimalSign, RegExp>> = { '.': /^\d*\.?\d+$|^\d+\.$/, ',': /^\d*,?\d+$|^\d+,$/ }

function readBy(text: string, sign: DecimalSign): Quantity | null {
  const grouped = group[sign].test(text)
  if (!grouped && !plain[sign].test(text)) return null
  const [whole = '', fraction] = text.split(sign)
  const digits = whole.replaceAll(/\D/g, '')
  const quantity = parseQuantity(fraction === undefined ? digits : `${digits}.${fraction}`)
  return typeof quantity === 'string' ? quantity : null
}

function isNegative(text: string, decimalSign: DecimalSign | null): boolean {
  return /^[-−–]\s*\d/.test(text) && typeof parseNumberCell(text.slice(1), decimalSign) === 'string'
}

function negative(text: string): WrongCell {
  return { problem: `"${text}" is negative`, remedy: 'Write 0 or more.' }
}

function notNumber(text: string, sign: DecimalSign | null): WrongCell {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return sign === null
    ? { problem: `"${shown}" is not a quantity`, remedy: 'Write digits, such as 4 or 0.8.' }
    : {
        problem: `"${shown}" is not a quantity with the decimal sign "${sign}"`,
        remedy: 'Correct the cell, or choose the other decimal sign.',
      }
}
