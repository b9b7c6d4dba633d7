import { partName } from '../../components/partName.ts'
import { scheduleWords } from '../../components/words/scheduleWords.ts'
import type { PlannedRow } from '../../generated/documents.ts'

type Named = Pick<PlannedRow, 'title' | 'quantity' | 'part' | 'orderReference'>

/** What planned work is called: by its title, else by how many of what. */
export function planName({ title, quantity, part }: Named): string {
  return title ?? scheduleWords.planned.named(quantity, partName(part))
}

/** What stands below its name: the order, and how many of what where the name does not say it. */
export function planDetail({ title, quantity, part, orderReference }: Named): string {
  const made =
    title === null ? (part?.description ?? '') : scheduleWords.planned.named(quantity, partName(part))
  return [orderReference ?? '', made].filter((text) => text !== '').join(' · ')
}
