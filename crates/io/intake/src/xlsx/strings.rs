//! The texts that cells share.

use super::note_foreign;
use crate::archive::Archive;
use crate::notes::Notes;
use crate::table::cut;
use crate::xml::{Node, Xml, text_of};
use rozum_model::Reason;

/// All shared texts by their number.
pub(super) fn read(archive: &mut Archive<'_>, part: &str, notes: &mut Notes) -> Result<Vec<String>, Reason> {
    let Some(bytes) = archive.read(part)? else { return Ok(Vec::new()) };
    let text = text_of(bytes);
    let mut xml = Xml::new(&text, part);
    let mut strings = Vec::new();
    loop {
        match xml.next()? {
            Node::Open(open) if open.name == "si" => strings.push(rich_text(&mut xml)?),
            Node::End => break,
            _ => {}
        }
    }
    note_foreign(&xml, notes);
    Ok(strings)
}

/// The text of an element that holds runs: what is in `t`, without the reading aids in `rPh`.
pub(super) fn rich_text(xml: &mut Xml<'_>) -> Result<String, Reason> {
    let (mut depth, mut text) = (1_usize, String::new());
    while depth > 0 {
        match xml.next()? {
            Node::Open(open) if open.name == "rPh" => xml.skip()?,
            Node::Open(open) if open.name == "t" => text.push_str(&xml.text()?),
            Node::Open(_) => depth += 1,
            Node::Close(_) => depth -= 1,
            Node::Text(_) => {}
            Node::End => break,
        }
    }
    // One text may stand in many cells.
    cut(&mut text);
    Ok(unescape(&text))
}

/// Characters that XML cannot hold are written `_x000D_`.
fn unescape(text: &str) -> String {
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(start) = rest.find("_x") {
        let code = rest.get(start + 2..start + 6).filter(|_| rest[start + 6..].starts_with('_'));
        let c = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        let (kept, after) = if c.is_some() { (start, start + 7) } else { (start + 2, start + 2) };
        plain.push_str(&rest[..kept]);
        plain.extend(c);
        rest = &rest[after..];
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_characters() {
        assert_eq!(unescape("а_x000D_б_x_в_xZZZZ_"), "а\rб_x_в_xZZZZ_");
        assert_eq!(unescape("_x005F_x0041_"), "_x0041_");
        assert_eq!(unescape("_xяяяя_ _x0"), "_xяяяя_ _x0");
    }

    #[test]
    fn runs_are_joined() {
        let mut xml = Xml::new("<si><r><t>роз</t></r><r><t>виток</t></r><rPh><t>x</t></rPh></si>", "p");
        assert!(matches!(xml.next(), Ok(Node::Open(_))));
        assert_eq!(rich_text(&mut xml).unwrap(), "розвиток");
    }
}
