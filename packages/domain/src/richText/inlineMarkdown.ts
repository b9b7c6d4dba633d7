import { isLinkTarget, joinedInlines, textRun } from './inline.ts'
import type { Inline, Link, TextRun } from './richText.ts'

const special = /[\\`*_[\]<>|&~]/g
const edgeSpaces = /^[ \t]+|[ \t]+$/g
const linkStart = /^\[((?:[^\\\]]|\\.)*)\]\((?:<([^<>\s]*)>|([^<>()\s]*))\)/su
const entities: { readonly [entity: string]: string } = {
  '&#32;': ' ',
  '&#9;': '\t',
  '&nbsp;': '\u00a0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

/**
 * Inline content on one line of Markdown: `**bold**`, `*italic*`, `[text](<href>)`, `<br>` for a line break.
 * Spaces at an edge are written `&#32;`, because Markdown drops them.
 */
export function inlinesToMarkdown(inlines: readonly Inline[]): string {
  let markdown = ''
  let runs: TextRun[] = []
  for (const inline of inlines) {
    if ('type' in inline) {
      markdown += runsToMarkdown(runs) + linkToMarkdown(inline)
      runs = []
    } else runs.push(inline)
  }
  return (markdown + runsToMarkdown(runs)).replace(edgeSpaces, visibleSpaces)
}

function linkToMarkdown(link: Link): string {
  return `[${runsToMarkdown(link.children)}](<${link.href}>)`
}

/** Marks are written where they change, so `**` and `*` side by side mean both: the reader toggles them. */
function runsToMarkdown(runs: readonly TextRun[]): string {
  let markdown = ''
  let [bold, italic] = [false, false]
  for (const run of runs) {
    markdown += (bold !== (run.bold === true) ? '**' : '') + (italic !== (run.italic === true) ? '*' : '')
    // A mark beside a space is no mark in Markdown: the space must not be on its inner side.
    markdown +=
      run.bold || run.italic ? escaped(run.text).replace(edgeSpaces, visibleSpaces) : escaped(run.text)
    bold = run.bold === true
    italic = run.italic === true
  }
  return markdown + (bold ? '**' : '') + (italic ? '*' : '')
}

/** Text so that Markdown reads it as text, on one line. */
export function escaped(text: string): string {
  return text.replace(special, (character) => `\\${character}`).replaceAll('\n', '<br>')
}

function visibleSpaces(spaces: string): string {
  return spaces.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;')
}

/** Inline content from one line of Markdown. What is not understood stays as text. */
export function inlinesFromMarkdown(markdown: string): readonly Inline[] {
  return joinedInlines(readInlines(markdown, true))
}

function readInlines(markdown: string, allowLinks: boolean): Inline[] {
  const inlines: Inline[] = []
  let [bold, italic] = [false, false]
  for (let at = 0; at < markdown.length; ) {
    const link = allowLinks && markdown[at] === '[' ? readLink(markdown.slice(at)) : null
    const stars = link === null ? starsAt(markdown, at) : 0
    if (link !== null) inlines.push(link.inline)
    else if (stars > 0) [bold, italic] = [bold !== stars >= 2, italic !== (stars % 2 === 1)]
    const text =
      link === null && stars === 0 ? readText(markdown, at) : { text: '', length: link?.length ?? stars }
    inlines.push(textRun(text.text, bold, italic))
    at += text.length
  }
  return inlines
}

function readLink(markdown: string): { readonly inline: Inline; readonly length: number } | null {
  const [whole, label, angled, bare] = linkStart.exec(markdown) ?? []
  const href = angled ?? bare
  if (whole === undefined || label === undefined || href === undefined || !isLinkTarget(href)) return null
  const children = readInlines(label, false).filter((inline): inline is TextRun => !('type' in inline))
  return { inline: { type: 'link', href, children }, length: whole.length }
}

// One to three stars toggle; stars between spaces are text, such as in "2 * 3".
function starsAt(markdown: string, at: number): number {
  const count = /^\*+/.exec(markdown.slice(at, at + 5))?.[0].length ?? 0
  const isLoose = /^[ \t]?$/.test(markdown.charAt(at - 1)) && /^[ \t]?$/.test(markdown.charAt(at + count))
  return count > 3 || isLoose ? 0 : count
}

function readText(markdown: string, at: number): { readonly text: string; readonly length: number } {
  const rest = markdown.slice(at, at + 8)
  if (/^\\[!-/:-@[-`{-~]/.test(rest)) return { text: rest.charAt(1), length: 2 }
  const lineBreak = /^<br ?\/?>/i.exec(rest)?.[0]
  if (lineBreak !== undefined) return { text: '\n', length: lineBreak.length }
  const entity = /^&#?[a-z0-9]+;/.exec(rest)?.[0] ?? ''
  const meant = entities[entity]
  if (meant !== undefined) return { text: meant, length: entity.length }
  const stars = /^\*+/.exec(rest)?.[0]
  const plain = stars ?? /^[^\\<&*[]+/.exec(markdown.slice(at))?.[0] ?? rest.charAt(0)
  return { text: plain, length: plain.length }
}
