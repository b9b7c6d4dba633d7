import { randomUUID } from 'node:crypto'

/** What bytes are sent for: a file that waits for them, or a key by which a file will claim them. */
export type UploadPlace = { readonly fileId: string } | { readonly key: string }

/** A file as its address needs to know it. */
export interface AddressedFile {
  readonly id: string
  readonly sha256: string | null
  readonly export_controlled: boolean
}

/** Under which addresses the one who asks sends and fetches bytes. */
export interface FileAddresses {
  upload(place: UploadPlace): Promise<string>
  /** Null until the bytes are there. */
  download(file: AddressedFile): Promise<string | null>
  newKey(filename: string): string
}

/** The path of an upload, without what permits it. */
export function uploadPath(place: UploadPlace): string {
  const path = 'fileId' in place ? place.fileId : place.key
  return `/files/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** Nobody guesses it, and its end is the name. */
export const newUploadKey = (filename: string): string => `uploads/${randomUUID()}/${filename}`

/** Where nobody asks over HTTP, addresses are paths, and whoever follows them brings credentials. */
export const plainAddresses: FileAddresses = {
  async upload(place) {
    return uploadPath(place)
  },
  async download({ id, sha256 }) {
    return sha256 === null ? null : `/files/${id}`
  },
  newKey: newUploadKey,
}
