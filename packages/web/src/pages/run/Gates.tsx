import type { Actor } from '@traveler/domain/access/actor.ts'
import { nameOfGate } from '@traveler/domain/gate/gateState.ts'
import { type GateDecision, whyNotApproveGate } from '@traveler/domain/gate/whyNotApproveGate.ts'
import { CircleCheckBig, DoorClosed } from 'lucide-react'
import { useState } from 'react'
import { laterDialog } from '../../components/laterDialog.tsx'
import { said } from '../../components/said.ts'
import { SignatureLine } from '../../components/signature/SignatureLine.tsx'
import { words } from '../../components/words.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import {
  approvalsOf,
  type GateView,
  gateDefinitionOf,
  gatesOf,
  lifeOf,
  listOf,
  type RunView,
  type StepView,
  statusOf,
  workersOf,
} from './runView.ts'
import styles from './SignOffs.module.css'

const GateDialog = laterDialog(async () => (await import('./GateDialog.tsx')).GateDialog)

interface GatesProps {
  readonly step: StepView
  readonly run: RunView
  readonly actor: Actor
}

/** The gates of a step: who must approve before it starts or is completed, who did, and the way to decide. */
export function Gates({ step, run, actor }: GatesProps) {
  const gates = gatesOf(step)
  if (gates.length === 0) return null
  return (
    <section className={styles['card']} aria-label={words.step.gates}>
      <h3 className={styles['heading']}>{words.step.gates}</h3>
      {gates.map((gate) => (
        <Gate key={gate.number} gate={gate} step={step} run={run} actor={actor} />
      ))}
    </section>
  )
}

type Decision = GateDecision['decision']

function Gate({ gate, step, run, actor }: GatesProps & { readonly gate: GateView }) {
  const [decision, setDecision] = useState<Decision | null>(null)
  const definition = gateDefinitionOf(gate)
  const { blockers, personal } = reasonsNotToDecide(gate, step, run, actor)
  const reason = blockers.length === 0 ? null : blockers.join(' ')
  const Icon = gate.outcome === 'PASSED' ? CircleCheckBig : DoorClosed
  return (
    <div className={styles['row']}>
      <div className={styles['what']}>
        <span className={styles['name']}>
          <Icon size={16} aria-hidden style={{ verticalAlign: '-3px' }} /> {nameOfGate(definition)} ·{' '}
          {words.gate.stands[definition.when]}
        </span>
        <span className={styles['role']}>{stateInWords(gate)}</span>
        {listOf(gate.approvals).map((approval) => (
          <SignatureLine key={approval.id} signature={approval} />
        ))}
      </div>
      {gate.outcome === 'OPEN' && (
        <div className={styles['buttons']}>
          <ReasonedButton variant="light" reason={reason} onClick={() => setDecision('APPROVED')}>
            {words.gate.approve}
          </ReasonedButton>
          <ReasonedButton variant="default" reason={reason} onClick={() => setDecision('REJECTED')}>
            {words.gate.reject}
          </ReasonedButton>
        </div>
      )}
      {decision !== null && (
        <GateDialog
          gate={gate}
          step={step}
          run={run}
          decision={decision}
          personal={personal}
          onClose={() => setDecision(null)}
        />
      )}
    </div>
  )
}

function stateInWords(gate: GateView): string {
  if (gate.outcome !== 'OPEN') return words.gate.outcomes[gate.outcome]
  const missing = gate.missing.flatMap((one) => (one === null ? [] : [`${one.count} × ${one.roleName}`]))
  return words.gate.wanted(missing.join(', '))
}

/** Reasons that lie in who decides: at a station somebody else may. */
const personalCodes = new Set(['ROLE_REQUIRED', 'SEPARATION_OF_DUTIES'])

function reasonsNotToDecide(gate: GateView, step: StepView, run: RunView, actor: Actor) {
  const definition = gateDefinitionOf(gate)
  const held = definition.roles.find(({ role }) => actor.roleIds.includes(role.id)) ?? definition.roles[0]
  const refusals = whyNotApproveGate(
    {
      run: lifeOf(run),
      stepStatus: statusOf(step),
      gate: definition,
      approvals: approvalsOf(gate),
      workerIds: workersOf(step),
      decision: 'APPROVED',
      roleId: held?.role.id ?? '',
      comment: null,
    },
    actor,
  )
  const sentences = (isPersonal: boolean) =>
    refusals.filter(({ code }) => personalCodes.has(code) === isPersonal).map(said)
  return { blockers: sentences(false), personal: sentences(true) }
}
