import { PageTabs } from '../../components/PageTabs.tsx'
import { words } from '../../components/words.ts'
import { path } from '../../paths.ts'

const tabs = [
  { to: path.queue(), label: words.schedule.queue },
  { to: path.plannedWork(), label: words.schedule.planned },
] as const

/** From the queue of a work center to all that is planned, and back. */
export function ScheduleTabs() {
  return <PageTabs label={words.schedule.tabs} tabs={tabs} />
}
