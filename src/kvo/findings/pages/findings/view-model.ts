import type { Finding, Priority } from '../../model.ts';
import { priorities } from '../../model.ts';

export interface FindingsView {
  /** Findings that were not dropped; how many wait for a measure, how many weigh heavily. */
  readonly total: number;
  readonly open: number;
  readonly high: number;
  /** Themes that findings have, for the filter. */
  readonly themes: readonly string[];
  readonly groups: readonly { readonly priority: Priority; readonly rows: readonly Finding[] }[];
  readonly dropped: readonly Finding[];
}

/** The findings of a track by weight, narrowed to a theme where one is asked for; those that were dropped apart. */
export const viewFindings = (findings: readonly Finding[], theme: string | null): FindingsView => {
  const standing = findings.filter((finding) => finding.status.kind !== 'dropped');
  const rows = standing.filter((finding) => theme === null || finding.theme === theme);
  return {
    total: standing.length,
    open: standing.filter((finding) => finding.status.kind === 'open').length,
    high: standing.filter((finding) => finding.priority === 'high').length,
    themes: [...new Set(standing.map((finding) => finding.theme))],
    groups: priorities
      .map((priority) => ({ priority, rows: rows.filter((finding) => finding.priority === priority) }))
      .filter((group) => group.rows.length > 0),
    dropped: findings.filter((finding) => finding.status.kind === 'dropped'),
  };
};
