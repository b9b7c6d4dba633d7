import { z } from 'zod'
import { bodyInspection } from '../../../../demo/bodyInspection.ts'
import { company } from '../../../../demo/company.ts'
import { igniterBuild } from '../../../../demo/igniterBuild.ts'
import { people } from '../../../../demo/people.ts'
import { type RunLiteral, runs } from '../../../../demo/runs.ts'
import { ByName } from './byName.ts'
import { DemoApi } from './demoApi.ts'
import type { DemoFactory, LoadDemo } from './demoFactory.ts'
import type { DemoPerson } from './demoPerson.ts'
import { fillCatalog } from './fillCatalog.ts'
import { hirePeople } from './hirePeople.ts'
import { planWork } from './planWork.ts'
import { releaseBom } from './releaseBom.ts'
import { startRun, workRun } from './workRun.ts'
import { writeProcedure } from './writeProcedure.ts'

/**
 * Loads the demonstration factory into an empty database, everything by the person whose work it is and through the
 * public API. Refused where there is an organization already.
 */
export const loadDemo: LoadDemo = async (performer): Promise<DemoFactory> => {
  const staff = await hirePeople(new DemoApi(performer))
  const catalog = await fillCatalog(staff)
  await releaseBom(staff.person('maya'), catalog.parts)
  const procedures = new ByName<string>('procedure')
  for (const procedure of [igniterBuild, bodyInspection]) {
    procedures.add(procedure.title, await writeProcedure(staff, catalog, procedure))
  }
  const factory = { staff, catalog, procedures, today: startOfToday() }
  const started: (readonly [string, RunLiteral])[] = []
  for (const run of runs) started.push([await startRun(factory, run), run])
  await Promise.all(started.map(([runId, run]) => workRun(factory, runId, run)))
  await planWork(factory)
  return {
    organization: { name: company.name, domain: company.domain },
    logins: people.map(({ name, email, password, pin, role }) => ({ name, email, password, pin, role })),
    apiKey: await makeApiKey(staff.person('ada')),
  }
}

function startOfToday(): Date {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()))
}

const keyShape = z.object({
  createApiKey: z.object({ apikey: z.object({ clientId: z.string(), clientSecret: z.string() }) }),
})

async function makeApiKey(admin: DemoPerson) {
  const { createApiKey } = await admin.ask(
    'mutation { createApiKey { apikey { clientId clientSecret } } }',
    keyShape,
  )
  return createApiKey.apikey
}
