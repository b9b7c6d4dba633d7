import { type AttributeDefinitionRow, listAttributeDefinitions } from '../attribute/attributeStore.ts'
import type { Read } from '../operation/read.ts'
import { readStepTree, type StepTree } from '../step/stepTreeStore.ts'
import {
  type FolderLineRow,
  type KnownStepRow,
  listFolderLines,
  listKnownSteps,
  listNamed,
  listStandardVersionsNamed,
  type NamedRow,
  type StandardVersionRow,
} from './folderStore.ts'
import type { ReadFolder, ReadStep } from './readFolder.ts'

/** All that a folder names, as it is there. */
export interface FoundForFolder {
  readonly named: readonly NamedRow[]
  readonly lines: readonly FolderLineRow[]
  readonly standard: readonly StandardVersionRow[]
  /** The steps of those standard steps. */
  readonly standardTree: StepTree
  readonly definitions: readonly AttributeDefinitionRow[]
  /** The steps that the procedure has had in any version. */
  readonly known: readonly KnownStepRow[]
}

/** Reads what a folder names: a fixed number of statements, however many steps. */
export async function findForFolder(
  read: Read,
  { steps }: ReadFolder,
  familyId: string | null,
): Promise<FoundForFolder> {
  // Either: a name may end in what looks like an id.
  const written = steps.flatMap(namesOf)
  const names = [...written, ...written.map(baseName)]
  const parts = steps.flatMap(({ front }) => front.parts ?? [])
  const titled = steps.flatMap((step) => standardTitle(step) ?? [])
  const [named, lines, standard, definitions, known] = await Promise.all([
    read<NamedRow>(listNamed([], [...new Set(names)])),
    read<FolderLineRow>(
      listFolderLines(
        [],
        parts.map(({ assembly }) => assembly.number),
        parts.map(({ part }) => part.number),
      ),
    ),
    read<StandardVersionRow>(listStandardVersionsNamed([], [...titled, ...titled.map(baseName)])),
    read<AttributeDefinitionRow>(listAttributeDefinitions(['PROCEDURE', 'STEP'])),
    read<KnownStepRow>(listKnownSteps(familyId)),
  ])
  const wanted = standard.filter((row) => steps.some((step) => isOfVersion(step, row)))
  const standardTree = await readStepTree(read, { standardIds: wanted.map(({ id }) => id) })
  return { named, lines, standard, standardTree, definitions, known }
}

/** A reference as it is written: the name, and behind it the id where several go by that name. */
export function splitReference(written: string): { readonly name: string; readonly id: string | null } {
  const [, name = '', id] = /^(.*) #(\d{1,16})$/.exec(written) ?? []
  return id === undefined ? { name: written, id: null } : { name, id }
}

function baseName(written: string): string {
  return splitReference(written).name
}

export function standardTitle(step: ReadStep): string | null {
  if (step.kind === 'own' || step.front.standardStep === 'below') return null
  return step.front.standardStep.title
}

/** Whether a step is the top of a use of this version of a standard step. */
export function isOfVersion(step: ReadStep, row: StandardVersionRow): boolean {
  if (step.kind === 'own' || step.front.standardStep === 'below') return false
  const { title, version } = step.front.standardStep
  const { name, id } = splitReference(title)
  return row.version === version && (row.title === title || (row.title === name && row.id === id))
}

function namesOf(step: ReadStep): readonly string[] {
  const { front } = step
  const pointer = [front.workCenter, ...(front.labels ?? [])]
  if (step.kind === 'use') return pointer.flatMap((name) => name ?? [])
  const { fields = [], columns = [], gates = [], certificates = [] } = step.front
  return [
    ...pointer,
    ...fields.flatMap(({ unit, concessionRole, signoffRole, part }) => [
      unit,
      concessionRole,
      signoffRole,
      part === undefined ? undefined : `${part.number}\n${part.revision}`,
    ]),
    ...columns.flatMap(({ unit, signoffRole }) => [unit, signoffRole]),
    ...certificates,
    ...gates.flatMap(({ roles }) => roles.map(({ role }) => role)),
  ].flatMap((name) => name ?? [])
}
