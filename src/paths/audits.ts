import { path } from '../kernel/path.ts';

export const auditPaths = {
  audit: path('/trajecten/:track/audit'),
  planAudit: path('/trajecten/:track/audit/planning'),
  inviteAuditor: path('/trajecten/:track/audit/auditor'),
  endAuditor: path('/trajecten/:track/audit/auditor/:person/beeindigen'),
  withdrawInvitation: path('/trajecten/:track/audit/uitnodiging/:invitation/intrekken'),
  report: path('/trajecten/:track/audit/verslag'),
  decide: path('/trajecten/:track/audit/besluit'),
  criterion: path('/trajecten/:track/audit/:criterion'),
  addEvidence: path('/trajecten/:track/audit/:criterion/bewijs'),
  evidence: path('/trajecten/:track/audit/bewijs/:evidence'),
  strikeEvidence: path('/trajecten/:track/audit/bewijs/:evidence/doorhalen'),
  correct: path('/trajecten/:track/audit/:criterion/herstel'),
};
