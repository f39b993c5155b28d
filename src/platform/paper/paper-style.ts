/**
 * What every paper begins with, in Typst: its content as JSON, its title and language, fonts, colours (those of the
 * tokens) and the look of headings. The fonts come with the compiler, so that every machine sets the same pages.
 */
export const paperStyle = `
#let content = json(bytes(sys.inputs.content))
#let ink = rgb("#181b1f")
#let quiet = rgb("#4b4f55")
#let petrol = rgb("#07565f")
#let sand = rgb("#f5f2ec")
#let rule = rgb("#d6d0c4")
#set document(title: content.title)
#set text(font: "Libertinus Serif", size: 11pt, fill: ink, lang: content.language, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.95em)
#show heading: set text(fill: ink, weight: "bold")
#let pixels(svg, width, alt) = image(bytes(svg), format: "svg", width: width, alt: alt)
#let mark = box(baseline: 2pt, text(size: 12pt, weight: "bold", fill: petrol, tracking: 0.3pt)[Keurpark])
`;
