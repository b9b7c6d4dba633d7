import { attributeTypes } from '@traveler/domain/attribute/planAttributes.ts'
import { richTextToMarkdown } from '@traveler/domain/richText/richTextToMarkdown.ts'
import type { AttributeRow } from '../attribute/attributeStore.ts'
import type { TreeStepRow } from '../step/stepTreeStore.ts'
import {
  type Outlined,
  procedurePath,
  type WrittenAttribute,
  type WrittenFile,
  type WrittenPart,
  type WrittenProcedure,
  type WrittenStep,
  type WrittenUse,
} from './folderFormat.ts'
import type { FolderFileRow } from './folderStore.ts'
import { type FolderVersion, isTopOfUse } from './folderVersion.ts'
import { printText } from './frontMatter.ts'
import { type GroupedTree, groupedTree } from './groupedTree.ts'
import { parseStoredRichText } from './storedRichText.ts'
import {
  writtenCertificates,
  writtenColumns,
  writtenFields,
  writtenGates,
  writtenRows,
} from './writtenContent.ts'
import { type Referring, referenceTo } from './writtenReferences.ts'

/** A text of a folder, by its path there. */
export interface FolderText {
  readonly path: string
  readonly text: string
}

/** The bytes that lie beside the texts. */
export interface FolderBytes {
  readonly path: string
  readonly file: FolderFileRow
}

export interface WrittenFolder {
  readonly texts: readonly FolderText[]
  readonly files: readonly FolderBytes[]
}

/** A version as a folder of Markdown: the same version always gives the same bytes. */
export function writeFolder(version: FolderVersion): WrittenFolder {
  const paths = filePaths(version.files)
  const files = new Map(version.files.map((file) => [file.id, file]))
  const { tree, names, procedure } = version
  const refer: Referring = {
    version,
    paths,
    files,
    places: placesOf(tree.steps),
    reference: referenceTo(version),
  }
  const rows = groupedTree(tree)
  const steps = tree.steps.map((step) => ({
    path: `steps/${names.get(step.id)}.md`,
    text: isUse(step) ? printUse(step, rows, refer) : printOwn(step, rows, refer),
  }))
  const front: WrittenProcedure = {
    title: procedure.title,
    description: procedure.description ?? undefined,
    type: procedure.type,
    stepOrder: procedure.step_order === 'IN_SEQUENCE' ? undefined : procedure.step_order,
    furtherRuns: flag(procedure.further_runs, false),
    exportControlled: flag(procedure.export_controlled, false),
    attributes: writtenAttributes(version.attributes),
    files: writtenFiles(rows.files(procedure.id), refer),
    steps: outlineOf(tree.steps, names, null),
  }
  return {
    texts: [
      { path: procedurePath, text: printText({ front, body: '' }) },
      ...steps.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    ],
    files: [...new Map(version.files.flatMap((file) => withPath(file, paths))).values()],
  }
}

const isUse = (step: TreeStepRow): boolean => step.standard_step_id !== null

function outlineOf(
  steps: readonly TreeStepRow[],
  names: ReadonlyMap<string, string>,
  parentId: string | null,
): Outlined[] {
  return steps
    .filter((step) => step.parent_id === parentId)
    .toSorted((a, b) => a.position - b.position)
    .map(({ id }) => ({ step: names.get(id) ?? '', steps: outlineOf(steps, names, id) }))
}

function printOwn(step: TreeStepRow, rows: GroupedTree, refer: Referring): string {
  const columns = rows.columns(step.id).toSorted((a, b) => a.index - b.index)
  const front: WrittenStep = {
    title: step.title,
    type: step.type === 'CONTENT' ? undefined : step.type,
    ...pointerOf(step, rows, refer),
    mandatory: flag(step.mandatory, false),
    redoLimit: step.redo_limit === 1 ? undefined : String(step.redo_limit),
    certificates: writtenCertificates(step, refer),
    gates: writtenGates(rows.gates(step.id), refer),
    fields: writtenFields(rows.fields(step.id), rows, refer),
    columns: writtenColumns(columns, refer),
    rows: writtenRows(rows.rows(step.id), columns, rows, refer),
    files: writtenFiles(rows.files(step.id), refer),
  }
  const assets = rows.files(step.id).filter(({ kind }) => kind === 'ASSET')
  const shown = new Set(assets.map(({ file_id }) => refer.files.get(file_id)?.sha256?.slice(2)))
  const body = richTextToMarkdown(parseStoredRichText(step.content), (digest) => {
    // Only what is attached to the step is shown in it, and only that lies in the folder.
    const path = shown.has(digest) ? refer.paths.get(digest) : undefined
    return path === undefined ? `sha256:${digest}` : `../${path}`
  })
  return printText({ front, body })
}

function printUse(step: TreeStepRow, rows: GroupedTree, refer: Referring): string {
  const front: WrittenUse = {
    standardStep: isTopOfUse(step) ? standardOf(step, refer) : 'below',
    ...pointerOf(step, rows, refer),
  }
  return printText({ front, body: '' })
}

function standardOf(step: TreeStepRow, { version: { standard } }: Referring) {
  const used = standard.find(({ id }) => id === step.standard_step_id)
  const isAlone = standard.every(
    (other) => other.id === used?.id || other.title !== used?.title || other.version !== used.version,
  )
  const title = used?.title ?? ''
  return {
    title: isAlone ? title : `${title} #${used?.id}`,
    version: String(used?.version),
  }
}

/** What a procedure says of a step, whoever wrote it. */
function pointerOf(step: TreeStepRow, rows: GroupedTree, refer: Referring) {
  return {
    required: flag(step.required, true),
    workCenter: refer.reference('location', step.location_id),
    leadTime: step.lead_time === null ? undefined : String(step.lead_time),
    labels: rows
      .labels(step.id)
      .flatMap(({ label_id }) => refer.reference('label', label_id) ?? [])
      .toSorted(),
    attributes: writtenAttributes(rows.attributes(step.id)),
    parts: rows.parts(step.id).map((part): WrittenPart => {
      const line = refer.version.lines.get(part.mbom_item_id)
      const at = line?.designator_ids.indexOf(part.designator_id ?? '') ?? -1
      return {
        assembly: { number: line?.assembly_number ?? '', revision: line?.assembly_revision ?? '' },
        bomVersion: String(line?.bom_version),
        part: { number: line?.part_number ?? '', revision: line?.part_revision ?? '' },
        designator: line?.designators[at],
        minimum: part.minimum_quantity ?? undefined,
      }
    }),
    after: rows
      .edges(step.id)
      .toSorted(
        (a, b) => (refer.places.get(a.upstream_step_id) ?? 0) - (refer.places.get(b.upstream_step_id) ?? 0),
      )
      .map((edge) => ({
        step: refer.version.names.get(edge.upstream_step_id) ?? '',
        minimumLag: edge.minimum_lag === null ? undefined : String(edge.minimum_lag),
        maximumLag: edge.maximum_lag === null ? undefined : String(edge.maximum_lag),
      })),
  }
}

/** Where steps stand when the tree is read from the top: dependencies are written in that order. */
function placesOf(steps: readonly TreeStepRow[]): ReadonlyMap<string, number> {
  const children = Map.groupBy(steps, (step) => step.parent_id)
  const order: string[] = []
  const visit = (parentId: string | null): void => {
    for (const step of (children.get(parentId) ?? []).toSorted((a, b) => a.position - b.position)) {
      order.push(step.id)
      visit(step.id)
    }
  }
  visit(null)
  return new Map(order.map((id, nth) => [id, nth]))
}

function writtenAttributes(attributes: readonly Pick<AttributeRow, 'key' | 'type' | 'value'>[]) {
  return attributes
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ key, type, value }): WrittenAttribute[] => {
      if (value === null) return []
      const known = attributeTypeOf(type)
      return [
        {
          key,
          type: known,
          ...(Array.isArray(value) ? { values: value.map(String) } : { value: String(value) }),
        },
      ]
    })
}

function attributeTypeOf(type: string): WrittenAttribute['type'] {
  return attributeTypes.find((known) => known === type) ?? 'STRING'
}

function writtenFiles(
  links: readonly { readonly file_id: string; readonly kind: 'ATTACHMENT' | 'ASSET' }[],
  { files, paths }: Referring,
): WrittenFile[] {
  return links.flatMap(({ file_id, kind }) => {
    const file = files.get(file_id)
    if (file === undefined) return []
    return [
      {
        name: file.filename,
        path: paths.get(file.sha256?.slice(2) ?? ''),
        kind: kind === 'ASSET' ? undefined : kind,
        integrationId: file.integration_id ?? undefined,
        integrationUrl: file.integration_fetch_url ?? undefined,
      },
    ]
  })
}

/** Bytes lie under their SHA-256, with the end of the name that they had first. */
function filePaths(files: readonly FolderFileRow[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  for (const { sha256, filename } of files) {
    const digest = sha256?.slice(2)
    if (digest === undefined || paths.has(digest)) continue
    const end = filename.slice(filename.lastIndexOf('.')).toLowerCase()
    paths.set(digest, `files/${digest}${end}`)
  }
  return paths
}

function withPath(file: FolderFileRow, paths: ReadonlyMap<string, string>): [string, FolderBytes][] {
  const path = paths.get(file.sha256?.slice(2) ?? '')
  return path === undefined ? [] : [[path, { path, file }]]
}

function flag(value: boolean, plain: boolean): 'true' | 'false' | undefined {
  return value === plain ? undefined : value ? 'true' : 'false'
}
