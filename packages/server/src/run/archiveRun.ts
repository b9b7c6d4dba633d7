import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotArchiveRun } from '@traveler/domain/run/whyNotArchiveRun.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly archived: boolean
}

/** Take a closed run out of the lists, or bring it back. */
export const archiveRun: Operation<Input> = {
  name: 'archiveRun',
  permission: 'ArchiveRun',
  input: z.object({ id, etag, archived: z.boolean() }),
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const run = await readRunToChange(tx, input)
    if (input.archived) refuseIf(whyNotArchiveRun(runLife(run)))
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: input.archived ? 'RUN_ARCHIVED' : 'RUN_BROUGHT_BACK',
      changes: [
        updateRow(
          'run',
          { id: run.id },
          { archived: input.archived, ...restamp(tx, await tx.now()) },
          { etag: run.etag },
        ),
      ],
    })
    return { runId: run.id }
  },
}
