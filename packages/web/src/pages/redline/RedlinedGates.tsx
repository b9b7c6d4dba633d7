import { ActionIcon, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Plus, Trash2 } from 'lucide-react'
import { useAct } from '../../components/api/useAct.ts'
import { gateInWords } from '../../components/gateForm/gateInWords.ts'
import { NewGateDialog } from '../../components/gateForm/NewGateDialog.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { gateFormWords as words } from '../../components/words/gateFormWords.ts'
import { redlineWords } from '../../components/words/redlineWords.ts'
import { type RedlineView, UpdateRedlineDocument } from '../../generated/documents.ts'
import styles from './RedlinePage.module.css'

/** Who has to approve the step as it is to be: gates are added and taken out. */
export function RedlinedGates({ redline }: { readonly redline: RedlineView }) {
  const [isAdding, adding] = useDisclosure()
  const act = useAct(UpdateRedlineDocument)
  const gates = redline.gates.map(({ kind, stands, roles }) => ({
    kind,
    stands,
    roles: roles.map(({ roleId, count }) => ({ roleId, count })),
  }))
  const save = async (wanted: typeof gates) =>
    (await act.perform({ input: { id: redline.id, etag: redline._etag ?? '', gates: wanted } })) !== null
  return (
    <section className={styles['card']} aria-label={redlineWords.gates}>
      <div className={styles['head']}>
        <h2>{redlineWords.gates}</h2>
        <Button variant="default" leftSection={<Plus size={18} aria-hidden />} onClick={adding.open}>
          {words.add}
        </Button>
      </div>
      {gates.length === 0 && <p className={styles['faint']}>{words.none}</p>}
      <ul className={styles['rows']}>
        {redline.gates.map((gate, nth) => {
          const name = words.kinds[gate.kind]
          const said = gateInWords(gate)
          return (
            <li key={`${gate.kind} ${said}`}>
              <span>
                <span className={styles['name']}>{name}</span> <span className={styles['faint']}>{said}</span>
              </span>
              <ActionIcon
                variant="default"
                size={44}
                aria-label={words.remove(`${name}: ${said}`)}
                title={words.remove(`${name}: ${said}`)}
                onClick={() => void save(gates.filter((_gate, other) => other !== nth))}
              >
                <Trash2 size={18} aria-hidden />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
      {!isAdding && <Refusals lines={act.refusals} />}
      {isAdding && (
        <NewGateDialog act={act} onAdd={(gate) => save([...gates, gate])} onClose={adding.close} />
      )}
    </section>
  )
}
