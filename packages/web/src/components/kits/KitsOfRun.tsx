import { Link, useNavigate } from '@tanstack/react-router'
import { isOpenKit } from '@traveler/domain/partKit/partKitStatus.ts'
import {
  InstallKitDocument,
  KitsOfRunDocument,
  type KitsOfRunResult,
  PrepareKitDocument,
} from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { linesOf } from '../api/refused.ts'
import { useAct } from '../api/useAct.ts'
import { useDocument } from '../api/useDocument.ts'
import { Refusals } from '../Refusals.tsx'
import { useWhyNotPermitted } from '../session/useWhyNotPermitted.ts'
import { StatusPill } from '../status/StatusPill.tsx'
import { kitWords } from '../words/kitWords.ts'
import styles from './KitsOfRun.module.css'

type Kit = NonNullable<NonNullable<NonNullable<KitsOfRunResult['run']>['partKits']>[number]>

/** The kits for a run: how far they are, the way to prepare one, and to build in what they hold. Nothing for a run that is over without one. */
export function KitsOfRun({ runId, isOpen }: { readonly runId: string; readonly isOpen: boolean }) {
  const { data, error } = useDocument(KitsOfRunDocument, { id: runId }, { every_ms: 10_000 })
  const prepare = useAct(PrepareKitDocument)
  const install = useAct(InstallKitDocument)
  const navigate = useNavigate()
  const whyNotPrepare = useWhyNotPermitted('CreatePartKit')
  const whyNotInstall = useWhyNotPermitted('CreateABomInstallation')
  const kits = (data?.run?.partKits ?? []).flatMap((kit) => kit ?? [])
  if (data === undefined || (kits.length === 0 && !isOpen)) return <Refusals lines={linesOf(error)} />
  const make = async () => {
    const made = await prepare.perform({ input: { runId } })
    const id = made?.createKitForRun?.partKit?.id
    if (id !== undefined) await navigate({ to: '/kits/$id', params: { id } })
  }
  const columns: readonly Column<Kit>[] = [
    {
      label: kitWords.columns.kit,
      share: 1,
      render: ({ id }) => (
        <Link to="/kits/$id" params={{ id }}>
          {kitWords.kit(id)}
        </Link>
      ),
    },
    { label: kitWords.columns.status, share: 1.2, render: ({ status }) => <StatusPill status={status} /> },
    {
      label: kitWords.columns.filled,
      share: 1,
      render: ({ percentKitted }) => kitWords.percent(percentKitted),
    },
    { label: kitWords.columns.staged, share: 1.5, render: ({ location }) => location?.name ?? '' },
    {
      label: kitWords.installAll,
      share: 1.6,
      render: (kit) => (
        <ReasonedButton
          variant="default"
          reason={isOpenKit(kit.status) ? whyNotInstall : kitWords.closed}
          onClick={() => void install.perform({ input: { id: kit.id, etag: kit._etag ?? '', runId } })}
        >
          {kitWords.installAll}
        </ReasonedButton>
      ),
    },
  ]
  return (
    <section aria-label={kitWords.ofRun}>
      <div className={styles['head']}>
        <h2 className={styles['heading']}>{kitWords.ofRun}</h2>
        {isOpen && (
          <ReasonedButton variant="default" reason={whyNotPrepare} onClick={() => void make()}>
            {kitWords.prepare}
          </ReasonedButton>
        )}
      </div>
      <Refusals lines={[...prepare.refusals, ...install.refusals]} />
      {kits.length === 0 ? (
        <p className={styles['nothing']}>{kitWords.noneOfRun}</p>
      ) : (
        <RowTable label={kitWords.ofRun} columns={columns} rows={kits} keyOf={({ id }) => id} />
      )}
    </section>
  )
}
