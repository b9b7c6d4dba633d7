import { PageTabs } from '../../components/PageTabs.tsx'
import { scheduleWords } from '../../components/words/scheduleWords.ts'
import { path } from '../../paths.ts'

const tabs = [
  { to: path.schedule(), label: scheduleWords.schedule.board },
  { to: path.queue(), label: scheduleWords.schedule.queue },
  { to: path.plannedWork(), label: scheduleWords.schedule.planned },
  { to: path.places(), label: scheduleWords.schedule.places },
] as const

/** The schedule as a board, as the queue of a work center, as a list; and the places where it is done. */
export function ScheduleTabs() {
  return <PageTabs label={scheduleWords.schedule.tabs} tabs={tabs} />
}
