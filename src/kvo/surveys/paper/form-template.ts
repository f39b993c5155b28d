import { paperStyle } from '../../../platform/paper/paper-style.ts';

/** The questionnaire of a firm to fill in by pen, its code on top of every page. */
export const formTemplate = `${paperStyle}
#let tickbox = box(width: 3.6mm, height: 3.6mm, stroke: 0.6pt + ink, baseline: 0.6mm)
#let blank(width) = box(width: width, height: 5mm, stroke: (bottom: 0.5pt + quiet))
#let choice(label, namely) = block(spacing: 0.55em, {
  tickbox
  h(2mm)
  label
  if namely { h(2mm); content.words.namely; h(1mm); blank(50mm) }
})
#let rather(question) = if question.rather != none { choice(question.rather, false) }
#let fields(q) = {
  if q.kind == "choices" {
    if q.several { text(size: 9pt, fill: quiet, content.words.several) }
    for option in q.options { choice(option.label, option.namely) }
  } else if q.kind == "scale" {
    block(spacing: 0.6em, {
      text(size: 9pt, fill: quiet, q.low)
      h(2mm)
      for number in q.numbers { tickbox; h(1mm); number; h(2.4mm) }
      text(size: 9pt, fill: quiet, q.high)
    })
    for option in q.options { choice(option.label, option.namely) }
  } else if q.kind == "rows" {
    for row in q.rows {
      block(spacing: 0.7em, breakable: false, {
        row
        linebreak()
        for option in q.options { tickbox; h(1mm); text(size: 9.5pt, option.label); h(4mm) }
      })
    }
  } else if q.kind == "ranks" {
    text(size: 9pt, fill: quiet, q.how)
    for option in q.options { block(spacing: 0.55em, { blank(8mm); h(2mm); option.label }) }
  } else if q.kind == "line" {
    block(spacing: 0.6em, { blank(if q.long { 150mm } else { 45mm }); h(2mm); q.unit })
  } else if q.kind == "lines" {
    for line in range(4) { block(spacing: 0.5em, blank(150mm)) }
  }
}
#let asked(q) = block(spacing: 1.3em, breakable: q.kind == "rows" or q.kind == "choices", {
  if q.onlyIf != none { text(size: 9.5pt, style: "italic", q.onlyIf); linebreak() }
  if q.number != none { strong(q.number + ". ") }
  strong(q.text)
  if q.hint != none { linebreak(); text(size: 9.5pt, fill: quiet, q.hint) }
  fields(q)
  rather(q)
})
#for (index, firm) in content.firms.enumerate() {
  set page(paper: "a4", margin: (x: 22mm, top: 24mm, bottom: 20mm), header: {
    mark
    h(1fr)
    text(size: 9.5pt, fill: quiet, content.words.code + " ")
    text(font: "DejaVu Sans Mono", size: 12pt, weight: "bold", firm.code)
  }, footer: context align(center, text(size: 8.5pt, fill: quiet, content.words.page + " " + counter(page).display("1"))))
  counter(page).update(1)
  heading(level: 1, outlined: false, content.title)
  par(text(fill: quiet, content.words.for + " " + firm.name))
  par(content.intro)
  par(content.words.until)
  par(content.words.how)
  par(content.words.private)
  for part in content.pages {
    heading(level: 2, outlined: false, part.title)
    if part.lead != none { par(part.lead) }
    for q in part.questions { asked(q) }
  }
}
`;
