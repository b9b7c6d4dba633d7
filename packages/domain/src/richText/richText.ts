import type { Json } from '../canonical.ts'

/** Text of one look. `\n` is a line break within its paragraph. Absent marks are off. */
export interface TextRun {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
}

/** A link to http, https or mailto. */
export interface Link {
  readonly type: 'link'
  readonly href: string
  readonly children: readonly TextRun[]
}

export type Inline = TextRun | Link

export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
}

export interface Heading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3
  readonly children: readonly Inline[]
}

export interface ListItem {
  readonly children: readonly Inline[]
  readonly nested?: List
}

export interface List {
  readonly type: 'list'
  readonly style: 'bullet' | 'number'
  readonly items: readonly ListItem[]
}

/** Boxes on the instruction itself; what is recorded in a run is a BOOLEAN field. */
export interface Checklist {
  readonly type: 'checklist'
  readonly items: readonly { readonly checked: boolean; readonly children: readonly Inline[] }[]
}

/** At least one row; every row has as many cells as the first. `header`: the first row names the columns. */
export interface Table {
  readonly type: 'table'
  readonly header: boolean
  readonly rows: readonly (readonly (readonly Inline[])[])[]
}

/**
 * A picture, named by the SHA-256 of its bytes (64 lower-case hex digits). `alt` says in words what it shows.
 */
export interface Picture {
  readonly type: 'picture'
  readonly digest: string
  readonly alt: string
}

export interface Callout {
  readonly type: 'callout'
  readonly tone: 'note' | 'caution' | 'warning'
  readonly children: readonly Inline[]
}

/** Text shown as typed. `language` is letters, digits and + # . -; empty when unknown. */
export interface Code {
  readonly type: 'code'
  readonly language: string
  readonly text: string
}

/** A node of the API's Slate that this schema has no word for, kept verbatim (docs/rules.md, Identity). */
export interface UnknownSlate {
  readonly type: 'unknown'
  readonly slate: Json
}

export type Block = Paragraph | Heading | List | Checklist | Table | Picture | Callout | Code | UnknownSlate

/** What people write into steps, comments and issues. Stored as JSON; an empty list is an empty text. */
export type RichText = readonly Block[]
