import { ActionIcon } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { CertificateKindSelect } from '../../components/select/CertificateKindSelect.tsx'
import { certificateWords as words } from '../../components/words/certificateWords.ts'
import { type RedlineView, UpdateRedlineDocument } from '../../generated/documents.ts'
import styles from './RedlinePage.module.css'

/** What whoever starts the step or signs it off must be certified for, as it is to be. */
export function RedlinedCertificates({ redline }: { readonly redline: RedlineView }) {
  const act = useAct(UpdateRedlineDocument)
  const ids = redline.certificates.map(({ certificateKindId }) => certificateKindId)
  const ask = (certificateKindIds: readonly string[]) =>
    void act.perform({ input: { id: redline.id, etag: redline._etag ?? '', certificateKindIds } })
  return (
    <section className={styles['card']} aria-label={words.asked}>
      <div className={styles['head']}>
        <h2>{words.asked}</h2>
      </div>
      {ids.length === 0 && <p className={styles['faint']}>{words.noneAsked}</p>}
      <ul className={styles['rows']}>
        {redline.certificates.map(({ certificateKindId, name }) => (
          <li key={certificateKindId}>
            <span className={styles['name']}>{name}</span>
            <ActionIcon
              variant="default"
              size={44}
              aria-label={words.askNoMore(name)}
              title={words.askNoMore(name)}
              onClick={() => ask(ids.filter((id) => id !== certificateKindId))}
            >
              <Trash2 size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <CertificateKindSelect
        key={ids.join()}
        label={words.ask}
        value={null}
        disabled={act.isBusy}
        onChange={(kind) => kind !== null && ask([...ids, kind.id])}
      />
      <Refusals lines={act.refusals} />
    </section>
  )
}
