import { whyNotChangeRedline } from '@traveler/domain/redline/whyNotRedline.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import type { Named } from '@traveler/domain/refusalFacts.ts'
import type { GateDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { z } from 'zod'
import { type CertificateKindRow, loadCertificateKinds } from '../certificateKind/certificateKindStore.ts'
import { certificateKindsInput } from '../certificateKind/certificateKindsInput.ts'
import { whyNotAskFor } from '../certificateKind/whyNotAskFor.ts'
import { etag, id, name, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { markdown, slate } from '../operation/richTextInput.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { gateInput, whyNotRoles } from '../stepGate/stepGateInput.ts'
import { movedBehind } from './redlinedOrder.ts'
import { findIssue, runOfRedlineLocked } from './redlineStore.ts'
import { appendRedline, edited, readRedlineWork, refuseMissingIssue } from './redlineWork.ts'

const input = z.object({
  id,
  etag: etag.nullable(),
  reason: wantedReason.nullish(),
  issueId: id.nullish(),
  title: name().nullish(),
  slateContent: slate.nullish(),
  content: markdown.nullish(),
  redoLimit: z.number().int().min(0).max(1_000).nullish(),
  mandatory: z.boolean().nullish(),
  gates: z.array(z.object(gateInput)).max(50).nullish(),
  certificateKindIds: certificateKindsInput.nullish(),
  afterStepId: id.nullish(),
})

type GateAsked = z.output<z.ZodObject<typeof gateInput>>

function rolesOf(gates: readonly GateAsked[] | null | undefined): string[] {
  return [...new Set((gates ?? []).flatMap((gate) => gate.roles.map(({ roleId }) => roleId)))]
}

/** A gate with the names that its definition keeps. */
function gateOf({ kind, stands, roles: asked }: GateAsked, roles: readonly RoleRow[]): GateDefinition {
  const nameOf = (roleId: string) => roles.find((role) => role.id === roleId)?.name ?? ''
  return {
    kind,
    when: stands,
    roles: asked.map(({ roleId, count }) => ({ role: { id: roleId, name: nameOf(roleId) }, count })),
  }
}

const namedKind = ({ id: kindId, name: kindName }: CertificateKindRow): Named => ({
  id: kindId,
  name: kindName,
})

/** Edit a redline in draft: why it is made, for which issue, and what its step is to say. Absent: as it was. */
export const updateRedline: Operation<z.output<typeof input>> = {
  name: 'updateRedline',
  permission: 'UpdateRedline',
  input,
  ...runOfRedlineLocked,
  async perform(tx, given) {
    const [read, issue, roles, kinds] = await Promise.all([
      readRedlineWork(tx, given),
      tx.readOne(findIssue(given.issueId ?? null)),
      tx.read<RoleRow>(loadRoles(rolesOf(given.gates))),
      tx.read<CertificateKindRow>(loadCertificateKinds(given.certificateKindIds ?? [])),
    ])
    const { redline, draft, work, inReview } = read
    refuseMissingIssue(given.issueId, issue)
    refuseIf(whyNotChangeRedline('edit', work.around.run, inReview))
    refuseIf((given.gates ?? []).flatMap((gate) => whyNotRoles(gate.roles, roles)))
    const asked = draft.certificates.map((kind) => kind.id)
    refuseIf(whyNotAskFor(given.certificateKindIds ?? [], asked, kinds))
    const after = {
      ...draft,
      title: given.title ?? draft.title,
      content: given.slateContent ?? given.content ?? draft.content,
      redoLimit: given.redoLimit ?? draft.redoLimit,
      mandatory: given.mandatory ?? draft.mandatory,
      gates: given.gates?.map((gate) => gateOf(gate, roles)) ?? draft.gates,
      certificates: given.certificateKindIds == null ? draft.certificates : kinds.map(namedKind),
    }
    const order =
      given.afterStepId === undefined
        ? inReview.order
        : await movedBehind(tx, work, work.step, given.afterStepId)
    appendRedline(tx, read, {
      type: 'REDLINE_UPDATED',
      set: {
        reason: given.reason ?? redline.reason,
        issue_id: given.issueId === undefined ? redline.issue_id : given.issueId,
        ...edited(tx, redline, after),
        order_change: order,
      },
    })
    return { redlineId: redline.id }
  },
}
