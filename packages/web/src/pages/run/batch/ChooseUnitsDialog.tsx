import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { StatusPill } from '../../../components/status/StatusPill.tsx'
import { identityOf } from '../../../components/unitName.ts'
import { words } from '../../../components/words.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import type { RunView, StepView } from '../runView.ts'
import styles from './BatchBar.module.css'
import { useBatchScope } from './batchScope.ts'

interface ChooseUnitsProps {
  readonly run: RunView
  readonly step: StepView
  readonly onClose: () => void
}

/** The unit on the screen among the values of the others, which are ids. */
const own = 'own'

/** Leave units of the batch out, one by one. */
export function ChooseUnitsDialog({ run, step, onClose }: ChooseUnitsProps) {
  const { siblings, siblingIds, choose } = useBatchScope()
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    siblings.filter(({ stepId }) => siblingIds.includes(stepId)).map(({ runId }) => runId),
  )
  const done = () => {
    choose(new Set(chosen))
    onClose()
  }
  return (
    <FormDialog
      title={words.siblings.title(step.number)}
      submit={{ label: words.siblings.done }}
      isBusy={false}
      cancel={words.common.cancel}
      onSubmit={done}
      onClose={onClose}
    >
      <Group gap="sm">
        <Button
          h={44}
          variant="default"
          data-autofocus
          onClick={() => setChosen(siblings.map(({ runId }) => runId))}
        >
          {words.siblings.all(siblings.length + 1)}
        </Button>
        <Button h={44} variant="default" onClick={() => setChosen([])}>
          {words.siblings.onlyThis}
        </Button>
      </Group>
      <Checkbox.Group
        value={[own, ...chosen]}
        onChange={(values) => setChosen(values.filter((value) => value !== own))}
      >
        <Stack gap={0} className={styles['units']}>
          <Checkbox
            className={styles['unit']}
            disabled
            value={own}
            label={`${identityOf(run.partInventory)} (${words.siblings.thisUnit})`}
          />
          {siblings.map(({ runId, unit, status }) => (
            <div key={runId} className={styles['unit']}>
              <Checkbox value={runId} label={unit} />
              <StatusPill status={status} of="step" />
            </div>
          ))}
        </Stack>
      </Checkbox.Group>
    </FormDialog>
  )
}
