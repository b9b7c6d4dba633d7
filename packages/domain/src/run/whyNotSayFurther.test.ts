import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotSayFurther } from './whyNotSayFurther.ts'

test('whether a build run is final is as its version says, or otherwise with a reason', () => {
  const build = { purpose: 'BUILD', ofVersion: false } as const
  assert.equal(whyNotSayFurther({ ...build, said: null }, null), null)
  assert.equal(whyNotSayFurther({ ...build, said: false }, null), null)
  assert.equal(whyNotSayFurther({ ...build, said: true }, null)?.code, 'REASON_REQUIRED')
  assert.equal(whyNotSayFurther({ ...build, said: true }, 'coating follows'), null)
  assert.equal(whyNotSayFurther({ ...build, ofVersion: true, said: false }, ' ')?.code, 'REASON_REQUIRED')
})

test('a run that builds nothing has no further build runs', () => {
  const rework = { purpose: 'REWORK', ofVersion: false, said: true } as const
  assert.equal(whyNotSayFurther(rework, 'x')?.code, 'INVALID_INPUT')
})
