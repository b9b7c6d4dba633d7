import { useNavigate } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { mergeWords } from '../../../components/words/mergeWords.ts'
import { words } from '../../../components/words.ts'
import { MergeProcedureDocument, MergeRedlineDocument, type MergeView } from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { DifferenceTable } from '../compare/DifferenceTable.tsx'
import { ConflictCard, type Settled } from './ConflictCard.tsx'
import styles from './MergeForm.module.css'

interface MergeFormProps {
  readonly procedureId: string
  readonly source: { readonly fromProcedureId: string } | { readonly redlineId: string }
  readonly merge: MergeView
}

/** Every conflict with both sides, what merges by itself, and the merge once all is settled. */
export function MergeForm({ procedureId, source, merge }: MergeFormProps) {
  const [settled, setSettled] = useState<ReadonlyMap<string, Settled>>(new Map())
  const { changes, conflicts, base } = merge
  const open = conflicts.filter(({ id }) => !isSettled(settled.get(id))).length
  if (changes.length + conflicts.length === 0 && 'fromProcedureId' in source)
    return <Notice tone="good">{mergeWords.nothing}</Notice>
  return (
    <>
      <p>{mergeWords.began(words.common.version(base.version))}</p>
      {conflicts.length > 0 && (
        <section className={styles['conflicts']} aria-label={mergeWords.conflicts(conflicts.length)}>
          <h2>{mergeWords.conflicts(conflicts.length)}</h2>
          <p>{mergeWords.conflictsHelp}</p>
          {conflicts.map((conflict) => (
            <ConflictCard
              key={conflict.id}
              conflict={conflict}
              settled={settled.get(conflict.id)}
              onSettle={(how) => setSettled(new Map([...settled, [conflict.id, how]]))}
            />
          ))}
        </section>
      )}
      {changes.length > 0 && <h2>{mergeWords.changes(changes.length)}</h2>}
      {changes.length > 0 && (
        <DifferenceTable label={mergeWords.changes(changes.length)} differences={changes} />
      )}
      {changes.length + conflicts.length === 0 && <Notice tone="good">{mergeWords.nothing}</Notice>}
      <MergeButton procedureId={procedureId} source={source} merge={merge} settled={settled} open={open} />
    </>
  )
}

/** Something else is settled once it is written. */
function isSettled(how: Settled | undefined): boolean {
  return how !== undefined && ('side' in how || how.written.trim() !== '')
}

interface MergeButtonProps extends MergeFormProps {
  readonly settled: ReadonlyMap<string, Settled>
  readonly open: number
}

function MergeButton({ procedureId, source, merge, settled, open }: MergeButtonProps) {
  const navigate = useNavigate()
  const actor = useActor()
  const ofVersion = useAct(MergeProcedureDocument)
  const ofRedline = useAct(MergeRedlineDocument)
  const permission = 'redlineId' in source ? 'MergeRunStepToProcedure' : 'UpdateProcedure'
  const refusal = actor === undefined ? null : whyNotPermitted(actor, permission)
  const unsettled = open === 0 ? null : mergeWords.unsettled(open)
  const go = async () => {
    const resolutions = merge.conflicts.flatMap(({ id }) => {
      const how = settled.get(id)
      return how === undefined ? [] : [{ conflictId: id, ...how }]
    })
    const given = { procedureId, etag: merge.etag, resolutions }
    const done =
      'redlineId' in source
        ? await ofRedline.perform({ input: { ...given, ...source } })
        : await ofVersion.perform({ input: { ...given, ...source } })
    if (done !== null) await navigate({ to: '/procedures/$id', params: { id: procedureId } })
  }
  return (
    <div className={styles['end']}>
      <Refusals lines={[...ofVersion.refusals, ...ofRedline.refusals]} />
      <ReasonedButton
        loading={ofVersion.isBusy || ofRedline.isBusy}
        reason={refusal === null ? unsettled : said(refusal)}
        onClick={() => void go()}
      >
        {mergeWords.merge}
      </ReasonedButton>
    </div>
  )
}
