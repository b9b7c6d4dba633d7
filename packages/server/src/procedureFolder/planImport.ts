import { whyNotEditProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import type { Caller } from '../operation/caller.ts'
import type { NewRow } from '../operation/change.ts'
import type { Read } from '../operation/read.ts'
import type { Stamp } from '../operation/stamp.ts'
import { listVersions, type ProcedureRow } from '../procedure/procedureStore.ts'
import { type FoundForFolder, findForFolder } from './findForFolder.ts'
import type { FolderFault } from './folderFault.ts'
import { FolderFaults } from './folderFaults.ts'
import { procedurePath } from './folderFormat.ts'
import { FolderReferences } from './folderReferences.ts'
import { type FolderRows, folderRows } from './folderRows.ts'
import type { FolderToImport } from './folderToImport.ts'

/** What an import would make, and all that forbids it. */
export interface PlannedImport {
  readonly faults: readonly FolderFault[]
  /** Ids that its rows take. */
  readonly idCount: number
  /** The version before; null: the procedure is new. */
  readonly newest: ProcedureRow | null
  readonly version: number
  /** The rows, under ids and a stamp. Only when nothing forbids it. */
  make(ids: readonly string[], stamp: () => Stamp): MadeImport
}

export interface MadeImport extends FolderRows {
  readonly procedure: NewRow<'procedure'>
}

/** Reads what a folder names, and goes through it without writing. */
export async function planImport(read: Read, caller: Caller, asked: FolderToImport): Promise<PlannedImport> {
  const { folder, intoId } = asked
  const versions = intoId === null ? [] : await read<ProcedureRow>(listVersions({ procedureId: intoId }))
  const newest = versions[0] ?? null
  if (intoId !== null && newest === null)
    throw new Refused({ code: 'NOT_FOUND', type: 'Procedure', id: intoId })
  const open = versions.find((one) => whyNotEditProcedure(one) === null || one.status === 'IN_REVIEW')
  refuseIf(open === undefined ? null : { code: 'DRAFT_EXISTS', type: 'Procedure', id: open.id })
  const found = await findForFolder(read, folder, newest?.family_id ?? null)
  const drawn = drawnIds()
  const tried = rowsOf(asked, found, { newId: drawn.next, stamp: () => noStamp })
  return {
    faults: [...whyNotControlled(asked, newest, caller), ...tried.faults],
    idCount: drawn.count(),
    newest,
    version: (newest?.version ?? 0) + 1,
    make(ids, stamp) {
      const left = ids[Symbol.iterator]()
      const { procedureId, rows } = rowsOf(asked, found, { newId: () => left.next().value ?? '', stamp })
      return { ...rows, procedure: procedureRow(asked, { id: procedureId, newest }, stamp()) }
    },
  }
}

interface Means {
  newId(): string
  stamp(): Stamp
}

function rowsOf({ folder, uploads }: FolderToImport, found: FoundForFolder, means: Means) {
  const faults = new FolderFaults()
  const procedureId = means.newId()
  const rows = folderRows(folder, {
    ...means,
    procedureId,
    exportControlled: folder.procedure.front.exportControlled ?? false,
    found,
    faults,
    references: new FolderReferences(found.named, faults),
    uploads,
  })
  return { procedureId, rows, faults: faults.list }
}

function procedureRow(
  { folder }: FolderToImport,
  { id, newest }: { readonly id: string; readonly newest: ProcedureRow | null },
  stamped: Stamp,
): NewRow<'procedure'> {
  const { front } = folder.procedure
  return {
    id,
    family_id: newest?.family_id ?? id,
    version: (newest?.version ?? 0) + 1,
    title: front.title,
    description: front.description ?? null,
    type: front.type ?? 'BUILD',
    status: 'DRAFT',
    step_order: front.stepOrder ?? 'IN_SEQUENCE',
    further_runs: front.furtherRuns ?? false,
    digest: null,
    released_at: null,
    is_latest_version: true,
    is_latest_released_version: false,
    export_controlled: front.exportControlled ?? false,
    ...stamped,
  }
}

/** Every row, event and old value of a procedure carries the flag that it was made with. */
function whyNotControlled(
  { folder }: FolderToImport,
  newest: ProcedureRow | null,
  caller: Caller,
): readonly FolderFault[] {
  const wanted = folder.procedure.front.exportControlled ?? false
  if (wanted && !caller.exportCleared)
    throw new Refused({ code: 'PERMISSION', permission: 'ReadExportControlled' })
  if (newest === null || newest.export_controlled === wanted) return []
  return [
    {
      code: 'FOLDER_FAULT',
      file: procedurePath,
      ...folder.procedure.placeOf(['exportControlled']),
      problem: `exportControlled is ${wanted}, and of the procedure that is there it is ${newest.export_controlled}`,
      remedy: 'Correct it, or import the folder as a procedure of its own.',
    },
  ]
}

/** Stands for ids until there are some, and counts them. */
function drawnIds() {
  let drawn = 0
  return {
    next(): string {
      drawn += 1
      return `${-drawn}`
    },
    count: (): number => drawn,
  }
}

const noStamp: Stamp = { etag: '', created_at: '', updated_at: '', created_by: '', updated_by: '' }
