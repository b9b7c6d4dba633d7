/** The places that somebody typed: "R1, R2 R3". */
export function placesIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((place) => place !== '')
}
