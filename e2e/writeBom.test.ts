import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { z } from 'zod'
import { launchChromium } from '../tools/chromium.ts'
import { openPerson } from './program.ts'
import { changePerson, checkScreen, logIn, openPage, press, signAsSelf } from './screen.ts'
import { startTraveler, type Traveler } from './traveler.ts'

let traveler: Traveler
let browser: Browser

before(async () => {
  browser = await launchChromium()
  traveler = await startTraveler('on')
})
after(async () => {
  await browser?.close()
  await traveler?.stop()
})

const lines = (page: Page): Locator => page.getByRole('table', { name: 'Bill of materials' })

async function choose(page: Page, input: Locator, option: string): Promise<void> {
  await input.fill(option)
  await page.getByRole('option', { name: option }).click()
}

const linesShape = z.object({
  mbom: z.object({ mbomItems: z.array(z.object({ id: z.number(), _etag: z.string() })) }),
})

test('a new version of a bill of materials is written, compared, reviewed with a signature and released', async () => {
  const page = await openPage(browser, traveler)
  const [engineer, quality] = [traveler.person('Manufacturing Engineer'), traveler.person('Quality Engineer')]
  await page.goto('/parts')
  await logIn(page, engineer)
  await page.getByRole('searchbox').fill('torch igniter')
  await page.getByRole('link', { name: 'EP-1000 C' }).click()
  await press(page, 'Begin a new version')
  const draft = page.getByRole('region', { name: 'Bill of materials' })
  await draft.getByText('10 lines').waitFor()
  await checkScreen(page, 'bom-draft')

  // A line is added: its part is found by number, and a mistaken quantity is told beside it.
  const adding = page.getByRole('form', { name: 'Add a line' })
  await choose(page, adding.getByLabel('Part'), 'EP-9010 A')
  await adding.getByLabel('Quantity').fill('two')
  await adding.getByRole('button', { name: 'Add' }).click()
  await adding.getByText('Give a number, zero or more.').waitFor()
  await checkScreen(page, 'bom-add-refused')
  await adding.getByLabel('Quantity').fill('2')
  await adding.getByRole('button', { name: 'Add' }).click()
  await draft.getByText('11 lines').waitFor()

  // Its places, a substitute, which revisions serve; what somebody else changes in it meanwhile is kept.
  const dialog = page.getByRole('dialog')
  await lines(page).getByRole('button', { name: 'Edit EP-9010 A' }).click()
  await dialog.getByLabel('Places to add').fill('P1, P2')
  await dialog.getByLabel('Places to add').press('Enter')
  await dialog.getByRole('button', { name: 'Take P2 off' }).waitFor()
  await choose(page, dialog.getByLabel('Part to allow'), 'EP-1060 A')
  await dialog.getByRole('button', { name: 'Allow', exact: true }).click()
  await dialog.getByRole('button', { name: 'Allow EP-1060 A no longer' }).waitFor()
  await dialog.getByText('Any revision', { exact: true }).click()
  const program = await openPerson(traveler, engineer)
  const mbomId = /boms\/(\d+)/.exec(page.url())?.[1] ?? ''
  const { mbom } = await program.ask(
    'query ($id: ID!) { mbom(id: $id) { mbomItems { id _etag } } }',
    linesShape,
    { id: mbomId },
  )
  const added = mbom.mbomItems.at(-1)
  await program.ask(
    'mutation ($input: UpdateMBomItemInput!) { updateMbomItem(input: $input) { mbomItem { id } } }',
    z.unknown(),
    { input: { id: added?.id, etag: added?._etag, note: 'Keep dry' } },
  )
  await checkScreen(page, 'bom-line')
  // The other's note comes into the open dialog, and what was chosen here stays chosen.
  await dialog.getByLabel('Note for whoever installs it').and(page.locator(':text("Keep dry")')).waitFor()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await lines(page).getByText('Keep dry').waitFor()
  await lines(page).getByText('P1, P2').waitFor()
  await lines(page).getByText('or EP-1060 A').waitFor()
  await lines(page).getByText('Any revision').waitFor()

  await page.getByRole('link', { name: 'v1', exact: true }).click()
  const comparison = page.getByRole('table', { name: 'What is different in v2 from v1' })
  await comparison.getByText('Added').waitFor()
  await checkScreen(page, 'bom-compared')

  // A reviewer is asked, approves what is shown with a signature, and the version is released.
  await press(page, 'Ask a reviewer')
  await choose(page, page.getByPlaceholder('Search by name'), quality.name)
  await dialog.getByRole('button', { name: 'Ask a reviewer' }).click()
  await page.locator('button[aria-disabled=true]').filter({ hasText: 'Release' }).waitFor()
  await press(page, 'Hand in for review')
  await changePerson(page, quality)
  await press(page, 'Approve')
  await dialog.getByText('2 × EP-9010 A').waitFor()
  await checkScreen(page, 'bom-approve')
  await signAsSelf(page, quality.password, 'Approve')
  await changePerson(page, engineer)
  await press(page, 'Release')
  await page.getByRole('link', { name: 'v1 · Archived' }).waitFor()
  await page.getByRole('link', { name: 'v2 · Released' }).waitFor()
  await checkScreen(page, 'bom-released')
})

test('a part is written into the catalog, corrected, and linked to its procedure, which names it', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/parts')
  await logIn(page, traveler.person('Manufacturing Engineer'))
  await press(page, 'New part')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Part number').fill('EP-1000')
  await dialog.getByLabel('Revision', { exact: true }).fill('C')
  await dialog.getByRole('button', { name: 'Create part' }).click()
  await dialog.getByText(/EP-1000/).waitFor()
  await checkScreen(page, 'part-new-refused')
  await dialog.getByLabel('Part number').fill('EP-2000')
  await dialog.getByLabel('Revision', { exact: true }).fill('')
  await dialog
    .getByLabel('Description')
    .fill('Igniter test stand harness with a name that is long enough to wrap')
  await dialog.getByText('By lot').click()
  await dialog.getByRole('button', { name: 'Create part' }).click()
  await page.getByRole('heading', { level: 1, name: 'EP-2000' }).waitFor()
  await press(page, 'Edit')
  await dialog.getByText('Made here', { exact: true }).click()
  await checkScreen(page, 'part-edit')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Made here', { exact: true }).waitFor()

  await press(page, 'Link a procedure')
  await choose(page, dialog.getByLabel('Procedure'), 'Assemble and test torch igniter')
  await dialog.getByRole('button', { name: 'Link a procedure' }).click()
  await page.getByText('Not approved yet').waitFor()
  await press(page, 'Change the link to Assemble and test torch igniter')
  await dialog.getByLabel(/Required at receiving/).check()
  await checkScreen(page, 'part-link')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await press(page, 'Change the link to Assemble and test torch igniter')
  await dialog.getByRole('button', { name: 'Approve' }).click()
  await dialog.getByRole('button', { name: 'Take the approval back' }).waitFor()
  await dialog.locator('form').getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('Approved · required').waitFor()
  await press(page, 'Begin a bill of materials')
  await page.getByText('No lines yet').waitFor()
  await checkScreen(page, 'bom-empty')
  await page.getByRole('link', { name: 'EP-2000 A' }).click()
  await page.getByRole('link', { name: /Assemble and test torch igniter/ }).click()
  await page
    .getByRole('table', { name: 'Parts that it is for' })
    .getByRole('link', { name: /EP-2000 A/ })
    .waitFor()
  await checkScreen(page, 'procedure-parts')
})
