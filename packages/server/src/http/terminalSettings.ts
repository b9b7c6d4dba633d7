type Environment = Readonly<Record<string, string | undefined>>

/**
 * The settings of a server whose log goes to a terminal or elsewhere. On a terminal somebody reads along, who wants warnings
 * alone unless `TRAVELER_LOG_LEVEL` says otherwise; a file or a collector keeps every line.
 */
export function terminalSettings(environment: Environment, isTerminal: boolean): Environment {
  return isTerminal ? { TRAVELER_LOG_LEVEL: 'warn', ...environment } : environment
}
