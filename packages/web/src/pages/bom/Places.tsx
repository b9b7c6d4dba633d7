import { Button, TextInput } from '@mantine/core'
import { parseDesignators } from '@traveler/domain/bom/parseDesignators.ts'
import { type KeyboardEvent, useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { bomWords } from '../../components/words/bomWords.ts'
import {
  CreateMBomPlaceDocument,
  DeleteMBomPlaceDocument,
  type EditedLine,
} from '../../generated/documents.ts'
import styles from './BomEditor.module.css'
import { ItemChip } from './ItemChip.tsx'

/** Where each piece of a line goes. Each place is a row of its own: two people who add places keep both. */
export function Places({ line }: { readonly line: EditedLine }) {
  const add = useAct(CreateMBomPlaceDocument)
  const remove = useAct(DeleteMBomPlaceDocument)
  const [text, setText] = useState('')
  const wanted = parseDesignators(text)
  const places = line.referenceDesignators ?? []
  // One after the other; what was refused stays in the input with all behind it.
  const addAll = async () => {
    let left = wanted
    for (const value of wanted) {
      if ((await add.perform({ input: { mbomItemId: line.id, value } })) === null) break
      left = left.slice(1)
    }
    setText(left.join(' '))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    // Enter in this input adds, and does not save the line.
    event.preventDefault()
    if (wanted.length > 0 && !add.isBusy) void addAll()
  }
  return (
    <section className={styles['group']} aria-label={bomWords.places}>
      <h3>{bomWords.places}</h3>
      <p className={styles['faint']}>{bomWords.placesHelp}</p>
      {places.length === 0 ? (
        <p className={styles['faint']}>{bomWords.noPlaces}</p>
      ) : (
        <ul className={styles['items']}>
          {places.map(({ id, _etag, value }) => (
            <ItemChip
              key={id}
              name={value ?? ''}
              label={bomWords.removePlace(value ?? '')}
              onRemove={() => void remove.perform({ id, etag: _etag ?? '' })}
            />
          ))}
        </ul>
      )}
      <div className={styles['entry']}>
        <TextInput
          label={bomWords.addPlaces}
          description={bomWords.addPlacesHelp}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <Button
          variant="default"
          loading={add.isBusy}
          disabled={wanted.length === 0}
          onClick={() => void addAll()}
        >
          {bomWords.addPlace}
        </Button>
      </div>
      <Refusals lines={[...add.refusals, ...remove.refusals]} />
    </section>
  )
}
