import { PageTabs } from '../../components/PageTabs.tsx'
import { words } from '../../components/words.ts'
import { path } from '../../paths.ts'

const tabs = [
  { to: path.work(), label: words.work.mine },
  { to: path.pool(), label: words.work.pool },
] as const

/** From one’s own work to what waits for somebody, and back. */
export function WorkTabs() {
  return <PageTabs label={words.work.tabs} tabs={tabs} />
}
