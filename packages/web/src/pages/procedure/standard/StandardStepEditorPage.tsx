import { Button } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { DraftsProvider } from '../../../components/drafts/drafts.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { StatusPill } from '../../../components/status/StatusPill.tsx'
import { TabTitle } from '../../../components/TabTitle.tsx'
import { words } from '../../../components/words.ts'
import { StandardStepEditorDocument, type StandardStepEditorResult } from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { EditorPanes } from '../editor/EditorPanes.tsx'
import type { EditorSearch } from '../editor/editorSearch.ts'
import styles from '../editor/ProcedureEditor.module.css'
import { stepsInOrder } from '../editor/stepsInOrder.ts'
import { useTreeActs } from '../editor/useTreeActs.ts'
import { standardWords } from './standardWords.ts'

/** How often the draft is read anew, so that two engineers see each other’s work. */
const refresh_ms = 5_000

type Edited = NonNullable<StandardStepEditorResult['step']>

/** Where a draft of a standard step is written: its tree of steps at the left, the chosen step at the right. */
export default function StandardStepEditorPage() {
  const { id } = useParams({ from: '/standard-steps/$id/edit' })
  const { data, error } = useDocument(StandardStepEditorDocument, { id }, { every_ms: refresh_ms })
  if (data === undefined) {
    if (error !== null) return <Refusals lines={linesOf(error)} />
    return <Waiting label={words.common.loading(standardWords.what)} />
  }
  if (data.step === null || data.step.status === null) return <MissingPage />
  return (
    <DraftsProvider key={id} of={id}>
      <EditorScreen top={data.step} />
    </DraftsProvider>
  )
}

function EditorScreen({ top }: { readonly top: Edited }) {
  const search: EditorSearch = useSearch({ from: '/standard-steps/$id/edit' })
  const navigate = useNavigate({ from: '/standard-steps/$id/edit' })
  const acts = useTreeActs({ id: null, topId: top.id })
  const steps = useMemo(
    () => stepsInOrder([{ ...top, parentId: null, position: 1 }, ...(top.allChildren ?? [])]),
    [top],
  )
  const choose = useCallback(
    (step: string) => void navigate({ search: { step }, replace: true, resetScroll: false }),
    [navigate],
  )
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <div className={styles['titles']}>
          <TabTitle of={top.title} isRecord />
          <h1>{top.title}</h1>
          <span className={styles['faint']}>{words.common.version(top.version ?? 1)}</span>
          <StatusPill status={top.status ?? 'DRAFT'} />
        </div>
        <ToPage id={top.id} label={standardWords.show} />
      </header>
      {top.status === 'DRAFT' ? (
        <EditorPanes
          steps={steps}
          acts={acts}
          chosenId={search.step}
          topId={top.id}
          order={null}
          onChoose={choose}
        />
      ) : (
        <div className={styles['note']}>
          <Notice tone="info" action={<ToPage id={top.id} label={standardWords.toPage} />}>
            <p>{standardWords.notDraft}</p>
          </Notice>
        </div>
      )}
    </div>
  )
}

function ToPage({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/standard-steps/$id" params={{ id }} {...props} />}
    >
      {label}
    </Button>
  )
}
