-- Letters to who answers a survey are in any of their languages; all others stay in those of the screens.
alter table mail_letter drop constraint mail_letter_language_check;
alter table mail_letter add constraint mail_letter_language_check
  check (language in ('nl', 'en', 'fy', 'de', 'pl', 'tr', 'uk', 'ro', 'ar'));
