import type { DecimalSign } from '@traveler/domain/import/parseNumberCell.ts'
import { Unzip, UnzipInflate } from 'fflate'
import readSheets from 'read-excel-file/node'

/** Bytes of an XLSX file, and of all that is packed in it: more is refused before it is unpacked whole. */
const mostPacked = 50_000_000
const mostUnpacked = 100_000_000
const piece = 16_384

/** Why a workbook cannot be read: what is wrong, and what would put it right. */
export class WrongWorkbook extends Error {
  readonly remedy: string

  constructor(problem: string, remedy: string) {
    super(problem)
    this.remedy = remedy
  }
}

const asCsv = 'Save the sheet as CSV and import that.'

/** The rows of one sheet, as text: the first sheet, or the one of a name. Numbers have the decimal sign that is asked for. */
export async function readWorkbook(
  bytes: Buffer,
  wanted: string | null,
  decimalSign: DecimalSign,
): Promise<readonly (readonly string[])[]> {
  refuseBomb(bytes)
  const sheets = await readSheets(bytes, { parseNumber: (digits) => ({ digits }), trim: false }).catch(
    (cause: unknown) => {
      throw new WrongWorkbook(
        `cannot be read as a workbook (${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)})`,
        asCsv,
      )
    },
  )
  const sheet = wanted === null ? sheets[0] : sheets.find((one) => one.sheet === wanted)
  if (sheet === undefined) {
    const names = sheets.map((one) => one.sheet).join(', ')
    throw new WrongWorkbook(`has no sheet "${wanted ?? ''}"`, `Choose from ${names}.`)
  }
  return sheet.data.map((row) => row.map((cell) => textOf(cell, decimalSign)))
}

/** Unpacks piece by piece and counts: what a zip file says of its own sizes may be a lie. */
function refuseBomb(bytes: Buffer): void {
  if (bytes.length > mostPacked) throw new WrongWorkbook(`is larger than ${mostPacked / 1e6} MB`, asCsv)
  let unpacked = 0
  let isBroken = false
  const unzip = new Unzip((file) => {
    // What is thrown in here comes back as an error of the zip file: so it is only counted.
    file.ondata = (error, chunk) => {
      if (error !== null) isBroken = true
      else unpacked += chunk.length
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += piece) {
    unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
    if (isBroken) throw new WrongWorkbook('is broken: it cannot be unpacked', 'Save it again.')
    if (unpacked > mostUnpacked) {
      throw new WrongWorkbook(`unpacks to more than ${mostUnpacked / 1e6} MB`, asCsv)
    }
  }
}

function textOf(cell: unknown, sign: DecimalSign): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  if (cell instanceof Date) return dayOf(cell)
  if (typeof cell === 'object' && 'digits' in cell) return numberOf(String(cell.digits), sign)
  return String(cell)
}

/** A workbook keeps seventeen digits of a binary fraction; what people typed and see is fifteen. */
function numberOf(digits: string, sign: DecimalSign): string {
  if (/^-?\d+$/.test(digits)) return digits
  const [mantissa = '', exponent] = Number(digits).toPrecision(15).split('e')
  const plain = exponent === undefined ? mantissa : expanded(Number(digits))
  const short = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain
  return short.replace('.', sign)
}

function expanded(number: number): string {
  return number.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 })
}

function dayOf(date: Date): string {
  const text = date.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19)
}
