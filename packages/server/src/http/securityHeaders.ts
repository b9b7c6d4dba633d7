import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/** What every answer says to the browser, so that a mistake elsewhere does less harm. */
const everyAnswer: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // The camera reads barcodes.
  'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
}

/**
 * Adds the headers above to every answer and, where people reach this server by https, the order to stay with it.
 * An answer that is no page may load nothing at all, should a browser ever show it as one.
 */
export function securityHeaders(app: FastifyInstance, publicUrl: string | null): void {
  const isSecure = publicUrl?.startsWith('https:') ?? false
  app.addHook('onSend', async (_request, reply) => {
    void reply.headers(everyAnswer)
    if (isSecure) void reply.header('strict-transport-security', 'max-age=31536000')
    if (!reply.hasHeader('content-security-policy')) {
      void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    }
  })
}

/**
 * The content security policy of one page: scripts, data and pictures from this server alone. A script that stands in
 * the page itself runs only when its digest is named here. Styles may stand in the page: the component library
 * writes them at run time, and they cannot send anything away.
 */
export function pagePolicy(html: string): string {
  const digests = inlineScripts(html).map(
    (script) => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    `script-src 'self'${digests.join('')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)].flatMap(
    (match) => match[1] ?? [],
  )
}
