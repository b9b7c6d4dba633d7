import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { useState } from 'react'
import { CallButton, HelpCalls } from '../../components/help/HelpCalls.tsx'
import { laterDialog } from '../../components/laterDialog.tsx'
import { saidAll } from '../../components/said.ts'
import { words } from '../../components/words.ts'
import { lifeOf, type RunView, type StepView } from './runView.ts'

const CallDialog = laterDialog(async () => (await import('./CallDialog.tsx')).CallDialog)

interface StepHelpProps {
  readonly run: RunView
  readonly step: StepView
  readonly actor: Actor
}

/** The calls for help that stand at the step, and the way to call. */
export function StepHelp({ run, step, actor }: StepHelpProps) {
  const [isCalling, setCalling] = useState(false)
  if (step.isHeading === true) return null
  const open = (step.helpCalls ?? []).filter((call) => call.status !== 'CLOSED')
  const closed = (step.helpCalls ?? []).filter((call) => call.status === 'CLOSED')
  const reasons = [whyNotPermitted(actor, 'CreateHelpCall'), whyNotOpenRun(lifeOf(run))]
  const reason = saidAll(reasons.filter((one) => one !== null))
  return (
    <>
      <HelpCalls calls={open} label={words.help.label} isAtStep />
      {run.isOpen && (
        <div>
          <CallButton reason={reason} onClick={() => setCalling(true)} />
        </div>
      )}
      {closed.length > 0 && (
        <details>
          <summary style={{ minHeight: 44, alignContent: 'center' }}>
            {words.help.earlier(closed.length)}
          </summary>
          <HelpCalls calls={closed} label={words.help.earlier(closed.length)} isAtStep />
        </details>
      )}
      {isCalling && <CallDialog step={step} onClose={() => setCalling(false)} />}
    </>
  )
}
