import { closeStage } from '../close-stage.ts';
import type { Scene } from '../setting/scene.ts';
import type { Walker } from '../setting/walker.ts';

/** Issues the certificate on the decision, and closes the stage. Gives the number of the register. */
export const issueCertificate = async (auditor: Walker, facilitator: Walker, track: string): Promise<string> => {
  await auditor.open(track);
  await auditor.follow('Geef het certificaat uit');
  await auditor.fill({ 'Nummer van uw eigen certificaat': 'KN-B-0117', 'Eerste dag': '2026-09-08' });
  await auditor.press('Geef het certificaat uit');
  const [, number] = /Certificaat (KP-\d{4}-\d{4,}) is uitgegeven/.exec(await auditor.text()) ?? [];
  if (number === undefined) throw new Error(`no number on ${auditor.page.url()}`);
  await closeStage(facilitator, track, 'het certificaat');
  return number;
};

/** Anybody finds the certificate in the public register. Gives the file that proves it. */
export const findInRegister = async (scene: Scene, number: string): Promise<Buffer> => {
  const anyone = await scene.sit();
  await anyone.open('/register');
  await anyone.fill({ 'Terrein, gemeente of nummer': 'oosterveld' });
  await anyone.press('Zoek');
  await anyone.mustRead('1 gevonden');
  await anyone.follow(/Bedrijvenpark Oosterveld/);
  await anyone.mustRead('Bedrijvenpark Oosterveld heeft een geldig keurmerk', number, '7 september 2029');
  await scene.picture(anyone, '15-certificate');
  const file = await anyone.download(/^Download het bewijsbestand/);
  await anyone.leave();
  return file;
};

/** Anybody checks the file by uploading it; with one changed byte it is refused, with the reason. */
export const checkByUpload = async (scene: Scene, number: string, file: Buffer): Promise<void> => {
  const anyone = await scene.sit();
  const check = async (buffer: Buffer): Promise<string> => {
    await anyone.open('/register/controleren');
    await anyone.attach('Bewijsbestand', { name: `${number}.json`, mimeType: 'application/json', buffer });
    return (await anyone.pressAndSee('Controleer het bestand')).says;
  };
  const genuine = await check(file);
  if (!genuine.includes('Dit certificaat is echt en nu geldig') || !genuine.includes(number))
    throw new Error(`a genuine file is answered with: ${genuine}`);
  const changed = Buffer.from(file);
  changed.write('v', file.indexOf('Oosterveld') + 'Ooster'.length - 1);
  const refused = await check(changed);
  await scene.picture(anyone, '16-refused');
  for (const words of ['Dit bestand klopt niet: er is iets in veranderd', 'Eén gewijzigd teken is daarvoor genoeg.'])
    if (!refused.includes(words)) throw new Error(`a changed byte is answered with: ${refused}`);
  await anyone.leave();
};

/** The scheme owner suspends the certificate and lifts that again; the register says so meanwhile. */
export const suspendAndReinstate = async (schemeOwner: Walker, number: string): Promise<void> => {
  await schemeOwner.open(`/register/${number}`);
  await schemeOwner.follow('Schors dit certificaat');
  await schemeOwner.fill({ 'Waarom schorst u?': 'Een klacht wordt onderzocht.' });
  await schemeOwner.press('Schors het certificaat');
  await schemeOwner.mustRead('Het keurmerk van Bedrijvenpark Oosterveld is geschorst', 'Een klacht wordt onderzocht.');
  await schemeOwner.follow('Hef de schorsing op');
  await schemeOwner.fill({ 'Waarom heft u de schorsing op?': 'De klacht is ongegrond.' });
  await schemeOwner.press('Hef de schorsing op');
  await schemeOwner.mustRead('Bedrijvenpark Oosterveld heeft een geldig keurmerk');
};
