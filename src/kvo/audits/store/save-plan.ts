import type { LocalDate } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';

export interface PlanToSave {
  readonly track: string;
  readonly bodyName: string;
  readonly deskReviewOn: LocalDate | null;
  readonly siteVisitOn: LocalDate | null;
  /** The version it was changed from; 0 where there was none yet. */
  readonly version: number;
}

/** Saves when an audit takes place. False when somebody else changed it meanwhile. */
export const savePlan = async (tx: Transaction, plan: PlanToSave): Promise<boolean> => {
  const values = { body_name: plan.bodyName, desk_review_on: plan.deskReviewOn, site_visit_on: plan.siteVisitOn };
  const saved =
    plan.version === 0
      ? await tx
          .insertInto('audit')
          .values({ track_id: plan.track, ...values })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await tx
          .updateTable('audit')
          .set({ ...values, version: plan.version + 1 })
          .where('track_id', '=', plan.track)
          .where('version', '=', plan.version)
          .returning('version')
          .executeTakeFirst();
  return saved !== undefined;
};

/** Notes the name of the certification body where no audit was planned yet. */
export const noteBody = async (tx: Transaction, track: string, bodyName: string): Promise<void> => {
  await tx
    .insertInto('audit')
    .values({ track_id: track, body_name: bodyName })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Remembers that an invitation to audit a track was sent. */
export const saveInvitation = async (
  tx: Transaction,
  context: Context,
  invitation: { readonly id: string; readonly request: string; readonly track: string; readonly bodyName: string },
): Promise<void> => {
  await tx
    .insertInto('audit_invitation')
    .values({
      invitation_id: invitation.id,
      request_id: invitation.request,
      track_id: invitation.track,
      body_name: invitation.bodyName,
      invited_by: context.actor.kind === 'person' ? context.actor.id : null,
      invited_at: context.now,
    })
    .execute();
};

/** Whether a form with this id already sent an invitation. */
export const isInvitationKnown = async (tx: Transaction, request: string): Promise<boolean> =>
  (await tx
    .selectFrom('audit_invitation')
    .select('invitation_id')
    .where('request_id', '=', request)
    .executeTakeFirst()) !== undefined;
