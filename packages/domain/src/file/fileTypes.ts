import type { Refusal } from '../refusal.ts'
import { parseIdentifyingText } from '../text.ts'

/** What a file is by its name: what it is sent as, and whether a browser may show it in a page of ours. */
interface FileType {
  readonly contentType: string
  /** It can hold no script: shown where it is, else saved. */
  readonly isShown?: true
}

const plain: FileType = { contentType: 'text/plain; charset=utf-8' }
const binary: FileType = { contentType: 'application/octet-stream' }
const zip: FileType = { contentType: 'application/zip' }

/**
 * The types that are taken, by the end of the name: what hangs on a part, a step or a run. Programs, pages and scripts are not
 * among them: whoever needs one packs it. The content type is ours, never the client's: it decides what a browser does.
 */
const fileTypes: Readonly<Record<string, FileType>> = {
  // Pictures
  png: { contentType: 'image/png', isShown: true },
  jpg: { contentType: 'image/jpeg', isShown: true },
  jpeg: { contentType: 'image/jpeg', isShown: true },
  gif: { contentType: 'image/gif', isShown: true },
  webp: { contentType: 'image/webp', isShown: true },
  heic: { contentType: 'image/heic' },
  bmp: { contentType: 'image/bmp' },
  tif: { contentType: 'image/tiff' },
  tiff: { contentType: 'image/tiff' },
  // Films and sound
  mp4: { contentType: 'video/mp4', isShown: true },
  webm: { contentType: 'video/webm', isShown: true },
  mov: { contentType: 'video/quicktime' },
  mp3: { contentType: 'audio/mpeg' },
  wav: { contentType: 'audio/wav' },
  // Documents
  pdf: { contentType: 'application/pdf', isShown: true },
  txt: plain,
  log: plain,
  md: plain,
  csv: { contentType: 'text/csv; charset=utf-8' },
  tsv: { contentType: 'text/tab-separated-values; charset=utf-8' },
  json: { contentType: 'application/json' },
  xml: { contentType: 'application/xml' },
  yaml: plain,
  yml: plain,
  rtf: { contentType: 'application/rtf' },
  doc: { contentType: 'application/msword' },
  docx: { contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xls: { contentType: 'application/vnd.ms-excel' },
  xlsx: { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ppt: { contentType: 'application/vnd.ms-powerpoint' },
  pptx: { contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  odt: { contentType: 'application/vnd.oasis.opendocument.text' },
  ods: { contentType: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { contentType: 'application/vnd.oasis.opendocument.presentation' },
  // Drawings, models, boards
  dxf: { contentType: 'image/vnd.dxf' },
  dwg: { contentType: 'image/vnd.dwg' },
  step: { contentType: 'model/step' },
  stp: { contentType: 'model/step' },
  iges: { contentType: 'model/iges' },
  igs: { contentType: 'model/iges' },
  stl: { contentType: 'model/stl' },
  obj: { contentType: 'model/obj' },
  '3mf': { contentType: 'model/3mf' },
  glb: { contentType: 'model/gltf-binary' },
  x_t: binary,
  x_b: binary,
  sldprt: binary,
  sldasm: binary,
  slddrw: binary,
  ipt: binary,
  iam: binary,
  prt: binary,
  asm: binary,
  catpart: binary,
  catproduct: binary,
  fcstd: binary,
  gbr: plain,
  drl: plain,
  brd: binary,
  sch: binary,
  kicad_pcb: plain,
  kicad_sch: plain,
  // Machine programs and measurements
  nc: plain,
  gcode: plain,
  tap: plain,
  mpf: plain,
  cnc: plain,
  hex: plain,
  bin: binary,
  dat: binary,
  tdms: binary,
  mat: binary,
  h5: binary,
  s2p: plain,
  // Packed
  zip,
  gz: { contentType: 'application/gzip' },
  tgz: { contentType: 'application/gzip' },
  tar: { contentType: 'application/x-tar' },
  '7z': { contentType: 'application/x-7z-compressed' },
}

/** A name to keep a file under, with what it is sent as. */
export interface NamedFile {
  readonly filename: string
  readonly contentType: string
}

/** The name of a file without folders, with its content type. Refused when it is no name, or of a type that is not taken. */
export function parseFilename(source: string): NamedFile | Refusal {
  const filename = parseIdentifyingText(source, 'filename', 255)
  if (typeof filename !== 'string') return filename
  if (/[/\\]/.test(filename) || /^\.+$/.test(filename)) {
    return refused('is a path', 'Give the name alone, without folders.')
  }
  const known = fileTypes[endOf(filename)]
  if (known !== undefined) return { filename, contentType: known.contentType }
  return refused(
    `ends in a type that is not taken (${filename.slice(-20)})`,
    'Pack the file as .zip, and send that.',
  )
}

/** Whether a browser may show a file where it is, by its content type. */
export function isShownInPlace(contentType: string): boolean {
  return Object.values(fileTypes).some((type) => type.isShown === true && type.contentType === contentType)
}

function endOf(filename: string): string {
  return filename.slice(filename.lastIndexOf('.') + 1).toLowerCase()
}

function refused(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'filename', problem, remedy }
}
