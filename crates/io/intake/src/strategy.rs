//! The entrance: bytes of a strategy → draft and issues.

use crate::format::Format;
use crate::limits::{MAX_BYTES, MAX_JSON};
use crate::notes::{At, Notes};
use crate::raw::Raw;
use crate::sniff::{Guess, sniff};
use crate::{build, decode, docx, json, layout, text_table, xlsx};
use rozum_model::draft::{Issue, Severity, StrategyDraft};
use rozum_model::{Reason, RegionIso};

/// What was understood of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// Whatever could be read.
    pub draft: StrategyDraft,
    /// Everything else, in the order in which it was met.
    pub issues: Vec<Issue>,
    /// What the file turned out to be.
    pub format: Format,
}

impl Intake {
    /// Whether anything must be mended before the draft can be confirmed.
    pub fn has_errors(&self) -> bool {
        self.issues.iter().any(|issue| issue.severity == Severity::Error)
    }
}

/// Reads a strategy from the bytes of a workbook, text table, document or JSON.
///
/// `file_name` is quoted in issues and otherwise ignored: what a file is, its content says.
/// `region_hint` is the region chosen by the person; it stands in for one that the file does not
/// name and picks one where the file has several. Never fails and never panics.
pub fn read_strategy(file_name: &str, bytes: &[u8], region_hint: Option<RegionIso>) -> Intake {
    let mut notes = Notes::new(file_name);
    let (raw, format) = if bytes.len() > MAX_BYTES {
        let reason =
            Reason::new("intake-too-large").with("limit", MAX_BYTES >> 20).with("size", bytes.len() >> 20);
        notes.error(&At::file(), None, reason);
        (None, Format::Other("too large"))
    } else {
        read(bytes, region_hint, &mut notes)
    };
    let draft = match raw {
        Some(raw) => build::draft(&raw, region_hint, &mut notes),
        None => StrategyDraft { region: region_hint, ..StrategyDraft::default() },
    };
    say_name(file_name, format, &mut notes);
    Intake { draft, issues: notes.finish(), format }
}

fn read(bytes: &[u8], hint: Option<RegionIso>, notes: &mut Notes) -> (Option<Raw>, Format) {
    match sniff(bytes) {
        Guess::Refused(name, reason) => {
            notes.error(&At::file(), None, reason);
            (None, Format::Other(name))
        }
        Guess::Workbook(archive) => {
            let macros = archive.has_ending("vbaProject.bin");
            say_macros(macros, notes);
            let sheets = xlsx::read(archive, notes);
            (layout::sort(sheets, hint, notes), if macros { Format::Xlsm } else { Format::Xlsx })
        }
        Guess::Document(archive) => {
            let macros = archive.has_ending("vbaProject.bin");
            say_macros(macros, notes);
            let sheets = docx::read(archive, notes);
            (layout::sort(sheets, hint, notes), if macros { Format::Docm } else { Format::Docx })
        }
        Guess::Text => text(bytes, hint, notes),
    }
}

fn text(bytes: &[u8], hint: Option<RegionIso>, notes: &mut Notes) -> (Option<Raw>, Format) {
    let Some(decoded) = decode::decode(bytes) else {
        let id = if bytes.is_empty() { "intake-empty-file" } else { "intake-unknown-format" };
        notes.error(&At::file(), None, Reason::new(id));
        return (None, Format::Other("unknown"));
    };
    let trimmed = decoded.text.trim_start();
    if trimmed.is_empty() {
        notes.error(&At::file(), None, Reason::new("intake-empty-file"));
        return (None, Format::Other("empty"));
    }
    if trimmed.starts_with(['{', '[']) {
        if decoded.text.len() > MAX_JSON {
            let reason = Reason::new("intake-too-large")
                .with("limit", MAX_JSON >> 20)
                .with("size", decoded.text.len() >> 20);
            notes.error(&At::file(), None, reason);
            return (None, Format::Json);
        }
        return (json::read(&decoded.text, notes), Format::Json);
    }
    let (sheet, delimiter) = text_table::read(&decoded, notes);
    let format = Format::Csv { delimiter, encoding: decoded.encoding };
    (layout::sort(vec![sheet], hint, notes), format)
}

fn say_macros(macros: bool, notes: &mut Notes) {
    if macros {
        notes.warning(&At::file(), None, Reason::new("intake-macros"));
    }
}

/// A name that promises another format misleads the next reader.
fn say_name(file_name: &str, format: Format, notes: &mut Notes) {
    let extension = file_name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    let promised: &[&str] = match format {
        Format::Xlsx => &["xlsx", "xltx", "xlsm"],
        Format::Xlsm => &["xlsm", "xltm"],
        Format::Docx => &["docx", "dotx"],
        Format::Docm => &["docm", "dotm"],
        Format::Csv { .. } => &["csv", "tsv", "txt", "tab"],
        Format::Json => &["json"],
        Format::Other(_) => return,
    };
    if let Some(extension) = extension.filter(|extension| !promised.contains(&extension.as_str())) {
        let reason = Reason::new("intake-other-extension")
            .with("extension", crate::notes::quote(&extension))
            .with("format", format.name());
        notes.info(&At::file(), None, reason);
    }
}
