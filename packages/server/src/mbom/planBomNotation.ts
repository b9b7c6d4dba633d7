import { treeOfDepths, treeOfLevels } from '@traveler/domain/mbom/bomNotation.ts'
import { type BomEdge, whyNotContain } from '@traveler/domain/mbom/findBomCycle.ts'
import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { whyNotSubstitute } from '@traveler/domain/mbom/whyNotSubstitute.ts'
import { explain, type Refusal } from '@traveler/domain/refusal.ts'
import { controlledPart, latestOf, type PartRow } from '../part/partStore.ts'
import { knownEdge } from './bomEdges.ts'
import type { BomNotation, BomNotationRow } from './bomNotationInput.ts'
import { type LineTarget, targetOfPart } from './lineTarget.ts'
import type { LineRow } from './mbomItemStore.ts'
import type { EdgeRow, MBomRow } from './mbomStore.ts'

/** What there is of all that the rows name. */
export interface NotationKnown {
  readonly parts: readonly PartRow[]
  readonly versions: readonly MBomRow[]
  readonly lines: readonly LineRow[]
  readonly edges: readonly EdgeRow[]
}

/** A line to be written or changed. */
export interface NotationLine {
  readonly row: BomNotationRow
  readonly part: PartRow
  readonly substitutes: readonly PartRow[]
  /** The line that is changed; null: it is new. */
  readonly existing: LineRow | null
}

export interface NotationPlan {
  readonly targets: readonly { readonly target: LineTarget; readonly lines: readonly NotationLine[] }[]
  readonly refusals: readonly Refusal[]
}

/** Compares an indented BOM with what there is: every assembly's draft, with the lines to write and to change. */
export function planBomNotation({ importerType, rows }: BomNotation, known: NotationKnown): NotationPlan {
  const tree = importerType === 'LEVEL' ? treeOfLevels(rows) : treeOfDepths(rows)
  const catalog = Map.groupBy(known.parts, (part) => part.part_number)
  const parts = new Map(rows.map((row) => [row.row, partOf(row, catalog)]))
  const children = rows.flatMap((row) => {
    const parent = parts.get(tree.parents.get(row.row) ?? 0)
    const part = parts.get(row.row)
    return parent && part ? [{ row, parent, part }] : []
  })
  const byParent = [...Map.groupBy(children, ({ parent }) => parent)]
  const targets = byParent.map(([parent, own]) => {
    const versions = known.versions.filter((version) => version.part_id === parent.id)
    const target = targetOfPart(parent, versions, known.lines)
    return { target, lines: distinct(own.map(({ row, part }) => lineOf(row, part, target, catalog))) }
  })
  return {
    targets,
    refusals: [
      ...tree.refusals,
      ...rows.flatMap((row) => whyNotRow(row, tree.parents.get(row.row) != null, catalog)),
      ...targets.flatMap(({ target, lines }) => whyNotTarget(target, lines)),
      ...byParent.flatMap(([, own]) => whyNotTwice(own.map(({ row, part }) => ({ row, part })))),
      ...whyNotCircle(targets, known.edges),
    ],
  }
}

/** Parts by their number, all revisions. */
type Catalog = ReadonlyMap<string, readonly PartRow[]>

function partOf({ partNumber, revision }: BomNotationRow, parts: Catalog): PartRow | undefined {
  return partNamed(partNumber, revision ?? null, parts)
}

function partNamed(partNumber: string, wanted: string | null, catalog: Catalog): PartRow | undefined {
  const family = catalog.get(partNumber) ?? []
  const revision = wanted ?? latestOf(family)
  return family.find((part) => part.revision === revision)
}

function lineOf(row: BomNotationRow, part: PartRow, target: LineTarget, parts: Catalog): NotationLine {
  return {
    row,
    part,
    substitutes: row.substitutes.flatMap((number) => partNamed(number, null, parts) ?? []),
    existing: target.lines.find((line) => line.part_id === part.id) ?? null,
  }
}

/** A sub-assembly that stands at two places is written once. */
function distinct(lines: readonly NotationLine[]): NotationLine[] {
  return [...new Map(lines.toReversed().map((line) => [line.part.id, line])).values()].toReversed()
}

function whyNotRow(row: BomNotationRow, isChild: boolean, parts: Catalog): readonly Refusal[] {
  const missing = row.substitutes.filter((number) => partNamed(number, null, parts) === undefined)
  return [
    ...(partOf(row, parts) === undefined
      ? [
          wrong(
            row,
            'partNumber',
            `there is no part ${[row.partNumber, row.revision].filter(Boolean).join(' revision ')}`,
            'Write the part first.',
          ),
        ]
      : []),
    ...(isChild && (row.quantity ?? null) === null
      ? [wrong(row, 'quantity', 'the quantity is missing', 'Say how many go into one.')]
      : []),
    ...missing.map((number) =>
      wrong(row, 'substitutes', `there is no part ${number}`, 'Write the part first.'),
    ),
  ]
}

function whyNotTarget(target: LineTarget, lines: readonly NotationLine[]): readonly Refusal[] {
  const edit = target.mbom === null ? null : whyNotEditMBom(target.mbom)
  return lines.flatMap((line) => {
    const refusals = [
      edit,
      whyNotControlledLine(controlledPart(target.parent), controlledPart(line.part)),
      ...line.substitutes.map((part) =>
        whyNotSubstitute({ partId: part.id, partNumber: part.part_number }, [line.part.id]),
      ),
    ]
    return refusals.flatMap((refusal) =>
      refusal === null ? [] : [wrong(line.row, 'partNumber', explain(refusal), '')],
    )
  })
}

/** One part at two rows of one assembly must say the same both times. */
function whyNotTwice(
  own: readonly { readonly row: BomNotationRow; readonly part: PartRow }[],
): readonly Refusal[] {
  const said = ({ quantity, madeOnAssembly, substitutes }: BomNotationRow): string =>
    JSON.stringify([quantity ?? null, madeOnAssembly ?? false, substitutes])
  return [...Map.groupBy(own, ({ part }) => part.id).values()].flatMap(([first, ...others]) =>
    others
      .filter((other) => first !== undefined && said(other.row) !== said(first.row))
      .map((other) =>
        wrong(
          other.row,
          'partNumber',
          `is not unique: row ${first?.row.row ?? 0} has ${other.row.partNumber} with other values`,
          'Let both say the same, or take one out.',
        ),
      ),
  )
}

function whyNotCircle(targets: NotationPlan['targets'], edges: readonly EdgeRow[]): readonly Refusal[] {
  const added = targets.flatMap(({ target: { parent }, lines }) =>
    lines.map(({ row, part }) => ({
      row,
      edge: {
        parentId: parent.id,
        childId: part.id,
        parent: parent.part_number,
        child: part.part_number,
      } satisfies BomEdge,
    })),
  )
  const refusal = whyNotContain(
    added.map(({ edge }) => edge),
    edges.map(knownEdge),
  )
  if (refusal?.code !== 'BOM_CYCLE') return []
  const [parent, child] = refusal.path
  const at = added.find(({ edge }) => edge.parent === parent && edge.child === child)
  return at === undefined ? [refusal] : [wrong(at.row, 'partNumber', explain(refusal), '')]
}

function wrong({ row }: BomNotationRow, column: string, problem: string, remedy: string): Refusal {
  return { code: 'BOM_ROW', row, column, problem, remedy }
}
