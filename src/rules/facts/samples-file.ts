/** The file beside a result that holds its samples. */
export function samplesFileOf(id: string): string {
  return `results/${id}.samples.csv`;
}
