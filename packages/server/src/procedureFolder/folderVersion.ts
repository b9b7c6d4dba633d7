import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import type { Read } from '../operation/read.ts'
import { loadProcedure, type ProcedureRow } from '../procedure/procedureStore.ts'
import { readStepTree, type StepTree, type TreeStepRow } from '../step/stepTreeStore.ts'
import {
  type FolderFileRow,
  type FolderLineRow,
  listFolderFiles,
  listFolderLines,
  listNamed,
  listStandardVersionsNamed,
  type NamedRow,
  type StandardVersionRow,
} from './folderStore.ts'
import { stepNames } from './stepNames.ts'

/** A version of a procedure with all that its folder says. */
export interface FolderVersion {
  readonly procedure: ProcedureRow
  readonly attributes: readonly AttributeRow[]
  readonly tree: StepTree
  /** The names of its steps, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly named: readonly NamedRow[]
  readonly lines: ReadonlyMap<string, FolderLineRow>
  readonly standard: readonly StandardVersionRow[]
  readonly files: readonly FolderFileRow[]
}

/** Reads a version: a fixed number of statements, however many steps. Null when there is none. */
export async function readFolderVersion(read: Read, procedureId: string): Promise<FolderVersion | null> {
  const [[procedure], attributes, tree] = await Promise.all([
    read<ProcedureRow>(loadProcedure(procedureId)),
    read<AttributeRow>(listAttributesOfRecords([procedureId])),
    readStepTree(read, { procedureId }),
  ])
  if (procedure === undefined) return null
  const [own, lines, tops, files] = await Promise.all([
    read<NamedRow>(listNamed(namedIds(tree), [])),
    read<FolderLineRow>(
      listFolderLines(
        tree.parts.map((part) => part.mbom_item_id),
        [],
        [],
      ),
    ),
    read<StandardVersionRow>(listStandardVersionsNamed(topIds(tree.steps), [])),
    read<FolderFileRow>(listFolderFiles(fileIds(tree))),
  ])
  // Where two go by one name, the name alone does not say which is meant.
  const [named, standard] = await Promise.all([
    read<NamedRow>(
      listNamed(
        [],
        own.map((row) => row.name),
      ),
    ),
    read<StandardVersionRow>(
      listStandardVersionsNamed(
        [],
        tops.map((top) => top.title),
      ),
    ),
  ])
  const names = new Map([...stepNames(tree.steps)].map(([name, step]) => [step.id, name]))
  return {
    procedure,
    attributes,
    tree,
    names,
    named: [...own, ...named],
    lines: new Map(lines.map((line) => [line.line_id, line])),
    standard: [...tops, ...standard],
    files,
  }
}

/** The uses of standard steps: each by the version that it was copied from. */
export function isTopOfUse(step: TreeStepRow): boolean {
  return step.standard_step_id !== null && step.standard_family_id !== null
}

function topIds(steps: readonly TreeStepRow[]): readonly string[] {
  return steps.filter(isTopOfUse).flatMap(({ standard_step_id: id }) => id ?? [])
}

function namedIds(tree: StepTree): readonly string[] {
  const ids = [
    ...tree.steps.flatMap((step) => [step.location_id, ...step.certificate_kinds]),
    ...tree.fields.flatMap((field) => [
      field.unit_id,
      field.concession_role_id,
      field.signoff_role_id,
      field.part_id,
    ]),
    ...tree.columns.flatMap((column) => [column.unit_id, column.signoff_role_id]),
    ...tree.gates.flatMap((gate) => gateRoles(gate.roles).map(({ roleId }) => roleId)),
    ...tree.labels.map((label) => label.label_id),
  ]
  return [...new Set(ids.flatMap((id) => id ?? []))]
}

/** The roles of a gate as they are kept. */
export function gateRoles(roles: unknown): readonly { readonly roleId: string; readonly count: number }[] {
  if (!Array.isArray(roles)) return []
  return roles.map(({ roleId, count }) => ({ roleId: String(roleId), count: Number(count) }))
}

/** The file that a cell of a grid names; null: its value is no file. */
export function fileOfCell(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('file' in value)) return null
  return String(value.file)
}

function fileIds(tree: StepTree): readonly string[] {
  const inCells = tree.values.flatMap(({ value }) => fileOfCell(value) ?? [])
  return [...tree.files.map(({ file_id }) => file_id), ...inCells]
}
