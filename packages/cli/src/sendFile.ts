import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { Readable, Transform } from 'node:stream'
import type { ApiClient } from './apiClient.ts'
import { ApiRefused, CannotAsk } from './apiRefused.ts'
import type { CommandIo } from './commandIo.ts'
import { FileUploadUrlDocument } from './generated/documents.ts'
import { startProgress } from './progress.ts'
import { request } from './request.ts'

/** A file that could be opened. */
interface OpenedFile {
  /** `-`: the standard input. */
  readonly file: string
  readonly pieces: AsyncIterable<Uint8Array>
}

/** Sends a file to the server, piece by piece, and gives the key by which it is named there. */
export async function sendFile(api: ApiClient, { file, pieces }: OpenedFile, io: CommandIo): Promise<string> {
  const size = file === '-' ? null : statSync(file).size
  const filename = file === '-' ? 'table.csv' : basename(file)
  const { requestFileUploadUrl: place } = await api.ask(FileUploadUrlDocument, { filename })
  if (place?.uploadUrl == null || place.s3Key === null)
    throw new CannotAsk(`${api.url} gave no address for the file.`)
  const { uploadUrl, s3Key } = place
  const progress = startProgress({ name: 'Bytes sent', total: size }, io)
  const counted = new Transform({
    transform(piece: Buffer, _encoding, done) {
      progress.advance(piece.length)
      done(null, piece)
    },
  })
  try {
    const { status, text } = await request(uploadUrl, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        ...(size === null ? {} : { 'content-length': String(size) }),
      },
      body: Readable.from(pieces).compose(counted),
      signal: io.stopSignal(),
    })
    if (status !== 200) throw notTaken(api.url, status, text)
    return s3Key
  } finally {
    progress.abandon()
  }
}

function notTaken(url: string, status: number, text: string): Error {
  try {
    const { errors } = JSON.parse(text)
    if (Array.isArray(errors) && errors.length > 0) return new ApiRefused(errors)
  } catch {
    // Not an answer of Traveler's: said below.
  }
  return new CannotAsk(`${url} did not take the file: status ${status}.`)
}
