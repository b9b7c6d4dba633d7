import { PageTabs } from '../../components/PageTabs.tsx'
import { workWords } from '../../components/words/workWords.ts'
import { path } from '../../paths.ts'

const tabs = [
  { to: path.work(), label: workWords.work.mine },
  { to: path.pool(), label: workWords.work.pool },
] as const

/** From one’s own work to what waits for somebody, and back. */
export function WorkTabs() {
  return <PageTabs label={workWords.work.tabs} tabs={tabs} />
}
