import { PageTabs } from '../../components/PageTabs.tsx'
import { words } from '../../components/words.ts'
import { path } from '../../paths.ts'

const tabs = [
  { to: path.schedule(), label: words.schedule.board },
  { to: path.queue(), label: words.schedule.queue },
  { to: path.plannedWork(), label: words.schedule.planned },
] as const

/** The schedule as a board, as the queue of a work center, and as a list. */
export function ScheduleTabs() {
  return <PageTabs label={words.schedule.tabs} tabs={tabs} />
}
