import type { BomLine } from '@traveler/domain/bom/bomColumns.ts'
import { type BomEdge, whyNotContain } from '@traveler/domain/mbom/findBomCycle.ts'
import { whyNotDraft } from '@traveler/domain/mbom/planDraft.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { eraOf } from '@traveler/domain/part/planRevision.ts'
import type { CountedRevision } from '@traveler/domain/part/revision.ts'
import { firstOfScheme, lettersScheme } from '@traveler/domain/part/revisionScheme.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import type { EdgeRow, MBomRow } from '../mbom/mbomStore.ts'
import type { Caller } from '../operation/caller.ts'
import { controlledPart, countedRevision, latestOf, type PartRow } from '../part/partStore.ts'
import {
  defaultScheme,
  type PartRevisionSchemeRow,
  schemeNamed,
} from '../partRevisionScheme/partRevisionSchemeStore.ts'
import type { BomToImport } from './importBomInput.ts'

/** What there is already, of the assembly and of what the lines name. */
export interface Known {
  readonly parts: readonly PartRow[]
  /** Of all revisions of the assembly's number. */
  readonly mboms: readonly MBomRow[]
  readonly edges: readonly EdgeRow[]
  readonly schemes: readonly PartRevisionSchemeRow[]
}

/** A part that an import uses: one there is, or one that it makes. */
export interface UsedPart extends CountedRevision {
  readonly partNumber: string
  /** Null: it is made. */
  readonly existing: PartRow | null
  /** Of one that is made. */
  readonly description: string | null
  readonly revisionScheme: string | null
}

/** What an import would write, and everything that forbids it. */
export interface ImportPlan {
  readonly assembly: UsedPart
  readonly lines: readonly { readonly line: BomLine; readonly part: UsedPart }[]
  /** Parts to be made, the assembly among them when there is none. */
  readonly made: readonly UsedPart[]
  readonly versions: readonly MBomRow[]
  readonly refusals: readonly Refusal[]
}

/** Compares what the table says with what there is. Everything in the way is told at once. */
export function planImport(
  asked: BomToImport,
  known: Known,
  caller: Pick<Caller, 'exportCleared'>,
): ImportPlan {
  const catalog = catalogOf(known)
  const assembly = usedPart(catalog, asked.partNumber, asked.revision ?? null, asked.description ?? null)
  const lines = asked.plan.lines.map((line) => ({ line, part: linePart(line, assembly, catalog) }))
  const used = new Map(
    [assembly, ...lines.map(({ part }) => part)].map((part) => [
      `${part.partNumber}\n${part.revision}`,
      part,
    ]),
  )
  const versions = known.mboms.filter((version) => version.part_id === assembly.existing?.id)
  const draft = whyNotDraft(versions)
  return {
    assembly,
    lines,
    made: [...used.values()].filter(({ existing }) => existing === null),
    versions,
    refusals: [
      ...asked.plan.refusals,
      ...whyNotNoLines(asked),
      ...lines.flatMap(({ line, part }) => whyNotLine(line, part, assembly, isControlled(asked, assembly))),
      ...whyNotCircle(
        assembly,
        lines.map(({ part }) => part),
        known.edges,
      ),
      ...(draft === null ? [] : [draft]),
      ...whyNotControl(asked, assembly, caller),
    ],
  }
}

/** Whether the assembly is export-controlled, or becomes so. */
export function isControlled(asked: BomToImport, assembly: UsedPart): boolean {
  return assembly.existing?.export_controlled ?? asked.exportControlled === true
}

interface Catalog {
  readonly ofNumber: ReadonlyMap<string, readonly PartRow[]>
  /** The scheme of parts that are made, and its first revision. */
  readonly revisionScheme: string | null
  readonly first: string
}

function catalogOf({ parts, schemes }: Known): Catalog {
  const revisionScheme = defaultScheme(schemes)
  return {
    ofNumber: Map.groupBy(parts, (part) => part.part_number),
    revisionScheme,
    first: firstOfScheme(schemeNamed(revisionScheme, schemes) ?? lettersScheme),
  }
}

function usedPart(
  { ofNumber, revisionScheme, first }: Catalog,
  partNumber: string,
  wanted: string | null,
  description: string | null,
): UsedPart {
  const family = ofNumber.get(partNumber) ?? []
  const revision = wanted ?? latestOf(family) ?? first
  return {
    partNumber,
    revision,
    era: eraOf(family.map(countedRevision)),
    existing: family.find((part) => part.revision === revision) ?? null,
    description,
    revisionScheme,
  }
}

/** A line that names no revision means the latest; of the assembly's own number, the assembly. */
function linePart(line: BomLine, assembly: UsedPart, catalog: Catalog): UsedPart {
  const isAssembly =
    line.partNumber === assembly.partNumber && (line.revision ?? assembly.revision) === assembly.revision
  if (isAssembly) return assembly
  return usedPart(catalog, line.partNumber, line.revision, line.description === '' ? null : line.description)
}

function whyNotNoLines({ plan }: BomToImport): readonly Refusal[] {
  if (plan.lines.length > 0 || plan.refusals.length > 0) return []
  return [
    {
      code: 'BOM_ROW',
      row: 0,
      column: 'the table',
      problem: 'has no lines',
      remedy: 'Choose a file that has rows.',
    },
  ]
}

function whyNotLine(
  line: BomLine,
  part: UsedPart,
  assembly: UsedPart,
  controlled: boolean,
): readonly Refusal[] {
  if (part.existing === null || part === assembly) return []
  const parent = { partNumber: assembly.partNumber, exportControlled: controlled }
  const refusal = whyNotControlledLine(parent, controlledPart(part.existing))
  if (refusal?.code !== 'INVALID_INPUT') return []
  const { problem, remedy } = refusal
  return [{ code: 'BOM_ROW', row: line.rows[0] ?? 0, column: 'part number', problem, remedy }]
}

/** A part that is made has no lines yet: only the assembly's own number, or a part above it, closes a circle. */
function whyNotCircle(
  assembly: UsedPart,
  parts: readonly UsedPart[],
  edges: readonly EdgeRow[],
): readonly Refusal[] {
  const idOf = (part: UsedPart): string => part.existing?.id ?? `${part.partNumber} ${part.revision}`
  const added = parts.map(
    (part): BomEdge => ({
      parentId: idOf(assembly),
      childId: idOf(part),
      parent: assembly.partNumber,
      child: part.partNumber,
    }),
  )
  const existing = edges.map((row) => ({
    parentId: row.parent_id,
    childId: row.child_id,
    parent: row.parent,
    child: row.child,
  }))
  const refusal = whyNotContain(added, existing)
  return refusal === null ? [] : [refusal]
}

function whyNotControl(
  asked: BomToImport,
  assembly: UsedPart,
  { exportCleared }: Pick<Caller, 'exportCleared'>,
): readonly Refusal[] {
  // A record that its writer may not see could not be answered with.
  if (exportCleared || !isControlled(asked, assembly)) return []
  return [{ code: 'PERMISSION', permission: 'ReadExportControlled' }]
}
