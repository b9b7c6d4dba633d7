import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
import { assemblySteps, boardCsv, machineCsv } from '../packages/server/test/pickAndPlace.ts'
import { launchChromium } from '../tools/chromium.ts'
import { hire } from './hire.ts'
import { installAllOf } from './installAllOf.ts'
import { writeDraft } from './machineProcedure.ts'
import { openPerson, openProgram, type Program } from './program.ts'
import {
  changePerson,
  checkScreen,
  logIn,
  openPage,
  openSignOff,
  pickPlace,
  press,
  seeStep,
  signAsSelf,
  signAsSomeoneElse,
  type,
} from './screen.ts'
import { type Login, startTraveler, type Traveler } from './traveler.ts'

let traveler: Traveler
let browser: Browser
let folder: string

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'traveler-bom-'))
  browser = await launchChromium()
  traveler = await startTraveler('on')
})
after(async () => {
  await browser?.close()
  await traveler?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const machine = 'PICK-AND-PLACE'
const serial = 'PP-0001'
const procedureTitle = 'Build the pick-and-place machine'
const dependencies = { Gantry: ['Frame'], Test: ['Gantry', 'Electronics'] }

/** The second person of quality: who verified in a step does not open its gate. */
const approver: Login = {
  name: 'Vera Approver',
  email: 'vera@ember.example',
  password: 'ember-and-vera',
  pin: '8008',
  role: 'Quality Engineer',
}

test('a machine of two published bills of materials is built step by step in the browser, and its record verifies', async () => {
  const program = await openProgram(traveler)
  await importMachine()
  await importBoard()
  await releaseBom(program, 'control-board')
  await releaseBom(program, machine)
  const { roleId } = await hire(program, approver)
  await makeUnit(program)
  await releaseProcedure(await writeDraft(program, procedureTitle, assemblySteps(roleId), dependencies))

  const page = await openPage(browser, traveler)
  const operator = traveler.person('Operator')
  await page.goto('/procedures')
  await logIn(page, operator)
  await startRun(page)
  await lookAround(page)
  await buildMachine(page, operator)
  await acceptMachine(page, operator)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await installAllOf(program, serial)
  await completeRun(page)
  await page.getByRole('link', { name: 'Runs' }).click()
  await page.getByRole('searchbox').fill(serial)
  await page.getByRole('row', { name: title }).getByText('Complete', { exact: true }).waitFor()

  const verified = await traveler.command('verify')
  assert.equal(verified.code, 0, verified.output + verified.error)
})

/** As somebody at a terminal imports a file. */
async function importBom(name: string, csv: string, ...options: readonly string[]) {
  const file = join(folder, name)
  writeFileSync(file, csv)
  return traveler.command('bom', 'import', file, ...options)
}

/** The eleven optional lines are refused, each with its row, until it is said what their dash means. */
async function importMachine(): Promise<void> {
  const options = ['--part', machine, '--tracking', 'serial']
  const refused = await importBom('machine.csv', machineCsv(), ...options)
  assert.equal(refused.code, 1)
  assert.equal(refused.error.match(/^Row \d+, Quantity: /gm)?.length, 11, refused.error)
  const made = await importBom('machine.csv', machineCsv(), ...options, '--dash', 'omit')
  assert.match(made.output, /^108 rows, 97 lines in 1 mBOM, 98 parts made\.$/m, made.error)
  assert.equal(made.code, 0)
}

/** The symbols that different parts share are refused, until it is said what a part's number is made of. */
async function importBoard(): Promise<void> {
  const refused = await importBom('board.csv', boardCsv(), '--part', 'control-board')
  assert.equal(refused.code, 1)
  assert.match(refused.error, /C_Small/)
  const number = '{LCSC|Digikey|Value Footprint}'
  const made = await importBom('board.csv', boardCsv(), '--part', 'control-board', '--number', number)
  assert.match(made.output, /^58 rows, 58 lines in 1 mBOM, 58 parts made\.$/m, made.error)
  assert.equal(made.code, 0)
}

const bomShape = z.object({
  mboms: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number(), _etag: z.string() }) })) }),
})

/** The engineer releases what the import left as a draft. */
async function releaseBom(program: Program, partNumber: string): Promise<void> {
  const engineer = await openPerson(traveler, traveler.person('Manufacturing Engineer'))
  const { mboms } = await program.ask(
    `query ($number: String!) {
      mboms(filters: { part: { partNumber: { eq: $number } } }) { edges { node { id _etag } } } }`,
    bomShape,
    { number: partNumber },
  )
  const [draft] = mboms.edges
  assert.ok(draft)
  let { id, _etag: etag } = draft.node
  for (const status of ['IN_REVIEW', 'RELEASED']) {
    const moved = await engineer.make(['updateMbom', 'UpdateMBomInput', 'mbom'], { id, etag, status })
    etag = moved.etag
  }
}

const partsShape = z.object({
  parts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number() }) })) }),
})

async function makeUnit(program: Program): Promise<void> {
  const { parts } = await program.ask(
    'query ($number: String!) { parts(filters: { partNumber: { eq: $number } }) { edges { node { id } } } }',
    partsShape,
    { number: machine },
  )
  const input = { partId: parts.edges[0]?.node.id, serialNumber: serial, quantity: 1 }
  await program.make(['createPartInventory', 'CreatePartInventoryInput', 'partInventory'], input)
}

const procedureShape = z.object({ procedure: z.object({ _etag: z.string() }) })

/** The engineer hands the draft in, and quality releases it. */
async function releaseProcedure(id: number): Promise<void> {
  const moves = [
    ['Manufacturing Engineer', 'IN_REVIEW'],
    ['Quality Engineer', 'RELEASED'],
  ] as const
  for (const [role, status] of moves) {
    const person = await openPerson(traveler, traveler.person(role))
    const document = 'query ($id: ID!) { procedure(id: $id) { _etag } }'
    const { procedure } = await person.ask(document, procedureShape, { id })
    const input = { id, etag: procedure._etag, status }
    await person.make(['updateProcedure', 'UpdateProcedureInput', 'procedure'], input)
  }
}

async function startRun(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('pick-and-place')
  await page.getByRole('link', { name: procedureTitle }).click()
  await page.getByText('After 2 Gantry, 3 Electronics').waitFor()
  assert.equal(await page.getByRole('listitem').getByRole('heading', { level: 3 }).count(), 40)
  await checkScreen(page, 'machine-procedure')
  await press(page, 'Start run')
  await page.getByText('Existing unit').click()
  await page.getByPlaceholder('Search by serial, lot or part number').fill(serial)
  await page.getByRole('option', { name: new RegExp(serial) }).click()
  await page.getByText('Ready to start').waitFor()
  await page.getByLabel('Title', { exact: true }).press('Enter')
}

/** Up from the first step to the run itself, where all lines of the machine stand, and what waits for what. */
async function lookAround(page: Page): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Steps' })
  await seeTitle(page, 'Work 1.1')
  await steps.getByText('Waits for 2, 3').waitFor()
  await page.keyboard.press('k')
  await seeTitle(page, 'Frame')
  await page.keyboard.press('k')
  const lines = page.getByRole('region', { name: 'As-built BOM' })
  await lines.getByText('pneumatic-tubing-6mm').waitFor()
  assert.equal(await lines.getByRole('row').count(), 98)
  await checkScreen(page, 'machine-overview')
  for (const title of ['Frame', 'Work 1.1', 'Work 1.2']) {
    await page.keyboard.press('j')
    await seeTitle(page, title)
  }
  await page
    .getByText(/it waits for step 1.1 Work 1.1/)
    .first()
    .waitFor()
  await page.keyboard.press('k')
}

async function seeTitle(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 2, name: new RegExp(`^[\\d.]+ ${title}$`) }).waitFor()
}

/** All steps but the last, as the screen leads from one to the next. */
async function buildMachine(page: Page, operator: Login): Promise<void> {
  for (let nth = 0; nth < 35; nth += 1) {
    const [heading, place] = [Math.floor(nth / 9) + 1, (nth % 9) + 1]
    await seeTitle(page, `Work ${heading}.${place}`)
    await press(page, 'Start')
    await tighten(page)
    if (place % 3 === 1) {
      await openSignOff(page, 'Done')
      // The first signature takes the password, those after it the PIN.
      await signAsSelf(page, nth === 0 ? operator.password : (operator.pin ?? ''))
    }
    if (nth === 12) await checkScreen(page, 'machine-step')
    await seeChosen(page)
    await completeStep(page)
  }
}

/** The list of the steps follows: the chosen one is in sight. */
async function seeChosen(page: Page): Promise<void> {
  const list = page.getByRole('navigation', { name: 'Steps' })
  const [frame, row] = [await list.boundingBox(), await list.locator('[aria-current=step]').boundingBox()]
  assert.ok(frame && row)
  assert.ok(row.y >= frame.y - 1 && row.y + row.height <= frame.y + frame.height + 1, 'the step is in sight')
}

/** The torque with the Enter that saves it and goes on to the button that completes the step. */
async function tighten(page: Page): Promise<void> {
  await seeStep(page, 'In progress')
  await type(page, 'Torque', '2.50')
}

async function completeStep(page: Page): Promise<void> {
  const complete = page.getByRole('button', { name: 'Complete', exact: true })
  await complete.focus()
  await page.keyboard.press('Enter')
}

/** The last step: quality verifies at the operator's screen, and another person of quality takes it over for the gate. */
async function acceptMachine(page: Page, operator: Login): Promise<void> {
  await seeTitle(page, 'Accept the machine')
  await press(page, 'Start')
  await tighten(page)
  await openSignOff(page, 'Checked')
  await signAsSomeoneElse(page, traveler.person('Quality Engineer'))
  await page.getByText('Still wanted: 1 × Quality Engineer', { exact: true }).waitFor()
  await changePerson(page, approver)
  await press(page, 'Approve')
  await signAsSelf(page, approver.password, 'Approve')
  await checkScreen(page, 'machine-accepted')
  await changePerson(page, operator)
  await completeStep(page)
}

/** Quality comes back to complete the run: with another person between, the password is asked for again. */
async function completeRun(page: Page): Promise<void> {
  await page.getByText('All steps are done.').waitFor()
  await changePerson(page, approver)
  await press(page, 'Complete run')
  await pickPlace(page, 'Finished goods')
  await checkScreen(page, 'machine-complete')
  await signAsSelf(page, approver.password, 'Sign and complete')
  await page.getByText(`Completed by ${approver.name}`).first().waitFor()
}
