import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import { name, timeZone } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'

interface Input {
  readonly name: string
  readonly timeZone: string
}

/** Opens a site: a place with one clock. */
export const createSite: Operation<Input> = {
  name: 'createSite',
  permission: 'CreateSite',
  input: z.object({ name: name(64), timeZone }),
  async perform(tx, input) {
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id,
      name: input.name,
      time_zone: input.timeZone,
      etag: newEtag(),
      created_at: now,
      updated_at: now,
    }
    tx.append({ stream: { id, type: 'site' }, type: 'SITE_CREATED', changes: [insertRows('site', [row])] })
    return { siteId: id }
  },
}
