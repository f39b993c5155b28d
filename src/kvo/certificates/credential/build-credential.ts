import type { Json } from '../../../kernel/canonical-json.ts';
import type { LocalDate } from '../../../kernel/dates.ts';
import { certificatePaths } from '../../../paths/certificates.ts';
import type { CredentialDocument } from '../../../platform/crypto/credential-proof.ts';
import type { CertificateFacts } from '../model.ts';
import { firstMoment, lastMoment } from './term-moments.ts';

/** What a credential says and rests on. */
export interface CredentialGround {
  readonly publicUrl: string;
  readonly number: string;
  readonly round: number;
  readonly facts: CertificateFacts;
  readonly body: { readonly name: string; readonly number: string };
  readonly decision: { readonly reference: string; readonly decidedOn: LocalDate; readonly digest: string };
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate;
  /** The digests of the covenant and the plan, as far as there are any. */
  readonly documents: { readonly covenant: string | null; readonly plan: string | null };
  /** The newest signed head of the ledger. */
  readonly ledgerHead: string;
}

/** The name under which an instance issues. */
const issuerName = (publicUrl: string): string => `Keurpark ${new URL(publicUrl).host}`;

const evidenceOf = ({ decision, documents }: CredentialGround): readonly Json[] => [
  { type: ['AuditDecision'], name: 'Besluit op de audit', digestSha256: decision.digest },
  ...(documents.covenant === null ? [] : [{ type: ['Covenant'], name: 'Convenant', digestSha256: documents.covenant }]),
  ...(documents.plan === null
    ? []
    : [{ type: ['PlanOfAction'], name: 'Plan van aanpak', digestSha256: documents.plan }]),
];

const subjectOf = (ground: CredentialGround): Json => {
  const { facts, body, decision } = ground;
  return {
    type: 'CertifiedBusinessPark',
    registerNumber: ground.number,
    park: facts.parks.map(({ name, municipality, areas }) => ({
      name,
      municipality,
      ...(areas === null ? {} : { area: areas }),
    })),
    scheme: {
      id: facts.scheme.id,
      name: facts.scheme.name.nl,
      version: facts.scheme.version,
      owner: facts.scheme.owner.nl,
    },
    level: facts.level.nl,
    round: ground.round,
    firstDay: ground.validFrom,
    lastDay: ground.validUntil,
    party: facts.parties.map((party) => party.name),
    certificationBody: {
      name: body.name,
      certificateNumber: body.number,
      decision: { reference: decision.reference, date: decision.decidedOn },
    },
  };
};

/** The certificate as a W3C Verifiable Credential 2.0, still without its proof. */
export const buildCredential = (ground: CredentialGround): CredentialDocument => ({
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/undefined-terms/v2'],
  id: ground.publicUrl + certificatePaths.certificate.to({ number: ground.number }),
  type: ['VerifiableCredential', 'SafeBusinessCertificate'],
  name: `${ground.facts.scheme.name.nl}, ${ground.facts.level.nl}`,
  issuer: { id: ground.publicUrl, name: issuerName(ground.publicUrl) },
  validFrom: firstMoment(ground.validFrom),
  validUntil: lastMoment(ground.validUntil),
  credentialSubject: subjectOf(ground),
  evidence: evidenceOf(ground),
  ledgerHead: ground.ledgerHead,
});
