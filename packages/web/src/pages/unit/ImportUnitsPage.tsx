import { inventoryColumns } from '@traveler/domain/import/inventoryColumns.ts'
import { TableImportPage } from '../../components/tableImport/TableImportPage.tsx'
import { importWords } from '../../components/words/importWords.ts'
import { ImportInventoryTableDocument } from '../../generated/documents.ts'
import { path } from '../../paths.ts'

/** Units, lots and stock come in from a file. */
export default function ImportUnitsPage() {
  return (
    <TableImportPage
      words={importWords.inventory}
      kind="PART_INVENTORY"
      document={ImportInventoryTableDocument}
      columns={inventoryColumns}
      permission="CreatePartInventory"
      list={path.units()}
    />
  )
}
