import { paperStyle } from '../../../platform/paper/paper-style.ts';

/**
 * A letter per firm on A4, folded in three for an envelope with a window: the address stands at 50 to 85 mm from the top,
 * at 110 mm from the left for a window on the right (NEN 1026) or at 25 mm for one on the left (DIN 5008, form B). Only
 * the address shows through it; the code stands far below the first fold.
 */
export const letterTemplate = `${paperStyle}
#set page(paper: "a4", margin: (left: 25mm, right: 25mm, top: 20mm, bottom: 20mm), footer: align(center, text(size: 8.5pt, fill: quiet, content.footer)))
#let leftward = content.window == "left"
#let lines(all) = all.map(one => [#one]).join(linebreak())
#let letter(firm) = [
  #place(top + left, dx: -19mm, dy: 79mm, line(length: 5mm, stroke: 0.4pt + rule))
  #place(top + left, dx: if leftward { 75mm } else { 0mm }, dy: 0mm)[
    #mark
    #linebreak()
    #text(size: 9pt, fill: quiet, lines(content.sender))
  ]
  #place(top + left, dx: if leftward { 0mm } else { 85mm }, dy: 34mm, block(width: 75mm, height: 32mm, {
    set par(leading: 0.5em)
    lines(firm.address)
  }))
  #v(80mm)
  #text(size: 9.5pt, fill: quiet, content.date)
  #v(1mm)
  #heading(level: 1, outlined: false, text(size: 15pt, firm.subject))
  #v(2mm)
  #par(content.greeting)
  #for paragraph in firm.paragraphs { par(paragraph) }
  #block(width: 100%, fill: sand, inset: 5mm, radius: 0pt, stroke: (left: 3pt + petrol), grid(
    columns: (33mm, 1fr), column-gutter: 6mm, align: horizon,
    pixels(firm.qr, 33mm, content.qrAlt),
    [
      #set par(spacing: 0.7em)
      *#content.scan* #parbreak()
      #content.orType #text(fill: petrol, weight: "bold", content.enter) #parbreak()
      #content.yourCode #linebreak()
      #text(font: "DejaVu Sans Mono", size: 17pt, weight: "bold", tracking: 1pt, firm.code)
    ],
  ))
  #for paragraph in content.close { par(paragraph) }
  #v(2mm)
  #content.greetings #linebreak()
  *#content.signed*
]
#for (index, firm) in content.firms.enumerate() {
  if index > 0 { pagebreak() }
  letter(firm)
}
`;
