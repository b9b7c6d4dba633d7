import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommandIo } from './commandIo.ts'
import { showSteps } from './stepProgress.ts'

function anIo(stop = new AbortController()): { readonly io: CommandIo; readonly said: string[] } {
  const said: string[] = []
  let now = 0
  const io: CommandIo = {
    out: () => assert.fail('nothing goes to the result'),
    err: (line) => void said.push(line),
    environment: {},
    input: (async function* () {})(),
    ask: () => Promise.resolve(null),
    screen: null,
    statusLine: null,
    stopSignal: () => stop.signal,
    now: () => (now += 20_000),
  }
  return { io, said }
}

test('each step of a work has a bar of its own, in rows or kilobytes', () => {
  const { io, said } = anIo()
  const steps = showSteps(io, 'shown')
  steps.report({ step: 'Tables', unit: 'rows', done: 5, total: 10 })
  steps.report({ step: 'Tables', unit: 'rows', done: 10, total: 10 })
  steps.report({ step: 'Files', unit: 'bytes', done: 2000, total: 4000 })
  steps.report({ step: 'Files', unit: 'bytes', done: 4000, total: 4000 })
  steps.finish()
  assert.match(said[0] ?? '', /^Tables: 5 of 10, .* left$/)
  assert.ok(said.some((line) => /^Tables: 10 in/.test(line)))
  assert.ok(said.some((line) => /^Files \(kB\): 2 of 4/.test(line)))
  assert.match(said.at(-1) ?? '', /^Files \(kB\): 4 in/)
})

test('what nobody watches says nothing', () => {
  const { io, said } = anIo()
  const steps = showSteps(io, 'quiet')
  steps.report({ step: 'Tables', unit: 'rows', done: 5, total: 10 })
  steps.finish()
  steps.abandon()
  assert.deepEqual(said, [])
})

test('after Ctrl-C a work breaks off where it tells how far it is, also when nobody watches', () => {
  for (const how of ['shown', 'quiet'] as const) {
    const stop = new AbortController()
    const steps = showSteps(anIo(stop).io, how)
    const report = () => steps.report({ step: 'Tables', unit: 'rows', done: 5, total: 10 })
    report()
    stop.abort()
    assert.throws(report, { name: 'AbortError' })
  }
})
