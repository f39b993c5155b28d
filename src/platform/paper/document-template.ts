import { paperStyle } from './paper-style.ts';

/** Any paper document in Typst: title, contents, headings, text, tables, and figures with their pictures. */
export const documentTemplate = `${paperStyle}
#set page(
  paper: "a4", margin: (left: 22mm, right: 22mm, top: 22mm, bottom: 22mm),
  footer: context text(size: 8.5pt, fill: quiet)[#content.footer #h(1fr) #content.page #counter(page).display()],
)
#show heading.where(level: 1): it => block(above: 12mm, below: 5mm, sticky: true, width: 100%, stroke: (top: 2pt + ink), inset: (top: 3mm), text(size: 17pt, it.body))
#show heading.where(level: 2): it => block(above: 8mm, below: 3mm, sticky: true, text(size: 13pt, it.body))
#show heading.where(level: 3): it => block(above: 5mm, below: 2.5mm, sticky: true, text(size: 11pt, fill: petrol, it.body))
#show outline.entry.where(level: 1): set block(above: 3mm)
#show table.cell: set text(hyphenate: true)
#set table(stroke: (x, y) => (bottom: if y == 0 { 1pt + ink } else { 0.5pt + rule }), inset: (x: 4pt, y: 4.5pt))
#let name(text-of) = block(above: 5mm, below: 2.5mm, sticky: true, text(weight: "bold", size: 10.5pt, text-of))
#let head(one) = table.cell(align: bottom, text(size: 9pt, weight: "bold", fill: quiet, one))
// The scale of a strip begins and ends 9 of its 240 units from its sides.
#let scale(ticks) = if ticks.len() == 0 { [] } else {
  box(width: 100%, height: 2.6mm, for (i, one) in ticks.enumerate() {
    let at = 3.75% + i / (ticks.len() - 1) * 92.5%
    place(bottom + left, dx: at - 7mm, box(width: 14mm, align(center, text(size: 7.5pt, fill: quiet, one))))
  })
}
// What is small stays together on a page.
#let together(count, body) = block(breakable: count > 9, width: 100%, body)
#let figures(of) = together(of.lines.len(), {
  name(of.name)
  table(
    columns: (1fr, 60mm, 43mm, 11mm), align: (left, left + horizon, left, right),
    table.header(repeat: true, head(of.heads.subject), table.cell(align: bottom, { text(size: 9pt, weight: "bold", fill: quiet, of.heads.picture); v(-2.2mm); scale(of.ticks) }), head(of.heads.figure), head(of.heads.n)),
    ..of.lines.map(one => (
      text(size: 10pt, one.label),
      if one.svg == "" { [] } else { pixels(one.svg, 100%, one.alt) },
      [#strong(one.head) #if one.detail != "" { linebreak(); text(size: 8.5pt, fill: quiet, one.detail) }],
      text(size: 10pt, one.n),
    )).flatten(),
  )
  if of.base != "" { text(size: 8.5pt, fill: quiet, of.base) }
})
#let rows(of) = together(of.rows.len(), {
  let size = if of.small { 8pt } else { 9.5pt }
  name(of.name)
  table(
    columns: of.widths.map(one => one * 1fr),
    table.header(repeat: true, ..of.heads.map(head)),
    align: (x, _) => if of.numbers.contains(x) { right } else { left },
    ..of.rows.flatten().map(one => text(size: size, one)),
  )
})
#let draw(block-of) = {
  let kind = block-of.kind
  if kind == "heading" {
    if block-of.fresh { pagebreak(weak: true) }
    heading(level: block-of.level, block-of.text)
  } else if kind == "paragraph" {
    if block-of.look == "lead" { par(text(size: 13pt, block-of.text)) }
    else if block-of.look == "note" { par(text(size: 9pt, fill: quiet, block-of.text)) }
    else { par(block-of.text) }
  } else if kind == "list" { list(..block-of.items.map(one => [#one])) }
  else if kind == "figures" { figures(block-of) }
  else { rows(block-of) }
}
#mark
#v(18mm)
#block(below: 6mm, { set par(leading: 0.45em); title(text(size: 28pt, weight: "bold", content.title)) })
#for one in content.about { par(text(size: 12.5pt, fill: quiet, one)) }
#v(8mm)
#line(length: 100%, stroke: 2pt + ink)
#outline(title: text(size: 13pt, content.contents), depth: 1)
#for one in content.blocks { draw(one) }
`;
