import { company } from '../../../../demo/company.ts'
import { igniterBuild } from '../../../../demo/igniterBuild.ts'
import { plannedWork } from '../../../../demo/plannedWork.ts'
import { morePlannedWork } from '../../../../demo/whole/plannedWork.ts'
import { ByName } from './byName.ts'
import type { DemoApi } from './demoApi.ts'
import { FactoryClock } from './factoryClock.ts'
import { followUp } from './followUp.ts'
import type { Staff } from './hirePeople.ts'
import { leaveNotes } from './leaveNotes.ts'
import { openWholeFactory } from './openWholeFactory.ts'
import { planWork } from './planWork.ts'
import { putRight } from './putRight/putRight.ts'
import { makeBatches, revisedOn, workPast } from './workPast.ts'
import { reviseIgniter, writeWholeProcedures } from './writeWholeProcedures.ts'

/** The whole company and the four weeks behind it, every act at its time, in the working hours of its site. */
export async function loadWhole(api: DemoApi, begin: (what: string) => void): Promise<Staff> {
  const clock = new FactoryClock(new Date(), company.timeZone)
  const opened = await openWholeFactory(api, clock, begin)
  begin('Writing procedures')
  const procedures = await writeWholeProcedures(opened, clock)
  begin('Working four weeks of runs')
  const revised = clock.at(revisedOn, '13:00')
  const { staff, catalog } = opened
  const batches = await makeBatches(opened, clock.at(-2, '15:00'))
  const factory = { staff, catalog, procedures, batches, clock }
  const runs = new ByName<string>('run')
  await workPast(factory, clock, { from: new Date(0), until: revised, runs })
  procedures.add(igniterBuild.title, await reviseIgniter(opened, procedures.get(igniterBuild.title), revised))
  await workPast(factory, clock, { from: revised, until: clock.now, runs })
  begin('Putting right what went wrong')
  await putRight({ ...factory, runs })
  begin('Planning work')
  await followUp(factory, clock)
  await leaveNotes({ ...factory, runs }, clock)
  await planWork(factory, [...plannedWork, ...morePlannedWork], clock.at(-1, '15:30'))
  return staff
}
