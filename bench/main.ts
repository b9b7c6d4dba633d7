import { parseArgs } from 'node:util'
import { startContests, workContests } from './contests.ts'
import { listContests } from './listContests.ts'
import { makeMaterial } from './material.ts'
import { type Comparison, compare } from './measure.ts'
import { openPlant } from './plant.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

const plant = await openPlant()
try {
  const material = await makeMaterial(plant)
  let isMet = true
  for (const contests of [listContests, workContests, startContests]) {
    for (const contest of await contests(plant, material)) {
      await plant.settle()
      const comparison = await compare(contest)
      isMet &&= comparison.ok
      console.log(values.json ? JSON.stringify(comparison) : line(comparison))
    }
  }
  process.exitCode = isMet ? 0 : 1
} finally {
  await plant.stop()
}

function line({ name, unit, value, floor, ratio, goal, ok }: Comparison): string {
  const figures = `${value.toFixed(2).padStart(9)} ${unit.padEnd(10)}  floor ${floor.toFixed(2).padStart(9)}  × ${ratio.toFixed(2).padStart(6)}`
  return `${ok ? '✓' : '✗'} ${name.padEnd(44)} ${figures}  ${goal ?? ''}`
}
