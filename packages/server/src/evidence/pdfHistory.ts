import type { EvidencePack } from '@traveler/domain/evidence/evidencePack.ts'
import type { PdfSheet } from './pdfSheet.ts'
import { words } from './pdfWords.ts'

/** What people said. */
export function writeComments(sheet: PdfSheet, { comments }: EvidencePack): void {
  if (comments.length === 0) return
  sheet.heading('Comments', 1)
  sheet.table(
    [
      { title: 'About', share: 3 },
      { title: 'What was said', share: 5 },
      { title: 'By, at', share: 3 },
    ],
    comments.map(({ about, by, at, text }) => [
      { text: about },
      text === null ? { text: 'withdrawn', ink: 'muted' } : { text },
      { text: `${by.name}, ${sheet.clock(at)}` },
    ]),
  )
}

/** Attached and recorded files, by their hash. */
export function writeFiles(sheet: PdfSheet, { files }: EvidencePack): void {
  if (files.length === 0) return
  sheet.heading('Files', 1)
  sheet.table(
    [
      { title: 'Of', share: 3 },
      { title: 'File', share: 3 },
      { title: 'Bytes', share: 1 },
      { title: 'SHA-256', share: 4 },
    ],
    files.map(({ about, filename, size, sha256 }) => [
      { text: about },
      { text: filename },
      { text: size ?? '' },
      sha256 === null ? { text: 'never uploaded', ink: 'bad' } : { text: sha256, ink: 'muted' },
    ]),
  )
}

/** Every event, stream by stream. */
export async function writeHistory(sheet: PdfSheet, { chains }: EvidencePack): Promise<void> {
  sheet.heading('History', 1)
  for (const { stream, type, events } of chains) {
    const head = events.at(-1)
    sheet.heading(`${type === 'run' ? 'Run' : 'Unit'} ${stream}`, 2, `${events.length} events`)
    for (let from = 0; from < events.length; from += 200) {
      sheet.table(
        [
          { title: 'No.', share: 0.6 },
          { title: 'At', share: 2 },
          { title: 'What', share: 3 },
          { title: 'By', share: 2 },
          { title: 'Reason', share: 3.4 },
        ],
        events
          .slice(from, from + 200)
          .map(({ version, at, type: what, by, reason }) => [
            { text: String(version), ink: 'muted' },
            { text: sheet.clock(at) },
            { text: words(what) },
            { text: by?.name ?? 'Traveler' },
            { text: reason ?? '' },
          ]),
      )
      await sheet.breathe()
    }
    if (head !== undefined) sheet.fine(`Head of the chain: ${head.hash}`)
  }
}

/** How whoever holds these pages checks them. */
export function writeVerification(sheet: PdfSheet, digest: string): void {
  sheet.heading('How to check this', 1)
  for (const line of [
    `1. These pages show the JSON of the pack. Its SHA-256 is ${digest}: what “sha256sum” says of the file, and what stands at the foot of every page.`,
    '2. Each signature in the JSON has its content, exactly what was shown to the signer, and contentDigest, the SHA-256 of that text. The definition digest in it names what the step showed.',
    '3. Each chain in the JSON links its events: hash is the SHA-256 of the hash before, the version as four bytes and the SHA-256 of the body, one after the other. A changed, missing or added event breaks it.',
    '4. “traveler verify FILE.json” checks 2 and 3 without any server. An export of the organization (“traveler export”) holds the bodies of the events and the signed checkpoints; “traveler verify” of it shows that the heads of these chains are what was signed for. docs/record.md tells how to do both with other tools.',
  ])
    sheet.paragraph(line)
}
