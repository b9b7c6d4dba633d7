import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Plus } from 'lucide-react'
import { useAct } from '../../../components/api/useAct.ts'
import { Item } from '../../../components/form/Item.tsx'
import { gateInWords } from '../../../components/gateForm/gateInWords.ts'
import { NewGateDialog } from '../../../components/gateForm/NewGateDialog.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import {
  CreateStepGateDocument,
  DeleteStepGateDocument,
  type EditedStep,
} from '../../../generated/documents.ts'
import { editorWords } from './editorWords.ts'
import styles from './StepEditor.module.css'

const { gates: words } = editorWords

/** Who has to approve before a step starts or is completed. */
export function GateList({ step }: { readonly step: EditedStep }) {
  const [isAdding, adding] = useDisclosure()
  const add = useAct(CreateStepGateDocument)
  const remove = useAct(DeleteStepGateDocument)
  const gates = step.gates ?? []
  return (
    <section className={styles['card']} aria-label={words.title}>
      <div className={styles['head']}>
        <h2>{words.title}</h2>
        <Button variant="default" leftSection={<Plus size={18} aria-hidden />} onClick={adding.open}>
          {words.add}
        </Button>
      </div>
      {gates.length === 0 && <p className={styles['faint']}>{words.none}</p>}
      <ul className={styles['items']}>
        {gates.map((gate) => (
          <Item
            key={gate.id}
            name={words.kinds[gate.kind]}
            detail={gateInWords(gate)}
            onRemove={() => void remove.perform({ id: gate.id, etag: gate._etag ?? '' })}
          />
        ))}
      </ul>
      <Refusals lines={remove.refusals} />
      {isAdding && (
        <NewGateDialog
          act={add}
          onAdd={async (gate) => (await add.perform({ input: { stepId: step.id, ...gate } })) !== null}
          onClose={adding.close}
        />
      )}
    </section>
  )
}
