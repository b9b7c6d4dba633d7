import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'

/** Compares text with the file of that name in test/golden, which is read in review. With UPDATE_GOLDEN=1 the file is written instead. */
export function sameAsGolden(name: string, text: string): void {
  const file = new URL(`golden/${name}`, import.meta.url)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text)
  assert.equal(text, readFileSync(file, 'utf8'), `${name} is no longer what was committed`)
}
