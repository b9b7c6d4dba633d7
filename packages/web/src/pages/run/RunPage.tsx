import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { isAvailable } from '@traveler/domain/runStep/availableToWork.ts'
import { useEffect, useRef, useState } from 'react'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { DraftsProvider } from '../../components/drafts/drafts.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { MissingPage } from '../../components/shell/BrokenPage.tsx'
import { PinServes } from '../../components/signature/pinServes.ts'
import { words } from '../../components/words.ts'
import { RunPageDocument } from '../../generated/documents.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { BatchScopeProvider } from './batch/BatchScopeProvider.tsx'
import { RunHeader } from './RunHeader.tsx'
import { RunOverview } from './RunOverview.tsx'
import styles from './RunPage.module.css'
import type { RunSearch } from './runSearch.ts'
import { aroundOf, nodeOf, type RunView, stepsOf } from './runView.ts'
import { StepList } from './StepList.tsx'
import { StepPanel } from './StepPanel.tsx'
import { useStepKeys } from './useStepKeys.ts'

/** How often the run is read anew, so that two people at one run see each other's work. */
const refresh_ms = 4_000

/** The screen on which a run is worked: its steps at the left, the chosen one at the right. */
export function RunPage() {
  const { id } = useParams({ from: '/runs/$id' })
  const { data, error } = useDocument(RunPageDocument, { id }, { every_ms: refresh_ms })
  if (data === undefined) {
    if (error !== null) return <Refusals lines={linesOf(error)} />
    return <Waiting label={words.common.loading(words.run.what)} />
  }
  if (data.run === null) return <MissingPage />
  return (
    <DraftsProvider key={id} of={id}>
      <PinServes value={data.pinServes}>
        <RunScreen run={data.run} isStale={error !== null} />
      </PinServes>
    </DraftsProvider>
  )
}

/** Names the run itself among the steps of the list. */
const overview = 'overview'

function RunScreen({ run, isStale }: { readonly run: RunView; readonly isStale: boolean }) {
  const search: RunSearch = useSearch({ from: '/runs/$id' })
  const navigate = useNavigate({ from: '/runs/$id' })
  const steps = stepsOf(run)
  // Chosen once: what is held or failed here stays on the screen.
  const [first] = useState(() => firstToWork(run) ?? overview)
  const chosen = search.step ?? first
  // The list follows the chosen step and the pane begins at its top: nothing is scrolled back to where it was.
  const choose = (step: string) => void navigate({ search: { step }, replace: true, resetScroll: false })
  const step = steps.find((one) => one.id === chosen)
  const announceNext = useFocusOnNext(chosen)
  useStepKeys({ ids: [overview, ...steps.map((one) => one.id)], chosen, onChoose: choose })
  return (
    <div className={styles['screen']}>
      <RunHeader run={run} isStale={isStale} />
      <div className={styles['panes']}>
        <StepList run={run} chosen={step === undefined ? overview : chosen} onChoose={choose} />
        <BatchScopeProvider run={run} stepId={step?.id ?? null}>
          <ScrollRegion key={step?.id} className={styles['pane']} label={step?.title ?? words.run.overview}>
            {step === undefined ? (
              <RunOverview run={run} />
            ) : (
              <StepPanel
                key={`${step.id}:${step.attempt}`}
                run={run}
                step={step}
                onNext={() => announceNext(() => choose(nextToWork(run, step.id)))}
              />
            )}
          </ScrollRegion>
        </BatchScopeProvider>
      </div>
    </div>
  )
}

/** A step that comes by itself gets the focus at its title: whoever reads with a screen reader is told, and no button is left under the finger. */
function useFocusOnNext(chosen: string) {
  const isDue = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new step is on the screen when another one is chosen
  useEffect(() => {
    if (isDue.current) document.querySelector<HTMLElement>('[data-step-title]')?.focus()
    isDue.current = false
  }, [chosen])
  return (go: () => void) => {
    isDue.current = true
    go()
  }
}

/** The step that is in work, else the first that could be begun. */
function firstToWork(run: RunView): string | null {
  const steps = stepsOf(run).filter((step) => step.isHeading !== true)
  const around = aroundOf(run)
  const inWork = steps.find((step) => step.status === 'IN_PROGRESS' || step.status === 'FAILED')
  return (inWork ?? steps.find((step) => isAvailable(nodeOf(step), around)))?.id ?? null
}

/** Where to go when a step is done: the next one that can be worked, else the run's overview. */
function nextToWork(run: RunView, done: string): string {
  const steps = stepsOf(run)
  const later = steps.slice(steps.findIndex((step) => step.id === done) + 1)
  return (
    later.find((step) => step.isHeading !== true && (step.status === 'TODO' || step.status === 'IN_PROGRESS'))
      ?.id ?? overview
  )
}
