import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import {
  changePerson,
  checkScreen,
  fieldRow,
  logIn,
  openPage,
  openSignOff,
  press,
  seeStep,
  signAsSelf,
} from './screen.ts'
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

const title = 'Look at the weld'

/** A picture as a camera would make it. */
async function photo(page: Page, name: string) {
  return { name, mimeType: 'image/png', buffer: await page.screenshot() }
}

/** Choose a file by the button of a part of the page. */
async function chooseFile(
  page: Page,
  within: Locator,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await within.getByRole('button', { name: /^Choose/ }).click()
  await (await chooser).setFiles(file)
}

/** Let something fall onto a part of the page, or paste it there. */
async function give(target: Locator, event: 'drop' | 'paste', name: string): Promise<void> {
  await target.evaluate(
    (element, [kind, filename]) => {
      const data = new DataTransfer()
      data.items.add(new File(['certificate'], filename))
      const options = { bubbles: true, cancelable: true }
      element.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data }),
      )
    },
    [event, name] as const,
  )
}

async function writeStep(page: Page): Promise<void> {
  await page.goto('/procedures')
  await logIn(page, traveler.person('Manufacturing Engineer'))
  await press(page, 'New procedure')
  await page.getByRole('dialog').getByLabel('Title').fill('Inspect the frame')
  await page.keyboard.press('Enter')
  await press(page, 'Add step')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title', exact: true }).fill(title)
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: `1 ${title}` })
  await form.waitFor()
  const files = page.getByRole('region', { name: 'Pictures and files' })
  await chooseFile(page, files, await photo(page, 'good weld.png'))
  await files
    .getByRole('button', { name: /good weld\.png/ })
    .first()
    .waitFor()
  await chooseFile(page, files, {
    name: 'setup.exe',
    mimeType: 'application/x-dosexec',
    buffer: Buffer.from('MZ'),
  })
  await files.getByText('Pack the file as .zip').waitFor()
  await checkScreen(page, 'step-files-refused')
  await files.getByRole('button', { name: 'Remove setup.exe from this list' }).click()

  await form.getByLabel('Instructions').fill('It looks like this:')
  await form.getByRole('button', { name: 'Put good weld.png into the text' }).click()
  await form.getByRole('button', { name: 'Open good weld' }).waitFor()
  await form.getByRole('button', { name: 'Save' }).click()
  await form.getByText('Saved', { exact: true }).waitFor()
  await files.getByText('Stands in the text').waitFor()
  for (const [name, kind] of [
    ['Photo of the weld', 'File'],
    ['Seen', 'Sign-off'],
  ] as const) {
    await press(page, 'Add field')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
    await dialog.getByRole('combobox', { name: 'Type' }).click()
    await page.getByRole('option', { name: kind, exact: true }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
  await checkScreen(page, 'step-files')
}

async function startRun(page: Page): Promise<void> {
  await press(page, 'Hand in for review')
  await page.getByRole('button', { name: 'Back to draft' }).waitFor()
  await changePerson(page, traveler.person('Quality Engineer'))
  await press(page, 'Release')
  await press(page, 'Start run')
  await page.getByPlaceholder('Search by part number or name').fill('EP-1000')
  await page.getByRole('option', { name: /EP-1000 C/ }).click()
  await page.getByRole('dialog').getByLabel('Serial number').fill('TI-FILES')
  await page.getByRole('dialog').getByRole('button', { name: 'Create run' }).click()
  await page.getByRole('heading', { level: 2, name: title }).waitFor()
}

test('an operator sees the picture that the engineer put into the step, and a photo is a value that is signed', async () => {
  const page = await openPage(browser, traveler)
  await writeStep(page)
  await startRun(page)
  await page.getByRole('button', { name: 'Open good weld' }).click()
  const viewer = page.getByRole('dialog')
  await viewer.getByText('SHA-256 of its bytes').waitFor()
  await viewer.getByRole('img', { name: 'good weld.png' }).waitFor()
  await checkScreen(page, 'picture-large')
  await viewer.getByRole('button', { name: 'Close' }).click()

  await press(page, 'Start')
  await seeStep(page, 'In progress')
  const row = fieldRow(page, 'Photo of the weld')
  await row.getByRole('button', { name: /^Choose a file/ }).waitFor()
  // Half sent and canceled: nothing is recorded.
  await page.route(/\/files\/uploads/, () => {})
  await chooseFile(page, row, await photo(page, 'blurred.png'))
  await row.getByRole('button', { name: 'Cancel blurred.png' }).click()
  await row.getByText('blurred.png').waitFor({ state: 'hidden' })
  await page.unroute(/\/files\/uploads/)
  await chooseFile(page, row, await photo(page, 'weld 1.png'))
  await row.getByText('Saved').waitFor()
  await row.getByRole('button', { name: /weld 1\.png/ }).waitFor()
  await checkScreen(page, 'photo-recorded')
  await openSignOff(page, 'Seen')
  await page.getByRole('dialog').getByText('weld 1.png').waitFor()
  await checkScreen(page, 'photo-to-sign')
  // Looked at from there, it closes by itself: what is typed for the signature stays.
  await page.getByRole('dialog').getByLabel('Comment').fill('Seen from both sides')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /weld 1\.png/ })
    .click()
  await page.getByRole('img', { name: 'weld 1.png' }).waitFor()
  // The keyboard is the picture's as soon as the focus has moved into it.
  await page.waitForFunction(
    (alt) =>
      document.activeElement?.closest('[role=dialog]')?.querySelector(`img[alt="${alt}"]`) instanceof
      HTMLElement,
    'weld 1.png',
  )
  await page.keyboard.press('Escape')
  await page.getByRole('img', { name: 'weld 1.png' }).waitFor({ state: 'hidden' })
  assert.equal(await page.getByRole('dialog').getByLabel('Comment').inputValue(), 'Seen from both sides')
  await signAsSelf(page, traveler.person('Quality Engineer').password)
  await press(page, 'Complete')
  await page.getByRole('heading', { name: 'Record so far' }).waitFor()
  await page.getByRole('region', { name: 'Record so far' }).getByText('weld 1.png').waitFor()
  await checkScreen(page, 'photo-in-the-record')
})

test('the floor comments, attaches and labels; its feedback reaches the authors, who answer it', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/runs?q=TI-FILES')
  await logIn(page, traveler.person('Operator'))
  await page.getByRole('link', { name: /TI-FILES/ }).click()
  await page.getByRole('navigation', { name: 'Steps' }).getByText(title).click()
  await page.getByRole('button', { name: 'Comments and files' }).click()
  const comments = page.getByRole('region', { name: 'Comments', exact: true })
  await comments.getByLabel('Write a comment').fill('The **left** side cannot be seen.')
  await comments.getByRole('region', { name: 'As others will see it' }).getByText('left').waitFor()
  await comments.getByLabel('Feedback for the authors').check()
  await comments.getByRole('button', { name: 'Comment', exact: true }).click()
  const said = comments.getByRole('article')
  await said.getByText('Feedback', { exact: true }).waitFor()
  await said.getByRole('button', { name: 'Edit' }).click()
  assert.equal(await said.getByLabel('Your comment').inputValue(), 'The **left** side cannot be seen.')
  await said.getByLabel('Your comment').fill('The left side cannot be seen from here.')
  await said.getByRole('button', { name: 'Save' }).click()
  await said.getByText('from here').waitFor()

  const files = page.getByRole('region', { name: 'Files', exact: true })
  await give(files.getByText('or drop or paste'), 'drop', 'certificate.pdf')
  await files.getByRole('link', { name: /certificate\.pdf/ }).waitFor()
  await give(files.getByText('or drop or paste'), 'paste', 'pasted.txt')
  await files.getByRole('link', { name: /pasted\.txt/ }).waitFor()
  // The network breaks as it is sent; with the network it goes out again, and hangs there once.
  await page.route(/\/files\/uploads/, (route) => route.abort('internetdisconnected'))
  await chooseFile(page, files, await photo(page, 'serial plate.png'))
  await files.getByText('Traveler does not answer').waitFor()
  await page.unroute(/\/files\/uploads/)
  await files.getByRole('button', { name: 'Try again: serial plate.png' }).click()
  await files.getByRole('button', { name: /^serial plate\.png/ }).waitFor()
  await page.getByRole('combobox', { name: 'Add a label' }).fill('First article')
  await page.getByRole('option', { name: 'Make “First article” a label' }).click()
  await page.getByRole('button', { name: 'Take off First article' }).waitFor()
  await page.getByRole('button', { name: /1 comment · 4 files · First article/ }).waitFor()
  await checkScreen(page, 'comments-and-files')

  await changePerson(page, traveler.person('Manufacturing Engineer'))
  await page.goto('/procedures')
  await page.getByRole('searchbox').fill('Inspect the frame')
  await page.getByRole('link', { name: 'Inspect the frame' }).click()
  await page.getByText('1 open', { exact: true }).waitFor()
  const feedback = page.getByRole('article').filter({ hasText: 'from here' })
  await feedback.getByRole('link', { name: new RegExp(`1 ${title}`) }).waitFor()
  await feedback.getByRole('button', { name: 'Reply' }).click()
  await feedback.getByLabel(/^Reply to/).fill('A second picture comes with the next version.')
  await feedback.getByRole('button', { name: 'Send reply' }).click()
  await feedback.getByRole('button', { name: 'Send reply' }).waitFor({ state: 'hidden' })
  await page.getByRole('article').getByText('comes with the next version').waitFor()
  await checkScreen(page, 'feedback')
  await feedback.getByRole('button', { name: 'Mark as resolved' }).click()
  await page.getByText('0 open', { exact: true }).waitFor()
})
