import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isEnumType, isInputObjectType } from 'graphql'
import { schema } from '../src/schema.ts'
import { readListContract, readMissingFilters } from './clients/listContract.ts'

const { filters, sorts } = readListContract()
const missing = Object.keys(readMissingFilters())

/** What of the contract the schema lacks, or has with another type. */
function lacking(): string[] {
  const fields = Object.entries(filters).flatMap(([input, wanted]) => {
    const type = schema.getType(input)
    const known = isInputObjectType(type) ? type.getFields() : {}
    return Object.entries(wanted)
      .filter(([name, of]) => String(known[name]?.type).replaceAll(/[[\]!]/g, '') !== of)
      .map(([name]) => `${input}.${name}`)
  })
  const orders = Object.entries(sorts).flatMap(([name, wanted]) => {
    const type = schema.getType(name)
    const known = new Set(isEnumType(type) ? type.getValues().map((value) => value.name) : [])
    return wanted
      .filter((order) => !known.has(`${order}_ASC`) || !known.has(`${order}_DESC`))
      .map((order) => `${name}.${order}`)
  })
  return [...fields, ...orders].sort()
}

test('every list filters and sorts by all that clients of the reference may name, but for what is listed as missing', (t) => {
  const lacks = lacking()
  t.diagnostic(`missing: ${lacks.join(', ')}`)
  assert.deepEqual(
    lacks.filter((name) => !missing.includes(name)),
    [],
    'was there before, or belongs to a noun that is there now',
  )
  assert.deepEqual(
    missing.filter((name) => !lacks.includes(name)),
    [],
    'is there now: remove it from listContract.missing.json',
  )
})
