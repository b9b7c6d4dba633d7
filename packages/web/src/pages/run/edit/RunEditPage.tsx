import { Button, Checkbox, Group } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { linesOf } from '../../../components/api/refused.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { Attributes } from '../../../components/attributes/Attributes.tsx'
import { DraftsProvider } from '../../../components/drafts/drafts.tsx'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { RunStatusPill } from '../../../components/status/StatusPill.tsx'
import { words } from '../../../components/words.ts'
import { RunEditDocument, type RunEdited, SetRunAttributeDocument } from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { ArchiveButton } from './ArchiveButton.tsx'
import { ExternalIds } from './ExternalIds.tsx'
import { RunBatch } from './RunBatch.tsx'
import { RunForm } from './RunForm.tsx'
import { runEditWords } from './runEditWords.ts'
import { StepPlans } from './StepPlans.tsx'

/** How often the run is read anew: others plan it too. */
const refresh_ms = 5_000

/** All that is said of a run around its work: what it is called, who does it where and when, step by step. */
export default function RunEditPage() {
  const { id } = useParams({ from: '/runs/$id/edit' })
  const { data, error } = useDocument(RunEditDocument, { id }, { every_ms: refresh_ms })
  if (data === undefined) {
    if (error !== null) return <Refusals lines={linesOf(error)} />
    return <Waiting label={words.common.loading(runEditWords.what)} />
  }
  if (data.run === null) return <MissingPage />
  return (
    <DraftsProvider key={id} of={`runEdit.${id}`}>
      <RunEditScreen run={data.run} />
    </DraftsProvider>
  )
}

function RunEditScreen({ run }: { readonly run: RunEdited }) {
  const [isTogether, setTogether] = useState(true)
  const others = (run.batchSiblings ?? []).filter((one) => one?.isOpen === true).length
  // Absent: the open ones of the batch, as the server knows them then.
  const planned = isTogether ? {} : { siblingIds: [] }
  return (
    <RecordPage
      title={run.title}
      subtitle={runEditWords.title}
      status={<RunStatusPill run={run} />}
      action={
        <Group gap="sm">
          <ArchiveButton run={run} />
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/runs/$id" params={{ id: run.id }} {...props} />}
          >
            {runEditWords.toRun}
          </Button>
        </Group>
      }
      facts={[]}
    >
      {run.archived && <Notice tone="info">{runEditWords.archived}</Notice>}
      {run.runBatch !== null && others > 0 && (
        <Checkbox
          label={runEditWords.together(others, run.runBatch.prettyStr ?? '')}
          description={runEditWords.togetherHelp}
          checked={isTogether}
          onChange={(event) => setTogether(event.currentTarget.checked)}
        />
      )}
      <RunForm run={run} planned={planned} />
      <RunBatch run={run} />
      <StepPlans run={run} planned={planned} />
      <RunAttributes run={run} />
      <ExternalIds run={run} />
    </RecordPage>
  )
}

function RunAttributes({ run }: { readonly run: RunEdited }) {
  const { isBusy, refusals, perform } = useAct(SetRunAttributeDocument)
  return (
    <Attributes
      attributes={run.attributes ?? []}
      help={runEditWords.attributesHelp}
      permission="UpdateRunAttribute"
      act={{
        isBusy,
        refusals,
        perform: async (given) => (await perform({ input: { runId: run.id, ...given } })) !== null,
      }}
    />
  )
}
