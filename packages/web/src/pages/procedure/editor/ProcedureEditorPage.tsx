import { Button } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { DraftsProvider } from '../../../components/drafts/drafts.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { words } from '../../../components/words.ts'
import { type EditedProcedure, ProcedureEditorDocument } from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { EditorHeader } from './EditorHeader.tsx'
import { EditorPanes } from './EditorPanes.tsx'
import type { EditorSearch } from './editorSearch.ts'
import { editorWords } from './editorWords.ts'
import styles from './ProcedureEditor.module.css'
import { stepsInOrder } from './stepsInOrder.ts'
import { useTreeActs } from './useTreeActs.ts'

/** How often the draft is read anew, so that two engineers see each other’s work. */
const refresh_ms = 5_000

/** Where a draft is written: its tree of steps at the left, the chosen step at the right. */
export default function ProcedureEditorPage() {
  const { id } = useParams({ from: '/procedures/$id/edit' })
  const { data, error } = useDocument(ProcedureEditorDocument, { id }, { every_ms: refresh_ms })
  if (data === undefined) {
    if (error !== null) return <Refusals lines={linesOf(error)} />
    return <Waiting label={words.common.loading(editorWords.what)} />
  }
  if (data.procedure === null) return <MissingPage />
  return (
    <DraftsProvider key={id} of={id}>
      <EditorScreen procedure={data.procedure} />
    </DraftsProvider>
  )
}

function EditorScreen({ procedure }: { readonly procedure: EditedProcedure }) {
  const search: EditorSearch = useSearch({ from: '/procedures/$id/edit' })
  const navigate = useNavigate({ from: '/procedures/$id/edit' })
  const acts = useTreeActs(procedure)
  const steps = useMemo(() => stepsInOrder(procedure.steps ?? []), [procedure.steps])
  const choose = useCallback(
    (step: string) => void navigate({ search: { step }, replace: true, resetScroll: false }),
    [navigate],
  )
  return (
    <div className={styles['screen']}>
      <EditorHeader procedure={procedure} />
      {procedure.status === 'DRAFT' ? (
        <EditorPanes
          steps={steps}
          acts={acts}
          chosenId={search.step}
          order={procedure.stepOrder}
          onChoose={choose}
        />
      ) : (
        <NotADraft procedure={procedure} />
      )}
    </div>
  )
}

/** What was typed stays kept: back in the draft it is there again. */
function NotADraft({ procedure }: { readonly procedure: EditedProcedure }) {
  const action = (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/procedures/$id" params={{ id: procedure.id }} {...props} />}
    >
      {editorWords.toPage}
    </Button>
  )
  return (
    <div className={styles['note']}>
      <Notice tone="info" action={action}>
        <p>{editorWords.notDraft}</p>
      </Notice>
    </div>
  )
}
