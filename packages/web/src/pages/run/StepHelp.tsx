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

/** The calls for help that stand at the step, and those of before. */
export function StepHelp({ step }: Pick<StepHelpProps, 'step'>) {
  const open = (step.helpCalls ?? []).filter((call) => call.status !== 'CLOSED')
  const closed = (step.helpCalls ?? []).filter((call) => call.status === 'CLOSED')
  return (
    <>
      <HelpCalls calls={open} label={words.help.label} isAtStep />
      {closed.length > 0 && (
        <details>
          <summary style={{ minHeight: 44, alignContent: 'center' }}>
            {words.help.earlier(closed.length)}
          </summary>
          <HelpCalls calls={closed} label={words.help.earlier(closed.length)} isAtStep />
        </details>
      )}
    </>
  )
}

/** The way to call for help. */
export function CallForHelp({ run, step, actor }: StepHelpProps) {
  const [isCalling, setCalling] = useState(false)
  if (step.isHeading === true || !run.isOpen) return null
  const reasons = [whyNotPermitted(actor, 'CreateHelpCall'), whyNotOpenRun(lifeOf(run))]
  const reason = saidAll(reasons.filter((one) => one !== null))
  return (
    <>
      <CallButton reason={reason} onClick={() => setCalling(true)} />
      {isCalling && <CallDialog step={step} onClose={() => setCalling(false)} />}
    </>
  )
}
