import { planCast } from '@traveler/domain/part/planCast.ts'
import { namesOfUse } from '@traveler/domain/part/whyNotControlPart.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import {
  listRevisionSchemes,
  type PartRevisionSchemeRow,
  schemeNamed,
} from '../partRevisionScheme/partRevisionSchemeStore.ts'
import {
  countPartUse,
  listFamilyOfPart,
  lockPartInFamily,
  type PartRow,
  type PartUseRow,
  partUse,
} from './partStore.ts'
import { wantedScheme } from './wantedScheme.ts'

/** Null: letters. */
const input = z.object({ id, etag: etag.optional(), revisionScheme: name(64).nullish() })

/** Count a part by another scheme: a revision that the scheme does not count becomes the one at the same place, while nothing has it. */
export const castPart: Operation<z.output<typeof input>> = {
  name: 'castPart',
  permission: 'UpdatePart',
  input,
  lock: (given, { organizationId }) => lockPartInFamily(given.id, organizationId),
  async perform(tx, given) {
    const [family, use, schemes] = await Promise.all([
      tx.read<PartRow>(listFamilyOfPart(given.id)),
      tx.readOne<PartUseRow>(countPartUse(given.id)),
      tx.read<PartRevisionSchemeRow>(listRevisionSchemes()),
    ])
    const part = seenRow(
      family.find((row) => row.id === given.id),
      { type: 'Part', ...given },
    )
    const wanted = wantedScheme(given.revisionScheme ?? null, schemes)
    const from = schemeNamed(part.revision_scheme, schemes) ?? wanted
    const toCast = {
      partNumber: part.part_number,
      revision: part.revision,
      siblings: family.length - 1,
      usedBy: namesOfUse(partUse(use)),
    }
    const changed = {
      revision: accepted(planCast(toCast, from, wanted)),
      revision_scheme: given.revisionScheme ?? null,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: part.id, type: 'part' },
      type: 'PART_REVISION_CAST',
      changes: [updateRow('part', { id: part.id }, changed, { etag: part.etag })],
    })
    return { partId: part.id }
  },
}
