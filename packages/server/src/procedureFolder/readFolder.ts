import { explain, isRefusal } from '@traveler/domain/refusal.ts'
import { markdownToRichText } from '@traveler/domain/richText/markdownToRichText.ts'
import type { RichText } from '@traveler/domain/richText/richText.ts'
import { maximumStepLevels } from '@traveler/domain/step/stepNumber.ts'
import { type FolderFault, faultOf, type TextPlace } from './folderFault.ts'
import {
  fileName,
  folderLimits,
  type Outlined,
  type OwnStep,
  type ProcedureFile,
  procedureFormat,
  procedurePath,
  stepFormat,
  stepName,
  type UsedStep,
  useFormat,
} from './folderFormat.ts'
import { type ReadText, readText } from './frontMatter.ts'
import type { FolderText } from './writeFolder.ts'

/** A step of a folder: its own, or one of a standard step. */
export type ReadStep = {
  readonly name: string
  readonly file: string
  readonly parent: string | null
  /** 1-based among its siblings. */
  readonly position: number
  placeOf(path: readonly PropertyKey[]): TextPlace
} & (
  | { readonly kind: 'own'; readonly front: OwnStep; readonly content: RichText }
  | { readonly kind: 'use'; readonly front: UsedStep }
)

/** A folder as it was read; its steps in the order of the outline, parents first. */
export interface ReadFolder {
  readonly procedure: ReadText<ProcedureFile>
  readonly steps: readonly ReadStep[]
}

/** The bytes beside the texts: the SHA-256 by the path in the folder. */
export type FolderDigests = ReadonlyMap<string, string>

/** Reads the texts of a folder, or says all that is wrong with them. */
export function readFolder(
  texts: readonly FolderText[],
  digests: FolderDigests,
): ReadFolder | readonly FolderFault[] {
  const faults = [...whyNotPaths(texts, digests)]
  const byPath = new Map(texts.map(({ path, text }) => [path, text]))
  const main = byPath.get(procedurePath)
  if (faults.length > 0) return faults
  if (main === undefined)
    return [missing(procedurePath, 'Put it into the folder: it says what the procedure is.')]
  const procedure = readText(procedurePath, main, procedureFormat)
  if (!('front' in procedure)) return procedure
  const outline = outlineOf(procedure)
  if ('faults' in outline) return outline.faults
  const steps: ReadStep[] = []
  for (const place of outline.places) {
    const file = `steps/${place.name}.md`
    const text = byPath.get(file)
    if (text === undefined) {
      faults.push({
        ...whereOf(procedure, place.path),
        problem: `names step ${place.name}, and there is no ${file}`,
        remedy: 'Write that file, or take the step out.',
      })
      continue
    }
    const step = readStep(text, { ...place, file }, digests)
    if (isFaults(step)) faults.push(...step)
    else steps.push(step)
  }
  const named = new Set(outline.places.map(({ name }) => `steps/${name}.md`))
  faults.push(
    ...texts
      .filter(({ path }) => path !== procedurePath && !named.has(path))
      .map(({ path }) => ({
        ...missing(path, `Add it to the steps of ${procedurePath}, or take the file away.`),
        problem: 'is no step of the procedure',
      })),
    ...steps.flatMap((step) => whyNotAfter(step, outline.places)),
  )
  return faults.length > 0 ? faults : { procedure, steps }
}

/** Whether reading gave what is wrong. */
export function isFaults(read: object): read is readonly FolderFault[] {
  return Array.isArray(read)
}

/** Only a file that says what the procedure is, steps and files: nothing that leads out of the folder. */
function whyNotPaths(texts: readonly FolderText[], digests: FolderDigests): readonly FolderFault[] {
  const paths = [...texts.map(({ path }) => path), ...digests.keys()]
  const total = texts.reduce((sum, { text }) => sum + text.length, 0)
  const steps = texts.length - 1
  return [
    ...paths
      .filter((path) => !isPathOfFolder(path))
      .map((path) => ({
        ...missing(path, `A folder holds ${procedurePath}, steps/NAME.md and files/NAME.`),
        problem: 'is no file that a procedure’s folder has',
      })),
    ...paths
      .filter((path, nth) => paths.indexOf(path) !== nth)
      .map((path) => ({ ...missing(path, 'Send each file once.'), problem: 'is there twice' })),
    ...texts
      .filter(({ text }) => text.length > folderLimits.text)
      .map(({ path }) => ({ ...missing(path, 'Split it, or attach a file.'), problem: 'is too long' })),
    ...(total > folderLimits.texts || steps > folderLimits.steps || digests.size > folderLimits.files
      ? [
          {
            ...missing(procedurePath, 'Make two procedures of it.'),
            problem: 'belongs to a folder that is too large',
          },
        ]
      : []),
  ]
}

function isPathOfFolder(path: string): boolean {
  const [folder, name = '', ...deeper] = path.split('/')
  if (path === procedurePath) return true
  if (deeper.length > 0) return false
  if (folder === 'steps') return name.endsWith('.md') && stepName.test(name.slice(0, -3))
  return folder === 'files' && fileName.test(name)
}

interface PlaceInOutline {
  readonly name: string
  readonly parent: string | null
  readonly position: number
  readonly path: readonly PropertyKey[]
}

type Outline = { readonly places: readonly PlaceInOutline[] } | { readonly faults: readonly FolderFault[] }

function outlineOf(procedure: ReadText<ProcedureFile>): Outline {
  const places: PlaceInOutline[] = []
  const faults: FolderFault[] = []
  const seen = new Set<string>()
  const visit = (steps: readonly Outlined[], parent: string | null, path: readonly PropertyKey[]): void => {
    for (const [nth, { step, steps: below }] of steps.entries()) {
      const own = [...path, nth]
      const where = whereOf(procedure, [...own, 'step'])
      if (seen.has(step))
        faults.push({
          ...where,
          problem: `names step ${step} a second time`,
          remedy: 'A step stands in one place.',
        })
      if (own.length / 2 > maximumStepLevels)
        faults.push({
          ...where,
          problem: `would make more than ${maximumStepLevels} levels of steps`,
          remedy: 'Put it higher up.',
        })
      seen.add(step)
      places.push({ name: step, parent, position: nth + 1, path: [...own, 'step'] })
      visit(below ?? [], step, [...own, 'steps'])
    }
  }
  visit(procedure.front.steps ?? [], null, ['steps'])
  return faults.length > 0 ? { faults } : { places }
}

function readStep(
  text: string,
  { file, name, parent, position }: PlaceInOutline & { readonly file: string },
  digests: FolderDigests,
): ReadStep | readonly FolderFault[] {
  const place = { name, file, parent, position }
  if (/^standardStep:/m.test(text.split(/^---$/m)[1] ?? '')) {
    const read = readText(file, text, useFormat)
    if (isFaults(read)) return read
    const { front, placeOf, body, bodyLine } = read
    if (body.trim() === '') return { ...place, kind: 'use', front, placeOf }
    return [
      {
        code: 'FOLDER_FAULT',
        file,
        line: bodyLine,
        character: 1,
        problem: 'is of a standard step, and has text of its own',
        remedy: 'Take the text out: it stands in the standard step.',
      },
    ]
  }
  const read = readText(file, text, stepFormat)
  if (isFaults(read)) return read
  const { front, placeOf, body, bodyLine } = read
  const lost: string[] = []
  const content = markdownToRichText(body, 'the text', (target) => {
    const digest = /^sha256:([0-9a-f]{64})$/.exec(target)?.[1] ?? digests.get(target.replace(/^\.\.\//, ''))
    if (digest === undefined && target.startsWith('../')) lost.push(target)
    return digest ?? null
  })
  if (isRefusal(content)) return [faultOf(file, { line: bodyLine, character: 1 }, content, explain(content))]
  const faults = lost.map((target) => ({
    code: 'FOLDER_FAULT' as const,
    file,
    ...placeInBody(body, bodyLine, target),
    problem: `shows ${target}, which is not in the folder`,
    remedy: 'Put the picture into files/, or correct the path.',
  }))
  return faults.length > 0 ? faults : { ...place, kind: 'own', front, content, placeOf }
}

function placeInBody(body: string, bodyLine: number, target: string): TextPlace {
  const lines = body.split('\n')
  const nth = Math.max(
    0,
    lines.findIndex((line) => line.includes(`(${target})`)),
  )
  return { line: bodyLine + nth, character: Math.max(0, lines[nth]?.indexOf(target) ?? 0) + 1 }
}

function whyNotAfter(step: ReadStep, places: readonly PlaceInOutline[]): readonly FolderFault[] {
  const names = new Set(places.map(({ name }) => name))
  const afters = step.front.after ?? []
  return afters.flatMap((after, nth) => {
    const where = { code: 'FOLDER_FAULT' as const, file: step.file, ...step.placeOf(['after', nth, 'step']) }
    const { minimumLag: least, maximumLag: most } = after
    return [
      ...(names.has(after.step) && after.step !== step.name
        ? []
        : [
            {
              ...where,
              problem: `waits for ${after.step}, which is no other step of the procedure`,
              remedy: 'Name another step.',
            },
          ]),
      ...(afters.findIndex((other) => other.step === after.step) === nth
        ? []
        : [{ ...where, problem: `waits for ${after.step} twice`, remedy: 'Take one of them out.' }]),
      ...(least !== undefined && most !== undefined && most < least
        ? [{ ...where, problem: 'has a maximum lag below the minimum lag', remedy: 'Exchange them.' }]
        : []),
    ]
  })
}

function whereOf(procedure: ReadText<ProcedureFile>, path: readonly PropertyKey[]) {
  return { code: 'FOLDER_FAULT' as const, file: procedurePath, ...procedure.placeOf(path) }
}

function missing(file: string, remedy: string): FolderFault {
  return { code: 'FOLDER_FAULT', file, line: 1, character: 1, problem: 'is missing', remedy }
}
