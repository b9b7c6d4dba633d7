import { useAct } from '../../../components/api/useAct.ts'
import { Item } from '../../../components/form/Item.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { CertificateKindSelect } from '../../../components/select/CertificateKindSelect.tsx'
import { certificateWords as words } from '../../../components/words/certificateWords.ts'
import { type EditedStep, UpdateStepDocument } from '../../../generated/documents.ts'
import styles from './StepEditor.module.css'

/** What whoever starts a step or signs it off must be certified for; each change counts at once. */
export function CertificateList({ step }: { readonly step: EditedStep }) {
  const act = useAct(UpdateStepDocument)
  const kinds = step.certificateKinds
  const ids = kinds.map(({ id }) => id)
  const ask = (certificateKindIds: readonly string[]) =>
    void act.perform({ input: { id: step.id, etag: step._etag ?? '', certificateKindIds } })
  return (
    <section className={styles['card']} aria-label={words.asked}>
      <div className={styles['head']}>
        <h2>{words.asked}</h2>
      </div>
      {kinds.length === 0 && <p className={styles['faint']}>{words.noneAsked}</p>}
      <ul className={styles['items']}>
        {kinds.map(({ id, name }) => (
          <Item key={id} name={name} detail="" onRemove={() => ask(ids.filter((one) => one !== id))} />
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
