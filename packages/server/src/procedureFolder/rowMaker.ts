import type { Stamp } from '../operation/stamp.ts'
import type { FoundForFolder } from './findForFolder.ts'
import type { FolderFaults } from './folderFaults.ts'
import type { FolderReferences } from './folderReferences.ts'
import type { UploadedFile } from './folderToImport.ts'

/** What the rows of an import are made with. */
export interface RowMaker {
  readonly procedureId: string
  readonly exportControlled: boolean
  readonly found: FoundForFolder
  readonly faults: FolderFaults
  readonly references: FolderReferences
  /** The bytes beside the texts, by their path. */
  readonly uploads: ReadonlyMap<string, UploadedFile>
  /** The next id that is free. */
  newId(): string
  stamp(): Stamp
}

/** The columns with which every row that people edit begins. */
export function newRow(maker: RowMaker) {
  return { id: maker.newId(), export_controlled: maker.exportControlled, ...maker.stamp() }
}
