/** Files and pictures where they are shown. */
export const fileWords = {
  file: {
    files: 'Files of this step',
    open: (filename: string) => `Open ${filename}`,
    download: (filename: string) => `Download ${filename}`,
    save: 'Download',
    notThere: 'has not arrived yet',
    unnamed: 'File',
    megabytes: (number: string) => `${number} MB`,
    kilobytes: (number: string) => `${number} KB`,
    by: (who: string, when: string) => `${who}, ${when}`,
    digest: 'SHA-256 of its bytes',
  },
} as const
