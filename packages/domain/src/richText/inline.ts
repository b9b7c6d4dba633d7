import type { Json } from '../canonical.ts'
import { isJsonList, isJsonObject } from '../canonical.ts'
import { parseText, textLengths } from '../text.ts'
import type { Inline, Link, TextRun } from './richText.ts'

const linkForm = /^(https?:\/\/|mailto:)[^\s<>"\\^`{|}\u0000-\u0020\u007f-\u009f]+$/iu

/**
 * Only http, https and mailto, in one piece (`javascript:` and relative links are refused). At most 2,048
 * characters.
 */
export function isLinkTarget(href: string): boolean {
  return href.length <= 2_048 && linkForm.test(href) && href.isWellFormed()
}

/** Inline content in its one form: no empty runs, neighbours of one look joined, no empty links. */
export function joinedInlines(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    if ('type' in inline) {
      const children = joinedRuns(inline.children)
      if (children.length > 0) joined.push({ ...inline, children })
    } else pushRun(joined, inline)
  }
  return joined
}

function joinedRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = []
  for (const run of runs) pushRun(joined, run)
  return joined
}

function pushRun(runs: (Inline | TextRun)[], run: TextRun): void {
  const last = runs.at(-1)
  if (run.text === '') return
  if (last !== undefined && !('type' in last) && last.bold === run.bold && last.italic === run.italic) {
    runs[runs.length - 1] = textRun(
      (last.text + run.text).normalize('NFC'),
      run.bold === true,
      run.italic === true,
    )
  } else runs.push(run)
}

/** A run with the marks that are on; marks that are off are absent. */
export function textRun(text: string, bold: boolean, italic: boolean): TextRun {
  return { text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }
}

/** Inline content from JSON; null when it is not of the schema. */
export function parseInlines(raw: Json | undefined): readonly Inline[] | null {
  if (raw === undefined || !isJsonList(raw)) return null
  const parsed = raw.map((inline) => parseLink(inline) ?? parseRun(inline))
  return parsed.every((inline) => inline !== null) ? joinedInlines(parsed) : null
}

function parseLink(raw: Json): Link | null {
  if (!isJsonObject(raw) || raw['type'] !== 'link') return null
  const { href, children } = raw
  if (typeof href !== 'string' || !isLinkTarget(href) || children === undefined || !isJsonList(children))
    return null
  const runs = children.map(parseRun)
  return runs.every((run) => run !== null) ? { type: 'link', href, children: joinedRuns(runs) } : null
}

function parseRun(raw: Json): TextRun | null {
  if (!isJsonObject(raw) || 'type' in raw || typeof raw['text'] !== 'string') return null
  const text = parseText(raw['text'], 'text', textLengths.value)
  if (typeof text !== 'string' || !isMark(raw['bold']) || !isMark(raw['italic'])) return null
  return textRun(text, raw['bold'] === true, raw['italic'] === true)
}

function isMark(mark: Json | undefined): boolean {
  return mark === undefined || typeof mark === 'boolean'
}
