import { partColumns } from '@traveler/domain/import/partColumns.ts'
import { TableImportPage } from '../../components/tableImport/TableImportPage.tsx'
import { importWords } from '../../components/words/importWords.ts'
import { ImportPartTableDocument } from '../../generated/documents.ts'
import { path } from '../../paths.ts'

/** Parts come in from a file. */
export default function ImportPartsPage() {
  return (
    <TableImportPage
      words={importWords.parts}
      kind="PARTS"
      document={ImportPartTableDocument}
      columns={partColumns}
      permission="CreatePart"
      list={path.parts()}
    />
  )
}
