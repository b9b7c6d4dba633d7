import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, useNavigate } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { useDrafts } from '../../../components/drafts/drafts.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { StatusPill } from '../../../components/status/StatusPill.tsx'
import { TabTitle } from '../../../components/TabTitle.tsx'
import { words } from '../../../components/words.ts'
import { type EditedProcedure, UpdateProcedureDocument } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { editorWords } from './editorWords.ts'
import styles from './ProcedureEditor.module.css'
import { SettingsDialog } from './SettingsDialog.tsx'

/** Which draft is written, and what can be done with it as a whole. */
export function EditorHeader({ procedure }: { readonly procedure: EditedProcedure }) {
  const navigate = useNavigate()
  const act = useAct(UpdateProcedureDocument)
  const whyNotHandIn = useWhyNotHandIn(procedure)
  const [isOpen, settings] = useDisclosure()
  const { id, title, version, status } = procedure
  const handIn = async () => {
    const input = { id, etag: procedure._etag ?? '', status: 'IN_REVIEW' as const }
    if ((await act.perform({ input })) !== null) await navigate({ to: '/procedures/$id', params: { id } })
  }
  return (
    <header className={styles['header']}>
      <div className={styles['titles']}>
        <TabTitle of={title} isRecord />
        <h1>{title}</h1>
        <span className={styles['faint']}>{words.common.version(version)}</span>
        <StatusPill status={status ?? 'DRAFT'} />
      </div>
      <Group gap="sm">
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/procedures/$id" params={{ id }} {...props} />}
        >
          {editorWords.show}
        </Button>
        {status === 'DRAFT' && (
          <>
            <Button variant="default" onClick={settings.open}>
              {editorWords.settings}
            </Button>
            <ReasonedButton reason={whyNotHandIn} loading={act.isBusy} onClick={() => void handIn()}>
              {editorWords.handIn}
            </ReasonedButton>
          </>
        )}
      </Group>
      {act.refusals.length > 0 && (
        <div className={styles['refusals']}>
          <Refusals lines={act.refusals} />
        </div>
      )}
      {isOpen && <SettingsDialog procedure={procedure} onClose={settings.close} />}
    </header>
  )
}

/** An empty draft is nothing to review, and what is typed and not saved would not be in what the reviewers read. */
function useWhyNotHandIn({ steps }: EditedProcedure): string | null {
  const actor = useActor()
  const { drafts } = useDrafts()
  if (steps === null || steps.length === 0) return editorWords.noSteps
  const unsaved = steps.filter(({ id }) => drafts.has(`step:${id}`)).length
  if (unsaved > 0) return editorWords.unsaved(unsaved)
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'SubmitProcedure')
  return refusal === null ? null : said(refusal)
}
