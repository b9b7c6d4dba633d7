import { useState } from 'react'
import { CompareAsBuiltDocument, type CompareAsBuiltResult } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { linesOf } from '../api/refused.ts'
import { useDocument } from '../api/useDocument.ts'
import { Refusals } from '../Refusals.tsx'
import { UnitSelect } from '../select/UnitSelect.tsx'
import { identityOf } from '../unitName.ts'
import { asBuiltCompareWords } from '../words/asBuiltCompareWords.ts'
import { words } from '../words.ts'
import styles from './AsBuilt.module.css'

type Compared = NonNullable<CompareAsBuiltResult['compareAsBuilt']>
type Difference = Compared['differences'][number]

/** How a unit is built otherwise than its bill of materials asks for, or than another unit. */
export function CompareAsBuilt({ unitId }: { readonly unitId: string }) {
  const [other, setOther] = useState<string | null>(null)
  const { data, error } = useDocument(
    CompareAsBuiltDocument,
    { id: unitId, with: other },
    { keepPrevious: true },
  )
  const compared = data?.compareAsBuilt ?? null
  return (
    <section aria-label={asBuiltCompareWords.title}>
      <h2 className={styles['heading']}>{asBuiltCompareWords.title}</h2>
      <UnitSelect
        label={asBuiltCompareWords.with}
        placeholder={asBuiltCompareWords.withBom}
        clearable
        value={other}
        onChange={(unit) => setOther(unit?.id ?? null)}
      />
      {error !== null && <Refusals lines={linesOf(error)} />}
      {data === undefined && error === null && (
        <Waiting label={words.common.loading(asBuiltCompareWords.what)} />
      )}
      {compared !== null && <Differences compared={compared} />}
    </section>
  )
}

function Differences({ compared }: { readonly compared: Compared }) {
  const { withMbom, withPartInventory, differences } = compared
  const other =
    withPartInventory === null
      ? asBuiltCompareWords.bom(withMbom?.version ?? null)
      : identityOf(withPartInventory)
  if (withPartInventory === null && withMbom === null)
    return <p className={styles['nothing']}>{asBuiltCompareWords.noBom}</p>
  if (differences.length === 0) return <Notice tone="good">{asBuiltCompareWords.same(other)}</Notice>
  const columns: readonly Column<Difference>[] = [
    { label: asBuiltCompareWords.part, share: 2, render: ({ partNumber }) => partNumber },
    { label: asBuiltCompareWords.place, render: ({ referenceDesignator }) => referenceDesignator },
    { label: asBuiltCompareWords.here, share: 3, render: ({ here }) => here ?? asBuiltCompareWords.nothing },
    { label: other, share: 3, render: ({ there }) => there ?? asBuiltCompareWords.nothing },
  ]
  return (
    <RowTable
      label={asBuiltCompareWords.differences(differences.length)}
      columns={columns}
      rows={differences}
      keyOf={({ partNumber, referenceDesignator }) => `${partNumber} ${referenceDesignator ?? ''}`}
    />
  )
}
