import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const started = (id: number) => ({ id, title: `Run ${id}`, status: 'TODO' })
const made = { data: { createRun: { run: started(71), blockers: [], warnings: [] } } }

test('a program that knows only the words of another system starts a run, and asks for nothing before', async () => {
  const server = await heardServer(made)
  const words = ['run', 'start', '--external-system', 'ERP', '--external-procedure', 'WI-100']
  const unit = ['--external-unit', 'SN-7', '--external-work-center', 'WC-10', '--external-run', 'PO-4711-1']
  const { code, out, err } = await typed([...words, ...unit, '--quiet'], server)
  assert.equal(code, 0, err)
  assert.equal(out, '71\n')
  const { external, procedureId, partInventoryId } = server.sentTo('createRun')
  assert.deepEqual(external, {
    ...{ system: 'ERP', procedure: 'WI-100', partInventory: 'SN-7', location: 'WC-10', run: 'PO-4711-1' },
  })
  assert.deepEqual([procedureId, partInventoryId], [undefined, undefined])
  assert.equal(server.heard.filter(({ body }) => body.includes('query')).length, 1)
})

test('a run is started for a team by its name, and for a person and a team at once for neither', async () => {
  const procedure = { id: 30, title: 'Weld', version: 2, status: 'RELEASED' }
  const unit = { id: 50, identity: 'SN-7', serialNumber: 'SN-7', lotNumber: null }
  const server = await heardServer(
    { data: { procedures: { edges: [{ node: procedure }] } } },
    { data: { teams: { edges: [{ node: { id: 8, name: 'Clean assembly' } }] } } },
    { data: { partInventories: { edges: [{ node: unit }] } } },
    made,
  )
  const words = ['run', 'start', '--procedure', 'Weld', '--unit', 'SN-7', '--team', 'Clean assembly']
  const { code, out, err } = await typed(words, server)
  assert.equal(code, 0, err)
  assert.match(out, /^Run 71 is started: Run 71$/m)
  const { procedureId, partInventoryId, assignedTeamId, assignedToId } = server.sentTo('createRun')
  assert.deepEqual([procedureId, partInventoryId, assignedTeamId, assignedToId].map(String), [
    ...['30', '50', '8', 'undefined'],
  ])
  const both = await typed([...words, '--assignee', 'omar@ember.example'], server)
  assert.equal(both.code, 2)
  assert.match(both.err, /Give --assignee or --team, not both\./)
})

test('a rework is started with the lines of the unit that it is to change, each by the number of its part', async () => {
  const procedure = { id: 30, title: 'Weld', version: 2, status: 'RELEASED' }
  const unit = { id: 50, identity: 'SN-7', serialNumber: 'SN-7', lotNumber: null }
  const line = (id: number, partNumber: string) => ({ id, part: { id: id + 1, partNumber, revision: 'A' } })
  const buildRequirements = [line(41, 'EP-1040'), line(43, 'EP-1050')]
  const server = await heardServer(
    { data: { procedures: { edges: [{ node: procedure }] } } },
    { data: { partInventories: { edges: [{ node: unit }] } } },
    { data: { partInventory: { ...unit, buildRequirements } } },
    made,
  )
  const words = ['run', 'start', '--procedure', 'Weld', '--purpose', 'rework', '--reason', 'It leaks']
  const { code, err } = await typed([...words, '--unit', 'SN-7', '--open', 'EP-1040'], server)
  assert.equal(code, 0, err)
  const { openBuildRequirementIds, purpose, reason } = server.sentTo('createRun')
  assert.deepEqual([openBuildRequirementIds, purpose, reason], [['41'], 'REWORK', 'It leaks'])
  const nothing = await typed([...words, '--part', 'EP-1000', '--open', 'EP-1040'], server)
  assert.match(nothing.err, /--open names lines of a unit that is there/)
})
