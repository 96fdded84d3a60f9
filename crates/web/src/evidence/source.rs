//! Where figures are from and what is missing, in words: under each chart, in each file.

use super::View;
use super::words::Words;
use rozum_app::evidence::Origin;
use rozum_measures::Totals;

/// What is said under figures.
#[derive(Debug, Clone)]
pub struct Source {
    /// Title of the table.
    pub title: String,
    /// Number of the version; `None` for a table of one's own.
    pub version: Option<u32>,
    /// `official`, `transcribed`, `proxy`, `synthetic`, or `own`.
    pub kind: &'static str,
    /// Who published it and under what title.
    pub publisher: String,
    /// Unit of the figures.
    pub unit: String,
    /// Terms of use.
    pub licence: String,
    /// Total that shares were taken of, and whether the source states it; `None` where there are no shares.
    pub total: Option<(String, bool)>,
    /// How many cells have a figure and how many not, by reason.
    pub gaps: String,
    /// Sequence number of the event that imported it.
    pub seq: Option<u64>,
    /// Why the version should no longer be used.
    pub withdrawn: Option<String>,
}

impl Source {
    /// What is said of a view's table and period.
    pub fn of(view: &View<'_>) -> Self {
        let (header, lang, words) = (&view.material.header, view.lang, view.words());
        let publisher = header.source.publisher.iter().map(String::as_str);
        let publisher: Vec<_> = publisher.chain([header.source.title.as_str()]).collect();
        let code = view.material.has_indicators().then_some(view.address.activity.as_str());
        let mut source = Self {
            title: lang.pick(&header.title.uk, &header.title.en).clone(),
            version: None,
            kind: "own",
            publisher: publisher.join(", "),
            unit: view.material.unit(lang, code),
            licence: lang.pick(&header.licence.uk, &header.licence.en).clone(),
            total: total(view, words),
            gaps: gaps(view, words),
            seq: None,
            withdrawn: None,
        };
        if let Origin::Dataset { version, seq, withdrawn, .. } = &view.material.origin {
            source.version = Some(*version);
            source.seq = Some(*seq);
            source.kind = header.kind.code();
            source.withdrawn.clone_from(withdrawn);
        }
        source
    }

    /// Under the title of a file: the table and its kind.
    pub fn subtitle(&self, view: &View<'_>) -> String {
        let kind = view.words().t(&format!("ev-kind-{}", self.kind));
        format!("{} ({kind})", self.title)
    }

    /// Under the drawing of a file.
    pub fn lines(&self, view: &View<'_>) -> Vec<String> {
        let words = view.words();
        let mut lines = Vec::new();
        if view.is_dataset() {
            let version = self.version.unwrap_or_default();
            let source = [("source", self.publisher.as_str().into()), ("version", version.into())];
            lines.push(words.with("ev-file-source", &source));
        } else {
            lines.push(words.t("ev-file-own").into_owned());
        }
        lines.push(words.with("ev-file-unit", &[("unit", self.unit.as_str().into())]));
        if let Some((total, _)) = &self.total {
            lines.push(words.with("ev-file-total", &[("value", total.as_str().into())]));
        }
        lines.push(self.gaps.clone());
        if !self.licence.is_empty() {
            lines.push(words.with("ev-file-licence", &[("value", self.licence.as_str().into())]));
        }
        lines
    }
}

fn total(view: &View<'_>, words: Words) -> Option<(String, bool)> {
    let matrix = view.material.matrix(view.question.time).filter(|_| !view.material.has_indicators())?;
    let total = Totals::of(matrix).total;
    let digits = super::measures::digits(&[total]);
    (total > 0.0).then(|| (words.number(total, digits), matrix.margins().total.is_some()))
}

fn gaps(view: &View<'_>, words: Words) -> String {
    let Some(matrix) = view.material.matrix(view.question.time) else { return String::new() };
    let counts = matrix.counts();
    let values = (counts.positive + counts.zeros + counts.negative) as u64;
    let (missing, suppressed) =
        (("missing", counts.missing.into()), ("suppressed", counts.suppressed.into()));
    match view.material.panel.gathered.absent_as_zero_in(view.question.time) {
        0 => {
            let absent = ("absent", counts.absent.into());
            words.with("ev-gaps", &[("values", values.into()), missing, suppressed, absent])
        }
        zeros => {
            let printed = ("values", values.saturating_sub(zeros).into());
            words.with("ev-gaps-as-zero", &[printed, missing, suppressed, ("zeros", zeros.into())])
        }
    }
}
