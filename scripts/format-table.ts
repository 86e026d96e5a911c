/** Rows of cells in columns of even width, under a head; as plain text, or as a Markdown table. */
export function formatTable(
  head: readonly string[],
  cells: readonly (readonly string[])[],
  asMarkdown: boolean,
): string {
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0)));
  const format = (row: readonly string[]) => {
    const padded = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return asMarkdown ? `| ${padded.join(' | ')} |` : padded.join('  ').trimEnd();
  };
  return [head, widths.map((width) => '-'.repeat(width)), ...cells].map(format).join('\n');
}
