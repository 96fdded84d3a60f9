//! XML, read event by event. Entities that a document defines itself are never resolved and nothing
//! outside it is ever opened, so a document type can neither read a file nor grow.

use crate::decode;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use rozum_model::Reason;

/// A piece of a document.
pub(crate) enum Node {
    /// An element opens.
    Open(Element),
    /// An element closes: its name without prefix.
    Close(String),
    /// Text, references resolved.
    Text(String),
    /// The document ends.
    End,
}

/// An opening tag.
pub(crate) struct Element {
    /// Name without prefix.
    pub name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The attribute of that name without prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// That attribute as a number.
    pub(crate) fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.attribute(name)?.trim().parse().ok()
    }
}

/// Reads one document.
pub(crate) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    part: &'a str,
    /// The document has a document type of its own or refers to entities that it would define.
    pub foreign: bool,
}

/// The text of a part: XML may be in UTF-8 or UTF-16.
pub(crate) fn text_of(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => decode::unicode(error.as_bytes()),
    }
}

impl<'a> Xml<'a> {
    /// `part` names the document in issues.
    pub(crate) fn new(text: &'a str, part: &'a str) -> Self {
        let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().allow_dangling_amp = true;
        Self { reader, part, foreign: false }
    }

    /// The next piece, or what is wrong with the document from here on.
    pub(crate) fn next(&mut self) -> Result<Node, Reason> {
        loop {
            let event = self.reader.read_event().map_err(|_| {
                Reason::new("intake-damaged-part").with("part", crate::notes::quote(self.part))
            })?;
            return Ok(match event {
                Event::Start(start) => Node::Open(element(&start)),
                Event::End(end) => Node::Close(end.local_name().as_ref().to_owned()),
                Event::Text(text) => Node::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Node::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) if resolve(&reference).is_some() => {
                    Node::Text(resolve(&reference).map_or_else(String::new, String::from))
                }
                Event::GeneralRef(_) | Event::DocType(_) => {
                    self.foreign = true;
                    continue;
                }
                Event::Eof => Node::End,
                _ => continue,
            });
        }
    }

    /// The next opening tag, or the end.
    pub(crate) fn next_element(&mut self) -> Result<Node, Reason> {
        loop {
            let node = self.next()?;
            if matches!(node, Node::Open(_) | Node::End) {
                return Ok(node);
            }
        }
    }

    /// Passes over the element that was just opened, with all that is in it.
    pub(crate) fn skip(&mut self) -> Result<(), Reason> {
        let mut depth = 1_usize;
        while depth > 0 {
            match self.next()? {
                Node::Open(_) => depth += 1,
                Node::Close(_) => depth -= 1,
                Node::End => break,
                Node::Text(_) => {}
            }
        }
        Ok(())
    }

    /// All text of the element that was just opened.
    pub(crate) fn text(&mut self) -> Result<String, Reason> {
        let (mut depth, mut text) = (1_usize, String::new());
        while depth > 0 {
            match self.next()? {
                Node::Open(_) => depth += 1,
                Node::Close(_) => depth -= 1,
                Node::Text(more) => text.push_str(&more),
                Node::End => break,
            }
        }
        Ok(text)
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    let mut attributes = start.attributes();
    // Checking for repeated names takes the square of their number.
    let attributes = attributes.with_checks(false).flatten().take(64);
    Element {
        name: start.local_name().as_ref().to_owned(),
        attributes: attributes
            .map(|a| {
                let value = a
                    .normalized_value(XmlVersion::Implicit1_0)
                    .map_or_else(|_| a.value.to_string(), std::borrow::Cow::into_owned);
                (a.key.local_name().as_ref().to_owned(), value)
            })
            .collect(),
    }
}

fn resolve(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return Some(c);
    }
    match &**reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_external_entity_is_not_resolved() {
        let text = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>x&e;&amp;&#1103;</a>";
        let mut xml = Xml::new(text, "p");
        assert!(matches!(xml.next(), Ok(Node::Open(_))));
        assert_eq!(xml.text().unwrap(), "x&я");
        assert!(xml.foreign);
    }

    #[test]
    fn a_broken_document_is_named() {
        let mut xml = Xml::new("<a><b></a>", "xl/workbook.xml");
        let reason = loop {
            match xml.next() {
                Ok(Node::End) => panic!("no error"),
                Ok(_) => {}
                Err(reason) => break reason,
            }
        };
        assert_eq!(reason.argument("part"), Some(&"xl/workbook.xml".into()));
    }
}
