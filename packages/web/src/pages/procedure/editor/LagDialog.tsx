import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { FormPair } from '../../../components/form/RecordFormCard.tsx'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { words } from '../../../components/words.ts'
import { type EditedStep, UpdateStepEdgeDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { editorWords } from './editorWords.ts'
import { lagText, secondsOfLag } from './lag.ts'

type Edge = NonNullable<EditedStep['upstream']>[number]

interface LagDialogProps {
  readonly edge: Edge
  /** The step that is waited for. */
  readonly name: string
  readonly onClose: () => void
}

/** How long a step waits after another has ended: at least, and at most. */
export function LagDialog({ edge: now, name, onClose }: LagDialogProps) {
  const { after } = editorWords
  const act = useAct(UpdateStepEdgeDocument)
  // What was seen when it was opened: what somebody else says meanwhile is not overwritten unseen.
  const [edge] = useState(now)
  const [least, setLeast] = useState(lagText(edge.minimumLag))
  const [most, setMost] = useState(lagText(edge.maximumLag))
  const { beside, others } = splitRefusals(act.refusals, ['minimumLag', 'maximumLag'])
  const [minimumLag, maximumLag] = [secondsOfLag(least), secondsOfLag(most)]
  const save = async () => {
    if (minimumLag === undefined || maximumLag === undefined) return
    const input = { id: edge.id, etag: edge._etag ?? '', minimumLag, maximumLag }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={after.lagTitle(name)}
      submit={{ label: editorWords.save, isDisabled: minimumLag === undefined || maximumLag === undefined }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <Text>{after.lagHelp}</Text>
      <FormPair>
        <TextInput
          label={after.least}
          inputMode="decimal"
          data-autofocus
          error={minimumLag === undefined ? after.notLag : beside['minimumLag']}
          value={least}
          onChange={(event) => setLeast(event.currentTarget.value)}
        />
        <TextInput
          label={after.most}
          inputMode="decimal"
          error={maximumLag === undefined ? after.notLag : beside['maximumLag']}
          value={most}
          onChange={(event) => setMost(event.currentTarget.value)}
        />
      </FormPair>
    </FormDialog>
  )
}
