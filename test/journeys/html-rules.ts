import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // The engine writes one long line; how it looks is for nobody.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-inline-style': 'error',
      // A table drawn as a list loses its roles in browsers: they are said on purpose.
      'no-redundant-role': 'off',
      // <search> and <section role="region"> are younger than the browsers we serve.
      'prefer-native-element': 'off',
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
      'long-title': 'off',
      'doctype-style': 'off',
    },
  }),
);

/** What is wrong with a page as it was sent, one line each. */
export const findHtmlFaults = async (html: string): Promise<readonly string[]> => {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
};
