//! `rozum journal …`: verify, export, replay, change the key.

mod extract;

use crate::arguments::Journal;
use crate::failure::Failure;
use crate::output::{Format, Output};
use rozum_app::Settings;
use rozum_journal::{Anchor, Checkpoint, Files, PublicKey, Report, Source, verify, verify_against};
use rozum_locale::{Lang, reason, text_with};
use rozum_model::{Actor, Argument, Reason, State};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

/// Does one of them.
pub async fn run(settings: Settings, what: Journal, lang: Lang) -> Result<ExitCode, Failure> {
    match what {
        Journal::Verify { bundle, against, key, output } => {
            // A folder is a whole copy, a file a checkpoint.
            let (copy, note) = match against {
                Some(path) if path.is_dir() => (Some(path), None),
                other => (None, other),
            };
            let anchor = anchor(note.as_deref(), key.as_deref())?;
            if let Some(path) = bundle.as_deref().filter(|path| Files::lie_at(path)) {
                if copy.is_some() {
                    return Err(Failure::reason(Reason::new("journal-extract-with-copy")));
                }
                return extract::verify(path, &anchor, &output, lang);
            }
            let url = settings.database_url();
            let source = bundle.as_deref().map_or(Source::Database(&url), Source::Bundle);
            let mut report = match copy {
                Some(copy) => verify_against(source, &anchor, &copy).await?,
                None => verify(source, &anchor).await?,
            };
            if report.events == 0 && report.findings.is_empty() {
                // Every journal begins with the key that signs it: an empty one was emptied.
                report.findings.push(Reason::new("journal-empty"));
            }
            show(&report, &output, lang)?;
            Ok(if report.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(super::NO) })
        }
        Journal::Export { output, about: Some(about) } => {
            extract::write(settings, &about, &output, lang).await
        }
        Journal::Export { output, about: None } => {
            let rozum = super::open(settings).await?;
            let exported = rozum.journal().export(&output).await?;
            let events = exported.map_or(0, |exported| exported.events);
            let args = [("count", events.into()), ("folder", output.display().to_string().into())];
            eprintln!("{}", text_with(lang, "journal-exported", &args));
            Ok(ExitCode::SUCCESS)
        }
        Journal::Replay => replay(settings, lang).await,
        Journal::RotateKey { reason } => {
            let rozum = super::open(settings).await?;
            rozum.rotate_key(&Actor::Operator, reason).await?;
            eprintln!("{}", rozum.journal().signer().public_key().fingerprint());
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn anchor(against: Option<&Path>, key: Option<&str>) -> Result<Anchor, Failure> {
    let checkpoint = match against {
        None => None,
        Some(path) => {
            let note = std::fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
            let wrong = || Reason::new("not-a-checkpoint").with("file", path.display().to_string());
            Some(Checkpoint::parse(&note).ok_or_else(|| Failure::reason(wrong()))?)
        }
    };
    let keys = match key {
        None => Vec::new(),
        Some(text) => {
            let parsed =
                text.split_once(' ').and_then(|(name, key)| PublicKey::from_base64(name, key.trim()));
            let parsed = parsed.or_else(|| text.parse().ok());
            vec![parsed.ok_or_else(|| Failure::reason(Reason::new("not-a-key").with("value", text)))?]
        }
    };
    Ok(Anchor { keys, checkpoint })
}

#[derive(serde::Serialize)]
struct Finding {
    rule: String,
    event: Option<i64>,
    /// Kind of that event and what it is about, where they are known.
    kind: Option<String>,
    subject: Option<String>,
    why: String,
}

fn show(report: &Report, output: &Output, lang: Lang) -> Result<(), Failure> {
    let findings: Vec<_> = report.findings.iter().map(|finding| told(finding, lang)).collect();
    let plain = Output { format: output.format, file: output.file.clone() };
    plain.write(&findings, || drawn(report, &findings, lang))?;
    if plain.format != Format::Table && !findings.is_empty() {
        eprintln!("{}", text_with(lang, "journal-altered", &[("count", findings.len().into())]));
    }
    Ok(())
}

fn told(finding: &Reason, lang: Lang) -> Finding {
    let text = |name: &str| match finding.argument(name) {
        Some(Argument::Text(text)) => Some(text.clone()),
        _ => None,
    };
    Finding {
        rule: finding.id.to_string(),
        event: match finding.argument("seq") {
            Some(Argument::Number(seq)) => Some(*seq),
            _ => None,
        },
        kind: text("kind"),
        subject: text("subject"),
        why: reason(lang, finding),
    }
}

fn drawn(report: &Report, findings: &[Finding], lang: Lang) -> String {
    let t = |id: &str| rozum_locale::text(lang, id).into_owned();
    let mut out = format!("{}\n{}: {}\n", report.place, t("journal-size"), report.events);
    out.push_str(&format!("{}: {}\n", t("journal-root"), report.root));
    for used in &report.keys {
        out.push_str(&format!("{}: {}\n", t("journal-key"), used.fingerprint));
    }
    if findings.is_empty() {
        out.push_str(&format!("{}\n", t("journal-intact")));
    } else {
        out.push_str(&format!(
            "{}\n",
            text_with(lang, "journal-altered", &[("count", findings.len().into())])
        ));
        for finding in findings {
            out.push_str(&format!("✗ {}\n", finding.why));
        }
    }
    out
}

/// Folds the journal from its first event and compares the result with the state that was opened.
async fn replay(settings: Settings, lang: Lang) -> Result<ExitCode, Failure> {
    let rozum = super::open(settings).await?;
    let live = rozum_governance::state_bytes(&rozum.snapshot().state);
    let begun = Instant::now();
    let mut state = State::default();
    let end = rozum
        .journal()
        .replay(0, |stored| {
            let broken = |why: String| Failure::Other(format!("№ {}: {why}", stored.seq));
            let recorded = stored.recorded().map_err(|error| broken(error.to_string()))?;
            rozum_governance::replay_onto(&mut state, std::iter::once(recorded))
                .map_err(|error| broken(reason(lang, &error.reason)))
        })
        .await?;
    let seconds = begun.elapsed().as_secs_f64();
    let same = rozum_governance::state_bytes(&state) == live;
    let args = [("count", end.into()), ("seconds", format!("{seconds:.3}").into())];
    println!("{}", text_with(lang, if same { "replay-same" } else { "replay-differs" }, &args));
    Ok(if same { ExitCode::SUCCESS } else { ExitCode::from(super::NO) })
}
