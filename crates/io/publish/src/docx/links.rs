//! What the document refers to: addresses, pictures, the other parts of the file.

use super::text::escaped;
use std::collections::BTreeMap;

const BASE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Addresses by number, each once.
#[derive(Debug, Default)]
pub struct Links {
    site: String,
    known: BTreeMap<String, usize>,
    pictures: usize,
}

impl Links {
    /// Links of a document whose paths belong to that site.
    pub fn of(site: &str) -> Self {
        Self { site: site.to_owned(), ..Self::default() }
    }

    /// The id of an address.
    pub fn to(&mut self, href: &str) -> String {
        let address = if href.starts_with('/') { format!("{}{href}", self.site) } else { href.to_owned() };
        let next = self.known.len() + 1;
        format!("link{}", self.known.entry(address).or_insert(next))
    }

    /// The id of the next picture.
    pub fn picture(&mut self) -> String {
        self.pictures += 1;
        format!("picture{}", self.pictures)
    }

    /// The part that lists them.
    pub fn xml(&self) -> String {
        let own = [
            ("styles", "styles.xml"),
            ("numbering", "numbering.xml"),
            ("settings", "settings.xml"),
            ("footer", "footer1.xml"),
        ];
        let own = own.iter().map(|(kind, file)| {
            format!(r#"<Relationship Id="{kind}" Type="{BASE}/{kind}" Target="{file}"/>"#)
        });
        let pictures = (1..=self.pictures).map(|number| {
            format!(
                r#"<Relationship Id="picture{number}" Type="{BASE}/image" Target="media/image{number}.png"/>"#
            )
        });
        let links = self.known.iter().map(|(address, number)| {
            let address = escaped(address);
            format!(r#"<Relationship Id="link{number}" Type="{BASE}/hyperlink" Target="{address}" TargetMode="External"/>"#)
        });
        let all: String = own.chain(pictures).chain(links).collect();
        format!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{all}</Relationships>"#
        )
    }
}
