// Keeps the picture of a question beside its form as it is being typed. Without script a button shows the same.

const form = document.querySelector<HTMLFormElement>('form:has(button[formaction])');
const look = form?.querySelector<HTMLButtonElement>('button[formaction]')?.formAction;
const restMs = 400;

let waiting: ReturnType<typeof setTimeout> | undefined;
let running: AbortController | undefined;

/** What the form sends, as the server reads any form without files. */
const sent = (from: HTMLFormElement): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(from)) if (typeof value === 'string') fields.append(name, value);
  return fields;
};

/** Asks the server to draw what is typed, and puts that in place; while it cannot be drawn the last picture stays. */
const renew = async (from: HTMLFormElement, address: string): Promise<void> => {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  const answer = await fetch(address, { method: 'POST', body: sent(from), signal }).catch(() => null);
  if (answer?.ok !== true) return;
  const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.phonebox');
  if (drawn !== null && !signal.aborted) document.querySelector('.phonebox')?.replaceWith(drawn);
};

if (form !== null && look !== undefined) {
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void renew(form, look), restMs);
  });
}
