import type { ApiClient } from '../apiClient.ts'
import { ApiRefused } from '../apiRefused.ts'
import type { Screen } from '../commandIo.ts'
import { findRun } from '../find/findRun.ts'
import { type AsBuiltUnit, ShowAsBuiltDocument, type ShownRun } from '../generated/documents.ts'
import { loadRun } from '../run/loadRun.ts'
import { type Column, tableLines } from '../table.ts'

/** A line of the as-built BOM of a unit. */
export type AsBuiltLine = NonNullable<NonNullable<AsBuiltUnit['buildRequirements']>[number]>

/** What a unit is to contain, and what is in it. */
export async function loadAsBuilt(api: ApiClient, id: string): Promise<AsBuiltUnit> {
  const { partInventory } = await api.ask(ShowAsBuiltDocument, { id })
  if (partInventory !== null) return partInventory
  throw new ApiRefused([
    { message: `There is no unit ${id} that you may see.`, extensions: { code: 'NOT_FOUND' } },
  ])
}

/** The unit of a run, with what it is to contain. */
export async function loadUnitOfRun(
  api: ApiClient,
  typed: string,
): Promise<{ readonly run: ShownRun; readonly unit: AsBuiltUnit }> {
  const run = await loadRun(api, (await findRun(api, typed)).id)
  if (run.partInventory === null)
    throw new ApiRefused([
      { message: `Run ${run.id} has no unit that you may see.`, extensions: { code: 'NOT_FOUND' } },
    ])
  return { run, unit: await loadAsBuilt(api, run.partInventory.id) }
}

/** The lines of a part, by its number. */
export function linesOf(unit: AsBuiltUnit, partNumber: string): string[] {
  const lines = unit.buildRequirements ?? []
  const found = lines.filter(({ part }) => part?.partNumber === partNumber)
  if (found.length > 0) return found.map(({ id }) => id)
  const known = lines.flatMap(({ part }) => part?.partNumber ?? []).join(', ')
  throw new ApiRefused([
    {
      message: `${unit.identity ?? 'The unit'} has no line of ${partNumber}. It has ${known || 'none at all'}.`,
      extensions: { code: 'NOT_FOUND' },
    },
  ])
}

const columns: readonly Column<AsBuiltLine>[] = [
  { title: 'PART', of: ({ part }) => part && `${part.partNumber}:${part.revision}`, isWhole: true },
  { title: 'WHAT', of: ({ part }) => part?.description ?? null },
  { title: 'WANTED', of: ({ quantity }) => quantity, align: 'right' },
  { title: 'IN', of: ({ quantityInstalled }) => quantityInstalled, align: 'right' },
  { title: 'MISSING', of: missing },
  { title: 'WHAT IS IN', of: ({ abomInstallations }) => (abomInstallations ?? []).map(installed).join(', ') },
]

/** What a unit is to contain, line by line. */
export function asBuiltLines({ buildRequirements }: AsBuiltUnit, screen: Screen | null): readonly string[] {
  const lines = buildRequirements ?? []
  return lines.length === 0 ? ['It is to contain nothing.'] : tableLines(columns, lines, screen)
}

function missing({
  isSatisfied,
  madeOnAssembly,
  quantityShort,
  openReferenceDesignators,
}: AsBuiltLine): string | null {
  if (isSatisfied) return null
  if (madeOnAssembly) return 'made while it is built'
  return openReferenceDesignators.length > 0 ? openReferenceDesignators.join(', ') : quantityShort
}

type Installation = Pick<
  NonNullable<NonNullable<AsBuiltLine['abomInstallations']>[number]>,
  'quantity' | 'referenceDesignator'
> & {
  readonly partInventory: {
    readonly identity: string | null
    readonly part: { readonly partNumber: string } | null
  } | null
}

/** As in `CR-1192 × 2` or `Q-17 at R1`. */
export function installed({ quantity, referenceDesignator, partInventory: unit }: Installation): string {
  const what = unit?.identity ?? (unit?.part?.partNumber || 'unnumbered')
  const often = quantity === '1' ? '' : ` × ${quantity}`
  return referenceDesignator === null ? `${what}${often}` : `${what}${often} at ${referenceDesignator}`
}
