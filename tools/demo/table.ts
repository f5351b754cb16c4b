import type { Finding } from '../../src/detect/finding';
import type { PageReport, ReportedPost } from '../../src/messages/protocol';

const WIDTHS = [22, 30, 26, 70] as const;

/** What was spotted on a page and why, as a table for a terminal. */
export function table(report: PageReport): string {
  const rows = report.posts.map((post) => [
    post.creator ?? '–',
    summary(post),
    post.verdict.earns ? `disclosed: ${post.verdict.disclosure}` : '',
    evidence(post),
  ]);
  const lines = [
    ['who', 'what was seen', '', 'how we know'],
    WIDTHS.map((width) => '─'.repeat(width)),
    ...rows,
  ].map((cells) =>
    cells
      .map((cell, index) => padded(cell, WIDTHS[index] ?? 20))
      .join('  ')
      .trimEnd(),
  );
  return [
    `${report.url} · ${report.platform}`,
    '',
    ...lines,
    '',
    `${report.posts.length} posts read, ${report.marks} marks, ${report.timing.scanMs.toFixed(1)} ms in all, longest slice ${report.timing.longestSliceMs.toFixed(1)} ms`,
  ].join('\n');
}

function summary({ verdict }: ReportedPost): string {
  const said = [
    ...(verdict.sheepsClothing ? ['says don’t buy, and sells'] : []),
    ...(verdict.saysUnpaid && verdict.earns ? ['says unpaid, and earns'] : []),
    ...verdict.relations,
    ...(verdict.pressure ? ['pressure'] : []),
  ];
  return said.length > 0 ? said.join(', ') : 'nothing';
}

function evidence({ verdict }: ReportedPost): string {
  const quote = (finding: Finding) => `“${finding.text.replace(/\s+/g, ' ').slice(0, 48)}” (${finding.rule})`;
  return verdict.findings.map(quote).join(' · ');
}

/** Pads or cuts to a width in terminal columns; wide (CJK, emoji) characters take two. */
function padded(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const character of text) {
    const columns =
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1;
    if (used + columns > width) return `${kept.slice(0, -1)}…`;
    kept += character;
    used += columns;
  }
  return kept + ' '.repeat(width - used);
}
