const troubles: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'whoever runs this may not',
  EPERM: 'whoever runs this may not',
  EISDIR: 'it is a folder',
  ENOTDIR: 'what stands for a folder in its path is a file',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'nothing can be written on that disk',
}

/** Why a file could not be read, in words, by what the operating system answered. */
export function whyNotRead(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return troubles[code] ?? (cause instanceof Error ? cause.message : String(cause))
}

/** The same of a file or folder that was to be made: it is where it was to lie that is not there. */
export function whyNotMade(cause: unknown): string {
  const isNowhere = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
  return isNowhere ? 'the folder for it is not there' : whyNotRead(cause)
}
