import { bodyInspection } from '../../../../demo/bodyInspection.ts'
import { igniterBom } from '../../../../demo/bom.ts'
import { certificates } from '../../../../demo/certificates.ts'
import { company } from '../../../../demo/company.ts'
import { igniterBuild } from '../../../../demo/igniterBuild.ts'
import { locations } from '../../../../demo/locations.ts'
import { parts, units } from '../../../../demo/parts.ts'
import { people } from '../../../../demo/people.ts'
import { plannedWork, workCenters } from '../../../../demo/plannedWork.ts'
import { type RunLiteral, runs } from '../../../../demo/runs.ts'
import { ordered, stock } from '../../../../demo/stock.ts'
import { ByName } from './byName.ts'
import type { DemoApi } from './demoApi.ts'
import { FactoryClock } from './factoryClock.ts'
import { fillCatalog } from './fillCatalog.ts'
import { hirePeople, type Staff } from './hirePeople.ts'
import { planWork, setUpWorkCenters } from './planWork.ts'
import { releaseBom } from './releaseBom.ts'
import { present } from './timeline.ts'
import { startRun, workRun } from './workRun.ts'
import { writeProcedure } from './writeProcedure.ts'

/** A few parts, two procedures and seven runs, all of them written now. */
export async function loadSmall(api: DemoApi, begin: (what: string) => void): Promise<Staff> {
  const moment = null
  const staff = await hirePeople(api, people, moment)
  begin('Writing parts and procedures')
  const clock = new FactoryClock(new Date(), company.timeZone)
  const sites = new ByName<string>('site')
  const catalog = await fillCatalog(
    staff,
    { units, locations, parts, stock, ordered, certificates },
    { moment, sites, clock },
  )
  await releaseBom(staff.person('maya'), catalog.parts, igniterBom)
  const procedures = new ByName<string>('procedure')
  const standards = new ByName<string>('standard step')
  for (const procedure of [igniterBuild, bodyInspection]) {
    const id = await writeProcedure(staff, catalog, procedure, { moment, standards, lines: null })
    procedures.add(procedure.title, id)
  }
  begin('Working runs')
  const batches = new ByName<string>('batch')
  const factory = {
    staff,
    catalog,
    procedures,
    batches,
    clock,
  }
  const started: (readonly [string, RunLiteral])[] = []
  for (const run of runs) started.push([await startRun(factory, run, moment), run])
  await Promise.all(started.map(([runId, run]) => workRun(factory, runId, run, present)))
  await setUpWorkCenters(factory, workCenters, moment)
  await planWork(factory, plannedWork, moment)
  return staff
}
