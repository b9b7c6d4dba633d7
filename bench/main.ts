import { parseArgs } from 'node:util'
import { batchContests } from './batchContests.ts'
import { startContests, workContests } from './contests.ts'
import { importContests } from './importContests.ts'
import { listContests } from './listContests.ts'
import { makeMaterial } from './material.ts'
import { type Comparison, type Contest, compare } from './measure.ts'
import { openPlant, type Plant } from './plant.ts'
import { unitContests } from './unitContests.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
})

/** Lists have plants of their own: a million rows would slow down what is measured after. */
const parts: Readonly<Record<string, () => Promise<boolean>>> = {
  lists: () =>
    withPlant((many) =>
      withPlant(async (few) => measured(await listContests(many, few), () => Promise.resolve())),
    ),
  acts: () =>
    withPlant(async (plant) => {
      const material = await makeMaterial(plant)
      let isMet = true
      for (const contests of [workContests, startContests])
        isMet = (await measured(await contests(plant, material), () => plant.settle())) && isMet
      return isMet
    }),
  batches: () => withPlant(async (plant) => measured(await batchContests(plant), () => plant.settle())),
  units: () => withPlant(async (plant) => measured(await unitContests(plant), () => plant.settle())),
  imports: () => withPlant(async (plant) => measured(await importContests(plant), () => plant.settle())),
}

if (values.only !== undefined && parts[values.only] === undefined)
  throw new Error(`--only ${values.only}: give one of ${Object.keys(parts).join(', ')}`)
for (const [name, part] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue
  if (!(await part())) process.exitCode = 1
}

async function withPlant<Result>(work: (plant: Plant) => Promise<Result>): Promise<Result> {
  const plant = await openPlant()
  try {
    return await work(plant)
  } finally {
    await plant.stop()
  }
}

/** Runs contests, prints each figure; whether every goal is met. */
async function measured(contests: readonly Contest[], settle: () => Promise<void>): Promise<boolean> {
  let isMet = true
  for (const contest of contests) {
    await settle()
    const comparison = await compare(contest)
    isMet &&= comparison.ok
    console.log(values.json ? JSON.stringify(comparison) : line(comparison))
  }
  return isMet
}

function line({ name, unit, value, floor, ratio, goal, ok }: Comparison): string {
  const figures = `${value.toFixed(2).padStart(9)} ${unit.padEnd(10)}  floor ${floor.toFixed(2).padStart(9)}  × ${ratio.toFixed(2).padStart(6)}`
  return `${ok ? '✓' : '✗'} ${name.padEnd(50)} ${figures}  ${goal ?? ''}`
}
