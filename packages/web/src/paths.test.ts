import assert from 'node:assert/strict'
import { test } from 'node:test'
import { path } from './paths.ts'

test('the addresses of the screens stay as people have kept them', () => {
  assert.deepEqual(
    [
      path.work(),
      path.pool(),
      path.schedule(),
      path.queue(),
      path.plannedWork(),
      path.importOrders(),
      path.runs(),
      path.run('12'),
      path.procedures(),
      path.procedure('7'),
      path.procedureEditor('7'),
      path.parts(),
      path.part('5'),
      path.units(),
      path.unit('3'),
      path.explorer(),
    ],
    [
      '/work',
      '/work/pool',
      '/schedule',
      '/schedule/queue',
      '/schedule/planned',
      '/schedule/planned/import',
      '/runs',
      '/runs/12',
      '/procedures',
      '/procedures/7',
      '/procedures/7/edit',
      '/parts',
      '/parts/5',
      '/units',
      '/units/3',
      '/graphiql',
    ],
  )
})
