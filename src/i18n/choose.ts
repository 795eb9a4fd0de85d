/** The form of a message for a plural category or another key; `other` for every key without a form of its own. */
export const choose = (key: string, forms: { other: string } & Readonly<Record<string, string>>): string =>
  forms[key] ?? forms.other;
