import type { ApiClient } from '../apiClient.ts'
import { ApiRefused } from '../apiRefused.ts'
import { type ShownRun, ShowRunDocument } from '../generated/documents.ts'

/** A run with its steps and fields as they are now. */
export async function loadRun(api: ApiClient, id: string): Promise<ShownRun> {
  const { run } = await api.ask(ShowRunDocument, { id })
  if (run !== null) return run
  throw new ApiRefused([
    { message: `There is no run ${id} that you may see.`, extensions: { code: 'NOT_FOUND' } },
  ])
}
