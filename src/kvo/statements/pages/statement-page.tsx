import type { Path } from '../../../kernel/path.ts';
import { PageHead } from '../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../accounts/entrance.ts';
import { asWhoever } from '../../accounts/standings.ts';
import { statementTexts } from '../texts/texts.ts';

/** A page of plain text that anyone may read. */
export const statementPage = (subject: 'privacy' | 'accessibility', path: Path): PageDefinition => ({
  name: `statements.${subject}-page`,
  path,
  permission: 'statements.read',
  stand: asWhoever,
  show: async (context) => {
    const t = statementTexts(context.language)[subject];
    return {
      kind: 'page',
      title: t.title,
      frame: 'public',
      main: (
        <>
          <PageHead heading={t.heading} lead={t.lead} />
          {t.parts.map((part, index) => (
            <Part id={`deel-${index + 1}`} heading={part.heading}>
              {part.lines.map((line) => (
                <p>{line}</p>
              ))}
            </Part>
          ))}
        </>
      ),
    };
  },
});
