import type { FormValues } from '../../../../kernel/route.ts';
import type { Option } from '../compiled-questionnaire.ts';
import { fieldName, otherPart } from '../field-name.ts';
import type { Complaint } from './question-type.ts';
import { complain, sent } from './question-type.ts';
import { cutText, oneLine } from './tidy-text.ts';

const longest = 200;

interface Written {
  readonly other: string | undefined;
  readonly remarks: readonly Complaint[];
}

const opensLine = (options: readonly Option[], chosen: readonly string[]): boolean =>
  options.some((option) => option.other && chosen.includes(option.key));

/** Reads the line beside "other, namely"; it counts only when an option that opens it was chosen. */
export const readOther = (
  question: { readonly key: string; readonly options: readonly Option[] },
  chosen: readonly string[],
  fields: FormValues,
): Written => {
  if (!opensLine(question.options, chosen)) return { other: undefined, remarks: [] };
  const text = oneLine(sent(fields, fieldName(question.key, otherPart)).join(' '));
  if (text === '') return { other: undefined, remarks: [complain('other-empty', {}, otherPart)] };
  const tooLong = text.length > longest;
  return {
    other: cutText(text, longest),
    remarks: tooLong ? [complain('text-too-long', { max: longest, length: text.length }, otherPart)] : [],
  };
};

export const writeOther = (key: string, other: string | undefined): FormValues =>
  other === undefined ? {} : { [fieldName(key, otherPart)]: [other] };

export const checkOther = (
  options: readonly Option[],
  chosen: readonly string[],
  other: string | undefined,
): Complaint | null => {
  if (other === undefined) return null;
  if (!opensLine(options, chosen) || other !== oneLine(other)) return complain('malformed', {}, otherPart);
  return other.length > longest ? complain('text-too-long', { max: longest, length: other.length }, otherPart) : null;
};
