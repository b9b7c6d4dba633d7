/** Mail addresses of who gave a first signature in this session: a PIN may serve for the next ones. The server decides. */
const signers = new Set<string>()

export const signedBefore = {
  has: (email: string): boolean => signers.has(email),
  add: (email: string): void => void signers.add(email),
  /** The person changed, or somebody logged in or out: that ends the session of signing (rule 16). */
  clear: (): void => signers.clear(),
} as const
