//! Codes of KVED as people read them.

use rozum_locale::Lang;
use rozum_reference::kved;

/// A code of KVED with its title; alone, where there is no such code.
pub fn kved_titled(lang: Lang, code: &str) -> String {
    let title = kved::by_code(code).map(|known| lang.pick(known.title_uk, known.title_en));
    [Some(code), title].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
