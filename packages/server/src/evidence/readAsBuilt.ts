import { isSatisfied, openPlaces, quantityInstalled } from '@traveler/domain/abom/requirementState.ts'
import type {
  EvidenceAsBuiltVersion,
  EvidenceLine,
  EvidenceOpenedLine,
  EvidencePack,
  EvidencePart,
  EvidenceRemoval,
} from '@traveler/domain/evidence/evidencePack.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import {
  type InstallationOfRow,
  listContents,
  listInstallationsOfLines,
  longestTree,
  type TreeRow,
} from '../abom/abomInstallationStore.ts'
import { quantityOf } from '../abom/asBuiltToChange.ts'
import type { Read } from '../operation/read.ts'
import {
  listEvidenceAsBuiltVersions,
  listEvidenceInstalls,
  listEvidenceLines,
  listEvidenceOpenedLines,
  listEvidenceRemovals,
} from './evidenceStore.ts'

interface LineRead
  extends Pick<EvidenceLine, 'id' | 'partNumber' | 'revision' | 'quantity' | 'unitOfMeasure'> {
  readonly designators: readonly string[]
}

type InstallRead = Pick<
  EvidencePart,
  'partNumber' | 'revision' | 'quantity' | 'place' | 'installedAt' | 'installedBy'
> & { readonly id: string }

/** What a unit is to contain, contains and contained. `exceptions`: the issues that except a line, by its id. */
export async function readAsBuilt(
  read: Read,
  unitId: string,
  exceptions: ReadonlyMap<string, readonly string[]>,
): Promise<Pick<EvidencePack, 'lines' | 'contents' | 'removals' | 'asBuiltVersions' | 'openedLines'>> {
  const lines = await read<LineRead>(listEvidenceLines(unitId))
  const standing = Map.groupBy(
    await read<InstallationOfRow>(listInstallationsOfLines(lines.map(({ id }) => id))),
    ({ of_id }) => of_id,
  )
  const tree = await read<TreeRow>(listContents([unitId]))
  if (tree.length > longestTree)
    throw new Refused({ code: 'LIST_TOO_LONG', list: 'contents', limit: longestTree })
  const installs = new Map(
    (await read<InstallRead>(listEvidenceInstalls(tree.map(({ installation_id }) => installation_id)))).map(
      (one) => [one.id, one],
    ),
  )
  return {
    lines: lines.map(({ designators, ...line }) => {
      const installed = (standing.get(line.id) ?? []).map((one) => ({
        quantity: quantityOf(one.quantity),
        designator: one.designator,
      }))
      const state = { quantity: quantityOf(line.quantity), designators, installed }
      return {
        ...line,
        installed: quantityInstalled(state),
        isSatisfied: isSatisfied(state),
        exceptedBy: exceptions.get(line.id) ?? [],
        openPlaces: openPlaces(state),
      }
    }),
    contents: tree.flatMap((node) => {
      const install = installs.get(node.installation_id)
      if (install === undefined) return []
      const { id, serial_number: serialNumber, lot_number: lotNumber, depth, next_id } = node
      return [{ ...install, id, in: next_id, depth, serialNumber, lotNumber }]
    }),
    removals: await read<EvidenceRemoval>(listEvidenceRemovals(unitId)),
    asBuiltVersions: await read<EvidenceAsBuiltVersion>(listEvidenceAsBuiltVersions(unitId)),
    openedLines: await read<EvidenceOpenedLine>(listEvidenceOpenedLines(unitId)),
  }
}
