import assert from 'node:assert/strict'
import type { EvidencePack } from '@traveler/domain/evidence/evidencePack.ts'
import { type PersonKey, people } from '../../../demo/people.ts'
import { morePeople } from '../../../demo/whole/people.ts'
import { statement } from '../src/db/statement.ts'
import { verifyEvidence } from '../src/evidence/verifyEvidence.ts'
import { Reader } from '../src/graphql/reader.ts'
import { openEvidence } from '../src/openEvidence.ts'
import type { Caller } from '../src/operation/caller.ts'
import type { Performer } from '../src/operation/perform.ts'
import { askingAs, callerFor, type Person } from './floor.ts'
import { decideOn, raise, update } from './issuing.ts'
import { aReleasedProcedure, aRun, unique } from './made.ts'
import { act, decide, fieldNamed, record, refusedAct, seeStep } from './working.ts'

type Crew = Readonly<Record<PersonKey, Person>>

/** The people of the demonstration, who ask the API as themselves. */
async function crewOf(performer: Performer, organizationId: string): Promise<Crew> {
  const as = askingAs(performer)
  const nobody: Caller = {
    organizationId,
    userId: '0',
    apiKeyId: null,
    apiKeyName: null,
    sessionId: null,
    deviceId: null,
    permissions: new Set(),
    roles: [],
    exportCleared: true,
  }
  const rows = await new Reader(performer.pool, nobody).rows<{ id: string; email: string }>(
    statement('select id, email from user_account', []),
  )
  const crew = await Promise.all(
    [...people, ...morePeople].map(async ({ key, name, email, password }) => {
      const id = rows.find((row) => row.email === email)?.id ?? '0'
      const asker = as(await callerFor(performer, organizationId, id))
      return [key, { ...asker, id, name, email, sign: { email, password } }] as const
    }),
  )
  return Object.fromEntries(crew) as unknown as Crew
}

/** A field of a step, with all that it takes to know a reading that it accepts. */
interface AskedField {
  readonly id: number
  readonly _etag: string
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly minimum: number | null
  readonly maximum: number | null
  readonly target: number | null
  readonly options: readonly string[] | null
  readonly partId: number | null
  readonly signoffRoleName: string | null
}

interface AskedStep {
  readonly id: number
  readonly _etag: string
  readonly title: string
  readonly isHeading: boolean
  readonly status: string
  readonly gates: readonly {
    readonly number: number
    readonly stands: string
    readonly outcome: string
    readonly roles: readonly { readonly roleName: string }[]
  }[]
  readonly fields: readonly AskedField[]
}

const stepsDocument = `query ($id: ID!) { run(id: $id) { id _etag partInventory { id } steps { id _etag title isHeading status
  gates { number stands outcome roles { roleName } } fields { id _etag name type required minimum maximum target options partId signoffRoleName } } } }`

/** A shift that builds at the demonstration factory, everything through the public API. */
class Shift {
  readonly crew: Crew

  constructor(crew: Crew) {
    this.crew = crew
  }

  async partNamed(partNumber: string): Promise<number> {
    const { parts } = await this.crew.priya.get(
      'query ($number: String) { parts(filters: { partNumber: { eq: $number } }) { edges { node { id } } } }',
      { number: partNumber },
    )
    return parts.edges[0].node.id
  }

  async procedureNamed(title: string): Promise<number> {
    const { procedures } = await this.crew.maya.get(
      `query ($title: String) { procedures(filters: { title: { eq: $title }, status: { eq: RELEASED } }, sort: [ID_DESC]) {
        edges { node { id version } } } }`,
      { title },
    )
    return procedures.edges[0].node.id
  }

  async placeNamed(name: string): Promise<number> {
    const { locations } = await this.crew.priya.get(
      'query ($name: String) { locations(filters: { name: { eq: $name } }) { edges { node { id } } } }',
      { name },
    )
    return locations.edges[0].node.id
  }

  /** What a scanner reads from a label: the serial or the lot. */
  async scan(number: string): Promise<number> {
    const found = 'edges { node { id } }'
    const { serials, lots } = await this.crew.olivia.get(
      `query ($number: String) {
        serials: partInventories(filters: { serialNumber: { eq: $number } }) { ${found} }
        lots: partInventories(filters: { lotNumber: { eq: $number } }) { ${found} } }`,
      { number },
    )
    return [...serials.edges, ...lots.edges][0].node.id
  }

  /** Takes in what a supplier sent; gives the runs in which it is inspected first. */
  async receive(items: readonly object[]): Promise<number[]> {
    const { createReceipt } = await this.crew.priya.get(
      `mutation ($input: CreateReceiptInput!) { createReceipt(input: $input) { receipt {
        receiptItems { partInventory { id runs { id } } } } } }`,
      { input: { supplier: 'Ring Works', orderReference: 'PO-0901', packingSlip: unique('PS'), items } },
    )
    return createReceipt.receipt.receiptItems.flatMap(
      ({ partInventory }: { partInventory: { runs: { id: number }[] } }) =>
        partInventory.runs.map(({ id }) => id),
    )
  }

  /** Puts aside what a run's unit is built of, lets it be delivered and built in; what the stores lack is received, and scanned in. */
  async fill(runId: number): Promise<void> {
    const { priya, olivia } = this.crew
    const kitFields = 'id _etag status fulfilled'
    const { createKitForRun } = await priya.get(
      `mutation ($input: CreateKitForRunInput!) { createKitForRun(input: $input) { partKit { ${kitFields} } } }`,
      { input: { runId } },
    )
    let kit = createKitForRun.partKit
    const { reservePartKit } = await priya.get(
      `mutation ($input: ReservePartKitInput!) { reservePartKit(input: $input) { partKit { ${kitFields} } } }`,
      { input: { id: kit.id, etag: kit._etag } },
    )
    kit = reservePartKit.partKit
    const { updatePartKit } = await priya.get(
      `mutation ($input: UpdatePartKitInput!) { updatePartKit(input: $input) { partKit { ${kitFields} } } }`,
      { input: { id: kit.id, etag: kit._etag, status: 'DELIVERED' } },
    )
    await olivia.get(
      'mutation ($input: InstallPartKitInput!) { installPartKit(input: $input) { abomInstallations { id } } }',
      { input: { id: kit.id, etag: updatePartKit.partKit._etag } },
    )
    for (const line of await this.linesOpen(runId)) {
      const left = Math.max(line.quantity - line.quantityInstalled, 1)
      const isSerial = line.part.trackingType === 'SERIAL'
      const number = unique(isSerial ? 'SN' : 'LOT')
      const item = { partId: line.part.id, quantity: isSerial ? 1 : left }
      await this.receive([{ ...item, ...(isSerial ? { serialNumber: number } : { lotNumber: number }) }])
      const places = line.referenceDesignators.filter((place) => !line.filled.includes(place))
      for (const referenceDesignator of places.length === 0 ? [undefined] : places)
        await this.install(runId, line.part.partNumber, number, { referenceDesignator })
    }
    assert.deepEqual(await this.linesOpen(runId), [])
  }

  /** The lines of the run's unit that still want something. */
  async linesOpen(runId: number) {
    const { run } = await this.crew.olivia.get(
      `query ($id: ID!) { run(id: $id) { partInventory { buildRequirements { id quantity quantityInstalled isSatisfied
        referenceDesignators abomInstallations { referenceDesignator } part { id partNumber trackingType } } } } }`,
      { id: runId },
    )
    return run.partInventory.buildRequirements
      .filter(({ isSatisfied }: { isSatisfied: boolean }) => !isSatisfied)
      .map((line: Line & { abomInstallations: { referenceDesignator: string | null }[] }) => ({
        ...line,
        filled: line.abomInstallations.map(({ referenceDesignator }) => referenceDesignator ?? ''),
      })) as readonly (Line & { readonly filled: readonly string[] })[]
  }

  /** Scans a label, and builds in what bears it. */
  async install(runId: number, partNumber: string, number: string, more: object = {}): Promise<void> {
    const line = (await this.linesOpen(runId)).find(({ part }) => part.partNumber === partNumber)
    await this.crew.olivia.get(
      'mutation ($input: CreateABomInstallationInput!) { createAbomInstallation(input: $input) { abomInstallation { id } } }',
      { input: { buildRequirementId: line?.id, partInventoryId: await this.scan(number), ...more } },
    )
  }

  async stepsOf(runId: number): Promise<readonly AskedStep[]> {
    return (await this.crew.olivia.get(stepsDocument, { id: runId })).run.steps
  }

  /** Works all steps that are still to do, in their order, up to one. */
  async work(runId: number, until: string | null = null): Promise<void> {
    for (const { title, isHeading, status } of await this.stepsOf(runId)) {
      if (title === until) return
      if (!isHeading && status === 'TODO') await this.workStep(runId, title)
    }
  }

  async stepNamed(runId: number, title: string): Promise<AskedStep> {
    const step = (await this.stepsOf(runId)).find((one) => one.title === title)
    assert.ok(step, title)
    return step
  }

  async workStep(runId: number, title: string): Promise<void> {
    const { olivia } = this.crew
    await this.passGates(runId, title, 'BEFORE_START')
    await act(olivia, 'startRunStep', await seeStep(olivia, runId, title))
    await this.fillFields(runId, title)
    for (const { name, signoffRoleName } of (await this.stepNamed(runId, title)).fields.filter(
      ({ type }) => type === 'SIGNOFF',
    )) {
      const signer = this.holderOf(signoffRoleName)
      const field = fieldNamed(await seeStep(olivia, runId, title), name)
      await record(signer, field, { value: true, signature: signer.sign })
    }
    await this.passGates(runId, title, 'BEFORE_COMPLETION')
    await act(olivia, 'completeRunStep', await seeStep(olivia, runId, title))
  }

  async passGates(runId: number, title: string, stands: string): Promise<void> {
    const { gates } = await this.stepNamed(runId, title)
    for (const gate of gates.filter((one) => one.stands === stands && one.outcome === 'OPEN')) {
      const approver = this.holderOf(gate.roles[0]?.roleName ?? null)
      const seen = await seeStep(approver, runId, title)
      await decide(approver, 'approveGate', seen, { gateNumber: gate.number })
    }
  }

  /** Somebody with a role; null: whoever works there. */
  holderOf(role: string | null): Person {
    const { quinn, leo, maya, olivia } = this.crew
    if (role === 'Quality Engineer') return quinn
    if (role === 'Lead Operator') return leo
    return role === 'Manufacturing Engineer' ? maya : olivia
  }

  /** Records a good reading in every required field. */
  async fillFields(runId: number, title: string): Promise<void> {
    const { olivia } = this.crew
    for (const field of (await this.stepNamed(runId, title)).fields) {
      if (!field.required || field.type === 'SIGNOFF') continue
      await record(olivia, fieldNamed(await seeStep(olivia, runId, title), field.name), {
        value: await this.reading(field),
      })
    }
  }

  async reading({ type, minimum, maximum, target, options, partId }: AskedField): Promise<unknown> {
    switch (type) {
      case 'NUMBER':
        return target ?? minimum ?? maximum ?? 1
      case 'BOOLEAN':
        return true
      case 'SELECT':
        return options?.[0]
      case 'MULTISELECT':
        return options
      case 'DATE':
        return new Date().toISOString().slice(0, 10)
      case 'TOOL': {
        const { partInventories } = await this.crew.olivia.get(
          'query ($id: ID!) { partInventories(filters: { partId: { eq: $id }, status: { eq: AVAILABLE } }) { edges { node { id } } } }',
          { id: partId },
        )
        return partInventories.edges[0].node.id
      }
      default:
        return 'as it should be'
    }
  }

  async complete(runId: number, place: string, outcome = 'ACCEPTED'): Promise<void> {
    const { quinn } = this.crew
    const { run } = await quinn.get(stepsDocument, { id: runId })
    await quinn.get(
      'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { status } } }',
      {
        input: {
          id: runId,
          etag: run._etag,
          outcome,
          locationId: await this.placeNamed(place),
          signature: quinn.sign,
        },
      },
    )
  }

  /** Builds a sub-assembly from kit to store; what is named by part and serial is scanned in first. */
  async build(partNumber: string, { procedureId, serialNumber, inside = {} }: SubAssembly): Promise<string> {
    const run = await aRun(this.crew.leo, {
      partId: await this.partNamed(partNumber),
      procedureId,
      serialNumber,
    })
    for (const [part, serial] of Object.entries(inside)) await this.install(run.id, part, serial)
    await this.fill(run.id)
    await this.work(run.id)
    await this.complete(run.id, 'Rack C')
    return serialNumber
  }
}

interface SubAssembly {
  readonly procedureId: number
  readonly serialNumber: string
  /** Serials by part number. */
  readonly inside?: Readonly<Record<string, string>>
}

interface Line {
  readonly id: number
  readonly quantity: number
  readonly quantityInstalled: number
  readonly referenceDesignators: readonly string[]
  readonly part: { readonly id: number; readonly partNumber: string; readonly trackingType: string | null }
}

const torquing = 'Torque the cap screws'
const proof = 'Proof pressure'

/** A body comes in, and is inspected before anybody may use it. */
async function receiveBody(shift: Shift): Promise<string> {
  const serialNumber = unique('EB')
  const partId = await shift.partNamed('EP-1010')
  const locationId = await shift.placeNamed('Rack A')
  const [inspection = 0] = await shift.receive([{ partId, serialNumber, quantity: 1, locationId }])
  await shift.work(inspection)
  await shift.complete(inspection, 'Rack A')
  return serialNumber
}

/** Lead and harness, and the ignition set that is joined of them and an exciter. */
async function buildIgnition(shift: Shift): Promise<readonly string[]> {
  const lead = await shift.build('EP-1230', {
    procedureId: await shift.procedureNamed('Build ignition lead'),
    serialNumber: unique('IL'),
  })
  const harness = await shift.build('EP-1240', {
    procedureId: await shift.procedureNamed('Build power and trigger harness'),
    serialNumber: unique('HA'),
  })
  const joining = await aReleasedProcedure(shift.crew.maya, [
    { title: 'Join', fields: [{ name: 'Joined', type: 'SIGNOFF', required: true }] },
  ])
  const inside = { 'EP-1230': lead, 'EP-1240': harness }
  const ignition = await shift.build('EP-1200', {
    procedureId: joining.id,
    serialNumber: unique('EL'),
    inside,
  })
  return [ignition, lead, harness]
}

/** A screw is torqued too far: the step fails, an issue orders rework, and the second attempt is good. */
async function torqueTwice(shift: Shift, runId: number): Promise<void> {
  const { maya, olivia, quinn, leo } = shift.crew
  const seen = () => seeStep(olivia, runId, torquing)
  await act(olivia, 'startRunStep', await seen())
  await shift.fillFields(runId, torquing)
  const { result } = await record(olivia, fieldNamed(await seen(), 'Final torque'), { value: '3.4' })
  assert.equal(result, 'FAIL')
  const refused = await refusedAct(olivia, 'completeRunStep', await seen())
  assert.ok(refused.includes('VALUE_OUT_OF_RANGE'), refused.join())
  const reason = 'Screw S4 at 3.4 N·m, 3.0 allowed'
  const failed = await act(olivia, 'failRunStep', await seen(), { reason })
  const issue = await raise(olivia, { title: 'Screw over torque', runStepId: failed.id })
  const { issueDispositionTypes } = await quinn.get(
    '{ issueDispositionTypes { edges { node { id kind active } } } }',
  )
  const rework = issueDispositionTypes.edges.find(
    ({ node }: { node: { kind: string; active: boolean } }) => node.kind === 'REWORK' && node.active,
  )
  const chosen = await update(maya, issue, { issueDispositionTypeId: rework.node.id })
  const ordered = await update(quinn, await decideOn(quinn, chosen), { status: 'IN_PROGRESS' })
  await act(leo, 'redoRunStep', await seen())
  await shift.workStep(runId, torquing)
  const review = await update(quinn, ordered, { status: 'IN_REVIEW' })
  const confirmed = await decideOn(quinn, review, { issueApprovalGateType: 'RESOLVED' })
  await update(quinn, confirmed, { status: 'RESOLVED' })
}

/** The hold point before the proof test is refused, and passed once the gauge is changed. */
async function proveAtSecondTry(shift: Shift, runId: number): Promise<void> {
  const { olivia, quinn, hana } = shift.crew
  const seen = () => seeStep(quinn, runId, proof)
  const refused = await decide(quinn, 'rejectGate', await seen(), { comment: 'The gauge hangs at 2 bar' })
  assert.deepEqual([refused.gates[0]?.outcome, refused.status], ['REJECTED', 'HOLD'])
  assert.deepEqual(await refusedAct(olivia, 'startRunStep', await seen()), ['RUN_STEP_TRANSITION'])
  await act(hana, 'resumeRunStep', await seen())
  await decide(quinn, 'approveGate', await seen(), { comment: 'Gauge changed' })
}

/** Opened once more by two people, and completed again: the record is its second issue. */
async function openOnceMore(shift: Shift, runId: number): Promise<void> {
  const { quinn, ada } = shift.crew
  const { run } = await quinn.get(stepsDocument, { id: runId })
  const reason = 'The plate names the wrong order'
  const { reopenRun } = await quinn.get(
    'mutation ($input: ReopenRunInput!) { reopenRun(input: $input) { run { status issue partInventory { status } } } }',
    { input: { id: runId, etag: run._etag, reason, signature: ada.sign } },
  )
  assert.equal(reopenRun.run.issue, 2)
  assert.equal(reopenRun.run.partInventory.status, 'WIP')
  await shift.complete(runId, 'Finished goods')
}

/**
 * The life of one igniter: received, inspected, kitted, three sub-assemblies built, built in by scan, a reading out of range
 * that becomes an issue, rework, a gate refused and then passed, completed, proven by its pack, and opened once more.
 */
export async function liveAnIgniter(performer: Performer, organizationId: string): Promise<void> {
  const shift = new Shift(await crewOf(performer, organizationId))
  const { quinn, leo } = shift.crew
  const body = await receiveBody(shift)
  const [ignition = '', ...inside] = await buildIgnition(shift)
  const run = await aRun(leo, {
    partId: await shift.partNamed('EP-1000'),
    procedureId: await shift.procedureNamed('Assemble and test torch igniter'),
    serialNumber: unique('TI'),
  })
  await shift.install(run.id, 'EP-1010', body)
  await shift.install(run.id, 'EP-1200', ignition)
  await shift.fill(run.id)
  await shift.work(run.id, torquing)
  await torqueTwice(shift, run.id)
  await shift.work(run.id, proof)
  await proveAtSecondTry(shift, run.id)
  await shift.work(run.id)
  await shift.complete(run.id, 'Finished goods')
  const unitId = String(run.partInventory.id)
  const text = await packOf(performer, quinn.caller, unitId)
  assert.deepEqual(verifyEvidence(text)?.problems, [])
  assert.deepEqual(missingIn(text), [])
  for (const known of [body, ignition, ...inside, 'Screw over torque', 'Gauge changed'])
    assert.ok(text.includes(known), `the pack tells of ${known}`)
  await openOnceMore(shift, run.id)
  assert.deepEqual(missingIn(await packOf(performer, quinn.caller, unitId)), [])
}

const missingIn = (text: string) => (JSON.parse(text) as EvidencePack).missing

async function packOf(performer: Performer, caller: Caller, id: string): Promise<string> {
  const given = await openEvidence(performer.pool).find(caller, { kind: 'unit', id, form: 'json' })
  assert.ok(given)
  const opened = given.open()
  const pieces: Buffer[] = []
  if (typeof opened === 'string') pieces.push(Buffer.from(opened))
  else for await (const piece of opened) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}
