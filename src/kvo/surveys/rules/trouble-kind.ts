/** What a code of a mail server comes down to for whoever reads it (RFC 3463). */
export type TroubleKind = 'unknown' | 'full' | 'sender' | 'busy' | 'unanswered' | 'line' | 'other';

export const troubleKind = (code: string): TroubleKind => {
  if (code === 'unanswered') return 'unanswered';
  const [, status = '', enhanced = ''] = /^(\d{3})(?: (\d\.\d+\.\d+))?$/.exec(code) ?? [];
  if (status === '') return code === 'no-address' ? 'unknown' : 'line';
  if (status.startsWith('4')) return 'busy';
  if (enhanced.startsWith('5.7.')) return 'sender';
  if (enhanced.startsWith('5.2.')) return 'full';
  if (enhanced.startsWith('5.1.')) return 'unknown';
  if (status === '552') return 'full';
  return ['550', '551', '553'].includes(status) ? 'unknown' : 'other';
};
