import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { partName } from '../../components/partName.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { PartSelect } from '../../components/select/PartSelect.tsx'
import { bomWords } from '../../components/words/bomWords.ts'
import {
  CreateMBomSubstituteDocument,
  DeleteMBomSubstituteDocument,
  type EditedLine,
} from '../../generated/documents.ts'
import styles from './BomEditor.module.css'
import { ItemChip } from './ItemChip.tsx'

/** The parts that may be installed in place of a line’s. Each is a row of its own. */
export function Substitutes({ line }: { readonly line: EditedLine }) {
  const add = useAct(CreateMBomSubstituteDocument)
  const remove = useAct(DeleteMBomSubstituteDocument)
  const [partId, setPart] = useState<string | null>(null)
  const substitutes = line.substitutes ?? []
  const allow = async () => {
    if (partId === null) return
    if ((await add.perform({ input: { mbomItemId: line.id, partId } })) !== null) setPart(null)
  }
  return (
    <section className={styles['group']} aria-label={bomWords.substitutes}>
      <h3>{bomWords.substitutes}</h3>
      <p className={styles['faint']}>{bomWords.substitutesHelp}</p>
      {substitutes.length === 0 ? (
        <p className={styles['faint']}>{bomWords.noSubstitutes}</p>
      ) : (
        <ul className={styles['items']}>
          {substitutes.map(({ id, _etag, part }) => (
            <ItemChip
              key={id}
              name={partName(part)}
              label={bomWords.removeSubstitute(partName(part))}
              onRemove={() => void remove.perform({ id, etag: _etag ?? '' })}
            />
          ))}
        </ul>
      )}
      <div className={styles['entry']}>
        <PartSelect
          key={substitutes.length}
          label={bomWords.substitute}
          placeholder={bomWords.add.searchPart}
          value={partId}
          onChange={(part) => setPart(part?.id ?? null)}
        />
        <Button
          variant="default"
          loading={add.isBusy}
          disabled={partId === null}
          onClick={() => void allow()}
        >
          {bomWords.allow}
        </Button>
      </div>
      <Refusals lines={[...add.refusals, ...remove.refusals]} />
    </section>
  )
}
