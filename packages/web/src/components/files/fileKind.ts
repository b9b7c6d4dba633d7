import type { FileView } from '../../generated/documents.ts'

/** How a page shows a file: a picture or a film where it is, PDF in a window of its own, all else by saving it. */
export type FileKind = 'picture' | 'film' | 'page' | 'saved'

export function fileKind({
  contentType,
  isShownInPlace,
}: Pick<FileView, 'contentType' | 'isShownInPlace'>): FileKind {
  if (isShownInPlace !== true) return 'saved'
  if (contentType?.startsWith('image/')) return 'picture'
  return contentType?.startsWith('video/') ? 'film' : 'page'
}
