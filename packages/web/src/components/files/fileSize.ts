import { words } from '../words.ts'

const oneDigit = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })

/** A number of bytes as people say it: "3.4 MB", of 1,000,000 bytes. */
export function fileSize(bytes: number): string {
  if (bytes >= 1_000_000) return words.file.megabytes(oneDigit.format(bytes / 1_000_000))
  return words.file.kilobytes(oneDigit.format(Math.max(bytes, 100) / 1_000))
}
