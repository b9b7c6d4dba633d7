import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStepIn, make, move, newDraft } from './drafting.ts'
import { openFloor } from './floor.ts'
import { aPart, unique } from './made.ts'

test('run steps are sorted by title and by type, page by page in both directions', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  for (const [title, type] of [
    ['Weld', 'CONTENT'],
    ['Inspect', 'DATAGRID'],
    ['Assemble', 'CONTENT'],
    ['Pack', 'DATAGRID'],
  ]) {
    const step = await aStepIn(admin, draft.id, title ?? '', { type })
    if (type === 'DATAGRID')
      await make(admin, 'createDatagridColumn', { stepId: step.id, header: 'Seen', type: 'BOOLEAN' })
  }
  await move(admin, draft.id, 'RELEASED')
  const part = await aPart(admin)
  const { createRun } = await admin.get(
    'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } } }',
    { input: { procedureId: draft.id, partId: part.id, serialNumber: unique('SN') } },
  )
  const page = async (sort: string, more = '') => {
    const { runSteps } = await admin.get(
      `query ($id: ID!) { runSteps(filters: { runId: { eq: $id } }, sort: [${sort}], ${more}) {
        edges { node { title } cursor } pageInfo { hasNextPage } } }`,
      { id: createRun.run.id },
    )
    return runSteps.edges.map(({ node, cursor }: { node: { title: string }; cursor: string }) => ({
      title: node.title,
      cursor,
    }))
  }
  const titles = (rows: { title: string }[]) => rows.map(({ title }) => title)
  const all = ['Assemble', 'Inspect', 'Pack', 'Weld']
  assert.deepEqual(titles(await page('TITLE_ASC', 'first: 4')), all)
  assert.deepEqual(titles(await page('TITLE_DESC', 'first: 4')), all.toReversed())
  const first = await page('TITLE_ASC', 'first: 2')
  assert.deepEqual(titles(await page('TITLE_ASC', `first: 2, after: "${first[1]?.cursor}"`)), [
    'Pack',
    'Weld',
  ])
  const last = await page('TITLE_ASC', 'last: 2')
  assert.deepEqual(titles(await page('TITLE_ASC', `last: 2, before: "${last[0]?.cursor}"`)), [
    'Assemble',
    'Inspect',
  ])
  assert.deepEqual(titles(await page('TYPE_ASC, TITLE_ASC', 'first: 4')), [
    'Assemble',
    'Weld',
    'Inspect',
    'Pack',
  ])
  const { runSteps } = await admin.get(
    `query ($id: ID!) { runSteps(filters: { runId: { eq: $id }, type: { eq: DATAGRID } }, sort: [TITLE_ASC]) { edges { node { title } } } }`,
    { id: createRun.run.id },
  )
  assert.deepEqual(titles(runSteps.edges.map(({ node }: { node: { title: string } }) => node)), [
    'Inspect',
    'Pack',
  ])
})
