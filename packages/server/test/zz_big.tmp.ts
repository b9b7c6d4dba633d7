import { test } from 'node:test'
import { openFloor } from './floor.ts'
import { RecordKeeping } from './recordKeeping.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
test('big', async () => {
  const record = new RecordKeeping(await openFloor())
  const n = Number(process.env.N ?? 20000)
  let i = 0
  const t0 = performance.now()
  await Promise.all(Array.from({length: 16}, async () => { while (i < n) { const k = i++; const id = await record.nameUnit('u' + k + ' '.padEnd(10)); await record.renameUnit(id, 'v' + k) } }))
  console.log('made', performance.now() - t0)
  const owner = await record.floor.owner()
  // multiply events by long streams: none
  await record.signAll()
  if (global.gc) global.gc()
  for (const go of [() => record.verify(), () => record.verifyExported()]) {
    const t1 = performance.now(); let peak = 0
    const timer = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss) }, 20)
    const before = process.memoryUsage().rss
    const v = await go()
    clearInterval(timer)
    console.log(v.checked, v.findingCount, 'ms', performance.now() - t1, 'rss before', before >> 20, 'peak', peak >> 20)
  }
})
