import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useDocument } from '../../../components/api/useDocument.ts'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { type SiteRow, SitesDocument } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import styles from './Place.module.css'
import { placeWords } from './placeWords.ts'
import { SiteDialog } from './SiteDialog.tsx'

const words = placeWords.sites

/** The sites with their clocks. */
export function Sites() {
  const { data } = useDocument(SitesDocument, {}, { every_ms: 15_000 })
  const [open, setOpen] = useState<SiteRow | 'new' | null>(null)
  const [mayAdd, mayChange] = [useWhyNotPermitted('CreateSite'), useWhyNotPermitted('UpdateSite')]
  const sites = (data?.sites?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const action: Column<SiteRow> = {
    label: words.columns.action,
    render: (site) => (
      <ReasonedButton
        h={44}
        variant="light"
        reason={mayChange}
        aria-label={words.changeThis(site.name)}
        onClick={() => setOpen(site)}
      >
        {words.change}
      </ReasonedButton>
    ),
  }
  return (
    <section className={styles['sites']}>
      <h2>{words.title}</h2>
      <p className={styles['help']}>{words.help}</p>
      <div className={styles['table']}>
        <RowTable label={words.title} columns={[...columns, action]} rows={sites} keyOf={({ id }) => id} />
      </div>
      <div>
        <ReasonedButton
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          reason={mayAdd}
          onClick={() => setOpen('new')}
        >
          {words.add}
        </ReasonedButton>
      </div>
      {open !== null && <SiteDialog site={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </section>
  )
}

const columns: readonly Column<SiteRow>[] = [
  { label: words.columns.name, share: 2, render: ({ name }) => name },
  { label: words.columns.zone, share: 3, render: ({ timeZone }) => timeZone.replaceAll('_', ' ') },
]
