import { paperStyle } from '../../../platform/paper/paper-style.ts';

/** The list for going from door to door: by sub-area and street, a box to tick and room to write. */
export const walkTemplate = `${paperStyle}
#set page(
  paper: "a4", margin: (x: 18mm, y: 18mm),
  footer: context text(size: 8.5pt, fill: quiet)[#content.secret #h(1fr) #content.page #counter(page).display()],
)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): it => block(above: 7mm, below: 3mm, sticky: true, width: 100%, stroke: (top: 2pt + ink), inset: (top: 2.5mm), text(size: 14pt, it.body))
#show heading.where(level: 3): it => block(above: 4mm, below: 2mm, sticky: true, text(size: 11pt, fill: petrol, it.body))
#set table(stroke: (x, y) => (bottom: if y == 0 { 1pt + ink } else { 0.5pt + rule }), inset: (x: 3pt, y: 6pt))
#let tick = box(width: 4.2mm, height: 4.2mm, stroke: 0.9pt + ink)
#let head(one) = text(size: 8.5pt, weight: "bold", fill: quiet, one)
#mark
= #content.title
#content.lead
#for area in content.areas {
  heading(level: 2, area.name)
  for street in area.streets {
    heading(level: 3, street.name)
    table(
      columns: (16mm, 20mm, 1fr, 62mm), align: left + horizon,
      table.header(repeat: true, head(content.heads.done), head(content.heads.number), head(content.heads.firm), head(content.heads.note)),
      ..street.firms.map(one => (tick, one.number, one.name, [])).flatten(),
    )
  }
}
`;
