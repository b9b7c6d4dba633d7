import { Link } from '@tanstack/react-router'
import { Boxes } from 'lucide-react'
import { useList } from '../../components/api/useList.ts'
import { partName } from '../../components/partName.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { statusWord } from '../../components/status/StatusPill.tsx'
import { partWords } from '../../components/words/partWords.ts'
import { words } from '../../components/words.ts'
import { WherePartIsUsedDocument, type WherePartIsUsedResult } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'

type Use = NonNullable<NonNullable<NonNullable<WherePartIsUsedResult['mbomItems']>['edges'][number]>['node']>

const { usedColumns } = partWords.making

const useColumns: readonly Column<Use>[] = [
  {
    label: usedColumns.part,
    share: 4,
    render: ({ parent }) =>
      parent !== null && (
        <Link to="/parts/$id" params={{ id: parent.id }} search={{}}>
          <TwoLines first={partName(parent)} second={parent.description ?? ''} />
        </Link>
      ),
  },
  {
    label: usedColumns.bom,
    share: 1.6,
    render: ({ mbom }) =>
      mbom === null
        ? words.common.none
        : `${partWords.parts.version(mbom.version)} · ${statusWord(mbom.status)}`,
  },
  { label: usedColumns.quantity, isNumber: true, render: ({ quantity }) => quantity },
]

/** The bills of materials that name a part, those of the archive left out. */
export function WhereUsed({ partId }: { readonly partId: string }) {
  const list = useList(
    WherePartIsUsedDocument,
    {
      filters: { partId: { eq: partId }, mbom: { status: { in: ['DRAFT', 'IN_REVIEW', 'RELEASED'] } } },
      first: 50,
    },
    ({ mbomItems }) => mbomItems,
  )
  if (list.rows === undefined) return <Refusals lines={list.refusals} />
  if (list.rows.length === 0) return <EmptyState icon={Boxes} title={partWords.making.notUsed} />
  return (
    <RowTable label={partWords.making.usedIn} columns={useColumns} rows={list.rows} keyOf={({ id }) => id} />
  )
}
