import { paperStyle } from '../../../platform/paper/paper-style.ts';

/** A poster on A4 per open link: a question large enough to read from three metres, and a QR code of 10 cm. */
export const posterTemplate = `${paperStyle}
#set page(paper: "a4", margin: (x: 22mm, top: 24mm, bottom: 20mm))
#let poster(one) = {
  box(text(size: 18pt, weight: "bold", fill: petrol, tracking: 0.4pt)[Keurpark])
  v(4mm)
  line(length: 100%, stroke: 4pt + ink)
  v(6mm)
  heading(level: 1, { set par(leading: 0.35em); text(size: 42pt, weight: "bold", one.question) })
  v(4mm)
  par(text(size: 22pt, one.ask))
  v(1fr)
  align(center, pixels(one.qr, 104mm, one.alt))
  align(center, text(size: 14pt, content.scan))
  align(center, text(size: 15pt, weight: "bold", fill: petrol, one.address))
  v(1fr)
  line(length: 100%, stroke: 1pt + rule)
  par(text(size: 12pt, fill: quiet, content.until))
}
#for (index, one) in content.posters.enumerate() {
  if index > 0 { pagebreak() }
  poster(one)
}
`;
