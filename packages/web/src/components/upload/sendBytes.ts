import { explain } from '@traveler/domain/refusal.ts'
import { FileLimitDocument, RequestUploadDocument } from '../../generated/documents.ts'
import { RequestRefused, Unreachable } from '../api/refused.ts'
import { parseLine, read } from '../api/request.ts'
import { ownAddress } from '../files/ownAddress.ts'
import { whyNotSend } from './whyNotSend.ts'

/** Bytes that the server has, and that no record names yet. */
export interface SentBytes {
  readonly s3Key: string
  readonly s3Etag: string
}

interface Sending {
  readonly signal: AbortSignal
  /** 0 to 100. */
  readonly onProgress: (percent: number) => void
}

/**
 * Send the bytes of a file. They come before anything names them, so that whoever cancels leaves nothing behind. Throws
 * RequestRefused with why they are not taken, Unreachable when they did not arrive.
 */
export async function sendBytes(file: File, sending: Sending): Promise<SentBytes> {
  const [limit, address] = await Promise.all([
    read(FileLimitDocument, {}),
    read(RequestUploadDocument, { filename: file.name }),
  ])
  const megabytes = limit.organizationSettings?.find(({ name }) => name === 'fileMegabytes')?.value
  const refusal = whyNotSend(file, Number(megabytes))
  if (refusal !== null)
    throw new RequestRefused([{ ...refusal, message: explain(refusal), facts: { ...refusal } }])
  const { uploadUrl, s3Key } = address.requestFileUploadUrl ?? {}
  if (!uploadUrl || !s3Key) throw new Unreachable()
  return { s3Key, s3Etag: await put(ownAddress(uploadUrl), file, sending) }
}

// fetch tells nothing of bytes that are under way.
function put(address: string, file: File, { signal, onProgress }: Sending): Promise<string> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const request = new XMLHttpRequest()
    request.open('PUT', address)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100))
    request.onload = () =>
      request.status === 200
        ? resolve(request.getResponseHeader('etag') ?? '')
        : reject(new RequestRefused(refusalsIn(request.responseText)))
    request.onerror = () => reject(new Unreachable())
    request.onabort = () => reject(signal.reason)
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function refusalsIn(text: string) {
  const { errors }: { errors?: unknown } = Object(jsonOf(text))
  return Array.isArray(errors) && errors.length > 0 ? errors.map(parseLine) : [parseLine({})]
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
