// Draws the pictures of the demonstration: each SVG of demo/whole/pictures as a PNG beside it, which is what steps show.
// Needs a Chromium; run it after changing a drawing: node tools/run.js tools/drawPictures.ts

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from './chromium.ts'
import { projectFolder } from './runtime.js'

const folder = join(projectFolder, 'demo/whole/pictures')
/** Twice the size on the screen, so that lines stay sharp on tablets. */
const scale = 2
const width = 800
const height = 450

const drawings = readdirSync(folder).filter((name) => name.endsWith('.svg'))
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale })
const digests: Record<string, string> = {}
for (const name of drawings) {
  const drawing = readFileSync(join(folder, name), 'utf8')
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${width}px }</style>${drawing}`,
  )
  const file = name.replace(/\.svg$/, '.png')
  writeFileSync(join(folder, file), await page.screenshot())
  digests[file] = createHash('sha256').update(drawing).digest('hex')
}
await browser.close()
// Which drawing each picture was made of: a test compares.
writeFileSync(join(folder, 'drawnFrom.json'), `${JSON.stringify(digests, null, 2)}\n`)
console.log(`${drawings.length} pictures drawn`)
