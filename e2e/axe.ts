// What a machine can tell of WCAG AA, asked of the page as it stands.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

/** What a screen is held to. In dark only colours differ, so that there only the rules about colours look again. */
const rules = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, RunOptions['runOnly']>

declare const window: Window & { readonly axe: typeof axe }

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** One sentence for each element of the page that breaks a rule. */
export async function findViolations(page: Page, colorScheme: keyof typeof rules): Promise<string[]> {
  await Promise.all(page.frames().map(bringAxe))
  return page.evaluate(runAxe, {
    runOnly: rules[colorScheme],
    resultTypes: ['violations'],
    // Style sheets are read once more only for an experimental rule, which is not among those asked for.
    preload: { assets: ['media'] },
  } satisfies RunOptions)
}

// Once a document: what the browser compiled for one screen serves those that follow, which takes half the time.
async function bringAxe(frame: Frame): Promise<void> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source)
}

// Runs in the page.
async function runAxe(options: RunOptions): Promise<string[]> {
  const { violations } = await window.axe.run(document, options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
