import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '@traveler/domain/refusal.ts'
import { whyNotSend } from './whyNotSend.ts'

const why = (name: string, size: number) => {
  const refusal = whyNotSend({ name, size }, 2)
  return refusal === null ? null : explain(refusal)
}

test('a file that is taken is sent, up to the last byte that the setting allows', () => {
  assert.equal(why('crack.jpg', 1), null)
  assert.equal(why('crack.jpg', 2_000_000), null)
})

test('what would be refused is told before its bytes are sent, with the way out', () => {
  assert.match(why('film.mp4', 2_000_001) ?? '', /film\.mp4 is larger than 2 MB/)
  assert.match(why('setup.exe', 10) ?? '', /not taken.*Pack the file as \.zip/)
  assert.match(why('empty.txt', 0) ?? '', /empty\.txt is empty/)
})
