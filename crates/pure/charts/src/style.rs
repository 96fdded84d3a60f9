//! The look of charts for a drawing that leaves the page.
//!
//! Programs that open SVG know classes, but neither custom properties nor layers nor queries. So the style sheets of the
//! page are read, their variables put in, and only rules that paint something in this drawing are kept: the
//! page and the download cannot drift apart.

use std::collections::{BTreeMap, BTreeSet};

/// Properties that paint. Layout belongs to the page.
const PAINT: &[&str] = &[
    "fill",
    "fill-opacity",
    "font-family",
    "font-size",
    "font-variant-numeric",
    "font-weight",
    "letter-spacing",
    "opacity",
    "paint-order",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
];

/// How deep variables may name one another.
const DEPTH: u8 = 8;

/// Rules for drawings, with plain values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    rules: Vec<Rule>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    selector: String,
    classes: Vec<String>,
    body: String,
}

impl Style {
    /// Reads the tokens (their first `:root`, which is the light one) and the rules for charts.
    pub fn read(tokens: &str, charts: &str) -> Self {
        let (tokens, charts) = (without_comments(tokens), without_comments(charts));
        let root = tokens.split_once(":root").and_then(|(_, rest)| rest.split_once('{'));
        let root = root.and_then(|(_, rest)| rest.split_once('}')).map_or("", |(body, _)| body);
        let variables: BTreeMap<_, _> =
            declarations(root).filter(|(name, _)| name.starts_with("--")).collect();
        let mut rules = Vec::new();
        collect(&charts, &variables, &mut rules);
        Self { rules }
    }

    /// The rules that a drawing needs. The rule without a class (`svg text`) is not among them: name a class.
    pub fn css_for(&self, svg: &str) -> String {
        let used: BTreeSet<_> = svg
            .split(r#"class=""#)
            .skip(1)
            .filter_map(|rest| rest.split_once('"'))
            .flat_map(|(classes, _)| classes.split(' '))
            .collect();
        let needed =
            self.rules.iter().filter(|rule| rule.classes.iter().all(|class| used.contains(&**class)));
        needed.map(|rule| format!("{}{{{}}}", rule.selector, rule.body)).collect()
    }
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let mut out = parts.next().unwrap_or_default().to_owned();
    parts.filter_map(|part| part.split_once("*/")).for_each(|(_, rest)| out.push_str(rest));
    out
}

fn declarations(body: &str) -> impl Iterator<Item = (&str, &str)> {
    body.split(';').filter_map(|line| line.split_once(':')).map(|(name, value)| (name.trim(), value.trim()))
}

/// Walks the rules; goes into a layer, past every other at-rule and past selectors with brackets, which are about states.
fn collect(css: &str, variables: &BTreeMap<&str, &str>, rules: &mut Vec<Rule>) {
    let mut rest = css;
    while let Some((head, after)) = rest.split_once('{') {
        let (body, after) = block(after);
        let head = head.rsplit(';').next().unwrap_or_default().trim();
        if head.starts_with("@layer") {
            collect(body, variables, rules);
        } else if !head.starts_with('@') && !head.contains('(') {
            let body = paint(body, variables);
            let selectors =
                head.split(',').map(str::trim).filter(|one| !one.contains(':') && one.contains('.'));
            rules.extend(selectors.filter(|_| !body.is_empty()).map(|one| Rule {
                selector: one.to_owned(),
                classes: classes(one),
                body: body.clone(),
            }));
        }
        rest = after;
    }
}

/// What stands before the brace that closes, and what follows it.
fn block(css: &str) -> (&str, &str) {
    let mut depth = 1u32;
    for (at, letter) in css.char_indices() {
        depth = match letter {
            '{' => depth + 1,
            '}' => depth - 1,
            _ => depth,
        };
        if depth == 0 {
            return (css.get(..at).unwrap_or_default(), css.get(at + 1..).unwrap_or_default());
        }
    }
    (css, "")
}

fn classes(selector: &str) -> Vec<String> {
    let ends = |letter: char| !(letter.is_alphanumeric() || letter == '-' || letter == '_');
    let parts = selector.split('.').skip(1);
    parts.filter_map(|part| part.split(ends).next()).map(str::to_owned).collect()
}

fn paint(body: &str, variables: &BTreeMap<&str, &str>) -> String {
    let painting = declarations(body).filter(|(name, _)| PAINT.contains(name));
    let lines: Vec<_> =
        painting.map(|(name, value)| format!("{name}:{}", plain(value, variables, DEPTH))).collect();
    lines.join(";")
}

/// A value with its variables put in.
fn plain(value: &str, variables: &BTreeMap<&str, &str>, depth: u8) -> String {
    let Some((before, rest)) = value.split_once("var(").filter(|_| depth > 0) else {
        return value.to_owned();
    };
    let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
    let (name, fallback) = inside.split_once(',').unwrap_or((inside, ""));
    // A fallback that is a variable itself had its closing bracket taken.
    let (fallback, after) = match after.strip_prefix(')').filter(|_| fallback.contains("var(")) {
        Some(after) => (format!("{fallback})"), after),
        None => (fallback.to_owned(), after),
    };
    let found = variables.get(name.trim()).map_or(fallback.trim(), |found| found);
    format!("{before}{}{}", plain(found, variables, depth - 1), plain(after, variables, depth))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKENS: &str = "@layer a, b; /* x: {y} */ @layer tokens { :root { --ink: #111; --text: var(--ink); } @media (x) { :root { --ink: #eee; } } }";
    const CHARTS: &str = "@layer charts { .a, .b:hover, .c .d { fill: var(--text); width: 3px } .a { stroke: var(--no, var(--ink)) } .a:is(.x, .b) { fill: red }
        @media print { .a { fill: red } } svg { fill: blue } .e { width: 1px } }";

    #[test]
    fn variables_are_put_in_and_the_page_stays_behind() {
        let style = Style::read(TOKENS, CHARTS);
        assert_eq!(style.css_for(r#"<g class="a x"/>"#), ".a{fill:#111}.a{stroke:#111}");
        assert_eq!(style.css_for(r#"<g class="c"><g class="d"/></g>"#), ".c .d{fill:#111}");
    }

    #[test]
    fn broken_style_sheets_do_no_harm() {
        assert_eq!(Style::read("", "").css_for(""), "");
        assert_eq!(
            Style::read(":root { --a: var(--a) }", ".x { fill: var(--a").css_for(r#"class="x""#),
            ".x{fill:var(--a)}"
        );
    }
}
