import { nameOfGate } from '@traveler/domain/gate/gateState.ts'
import { levelOf, stepNumbers } from '@traveler/domain/step/stepNumber.ts'
import { OctagonX } from 'lucide-react'
import type { ReactNode } from 'react'
import { attributeInWords } from '../../components/attributes/attributeInWords.ts'
import { limitsInWords } from '../../components/fieldForm/limitsInWords.ts'
import { StepFiles } from '../../components/files/StepFiles.tsx'
import { RichText } from '../../components/richText/RichText.tsx'
import { procedureWords } from '../../components/words/procedureWords.ts'
import { words } from '../../components/words.ts'
import type { ProcedureStep } from '../../generated/documents.ts'
import { lagText } from './editor/lag.ts'
import styles from './ProcedurePage.module.css'
import { stopWords } from './stop/stopWords.ts'

interface ProcedureStepsProps {
  readonly steps: readonly ProcedureStep[]
  /** Steps that nobody may begin; null stands for the version as a whole, which says so itself. */
  readonly stoppedIds?: readonly (string | null)[]
  /** What stands below each step. */
  readonly below?: (step: ProcedureStep) => ReactNode
}

/** The steps of a version as a tree: what is shown, recorded, signed and approved in each, and what it waits for. */
export function ProcedureSteps({ steps, stoppedIds = [], below }: ProcedureStepsProps) {
  const numbers = stepNumbers(
    steps.map(({ id, parentId, position }) => ({ id, parentId, position: position ?? 0 })),
  )
  const titles = new Map(steps.map(({ id, title }) => [id, title]))
  const nameOf = (id: string): string => `${numbers.get(id) ?? ''} ${titles.get(id) ?? ''}`
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={styles['step']}
          style={{ paddingLeft: 18 + 20 * (levelOf(numbers.get(step.id) ?? '1') - 1) }}
        >
          <div>
            <h3 className={styles['title']}>
              <span className={styles['number']}>{numbers.get(step.id)}</span> {step.title}
              {stoppedIds.includes(step.id) && (
                <span className={styles['stopped']}>
                  <OctagonX size={16} aria-hidden /> {stopWords.stoppedStep}
                </span>
              )}
            </h3>
            <Facts step={step} nameOf={nameOf} />
          </div>
          <RichText slate={step.slateContent} files={step.assets ?? []} />
          <StepFiles slate={step.slateContent} files={step.assets ?? []} />
          <Records step={step} />
          {below?.(step)}
        </li>
      ))}
    </ol>
  )
}

function Facts({ step, nameOf }: { readonly step: ProcedureStep; readonly nameOf: (id: string) => string }) {
  const isUse = step.isDerivedStep === true && step.standardStepFamilyId !== null
  const upstream = (step.upstream ?? []).map(({ upstreamStepId, minimumLag, maximumLag }) =>
    procedureWords.upstream(nameOf(upstreamStepId ?? ''), lagText(minimumLag), lagText(maximumLag)),
  )
  const facts = [
    isUse ? procedureWords.standardStep(step.standardStep?.version ?? 1) : null,
    step.required ? null : procedureWords.optional,
    step.mandatory ? procedureWords.mandatory : null,
    step.certificateKinds.length === 0
      ? null
      : procedureWords.asks(step.certificateKinds.map(({ name }) => name)),
    step.location?.name ?? null,
    upstream.length === 0 ? null : procedureWords.waitsFor(upstream),
    ...(step.attributes ?? []).map(({ key, value }) => `${key}: ${attributeInWords(value)}`),
  ].filter((fact) => fact !== null)
  if (facts.length === 0) return null
  return (
    <p className={styles['facts']}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  )
}

function Records({ step }: { readonly step: ProcedureStep }) {
  const fields = step.fields ?? []
  const gates = step.gates ?? []
  const columns = (step.datagridColumns?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  if (fields.length === 0 && gates.length === 0 && columns.length === 0) return null
  return (
    <dl className={styles['records']}>
      {fields.map((field) => (
        <div key={field.id}>
          <dt>{field.name}</dt>
          <dd>
            {[
              words.field.types[field.type] ?? field.type,
              ...limitsInWords(field),
              field.required ? words.common.required : '',
            ]
              .filter((text) => text !== '')
              .map((text) => (
                <span key={text}>{text}</span>
              ))}
          </dd>
        </div>
      ))}
      {columns.length > 0 && (
        <div>
          <dt>{procedureWords.grid}</dt>
          <dd>
            {columns.map(({ id, header, unit }) => (
              <span key={id}>{unit === null ? header : `${header} (${unit})`}</span>
            ))}
          </dd>
        </div>
      )}
      {gates.map((gate) => (
        <div key={gate.id}>
          <dt>{nameOfGate({ kind: gate.kind })}</dt>
          <dd>
            {words.gate.stands[gate.stands]} ·{' '}
            {gate.roles.map(({ count, role }) => `${count} × ${role?.name ?? ''}`).join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  )
}
