import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesForLot, takenTogether } from './oneLotForAll.ts'

test('a lot goes to the units of a batch that miss it, at the place where it goes in, and what it takes together is exact', () => {
  const line = (id: string, isSatisfied: boolean, openReferenceDesignators: readonly string[] = []) => ({
    id,
    isSatisfied,
    openReferenceDesignators,
  })
  const lines = [line('1', false, ['J1']), line('2', true), line('3', false)]
  const ids = (place: string | null) => linesForLot(lines, place).map(({ id }) => id)
  assert.deepEqual(ids(null), ['1', '3'])
  assert.deepEqual(ids('J1'), ['1'])
  assert.equal(takenTogether(['0.1', '0.2', '12']), '12.3')
  assert.equal(takenTogether(['1', 'many']), null)
})
