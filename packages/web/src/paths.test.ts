import assert from 'node:assert/strict'
import { test } from 'node:test'
import { path } from './paths.ts'

test('the addresses of the screens stay as people have kept them', () => {
  assert.deepEqual(
    [
      path.runs(),
      path.run('12'),
      path.procedures(),
      path.procedure('7'),
      path.parts(),
      path.part('5'),
      path.units(),
      path.unit('3'),
      path.explorer(),
    ],
    [
      '/runs',
      '/runs/12',
      '/procedures',
      '/procedures/7',
      '/parts',
      '/parts/5',
      '/units',
      '/units/3',
      '/graphiql',
    ],
  )
})
