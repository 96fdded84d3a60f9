//! The monitoring report of the example: told whole, true to its rows, short where there is nothing.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
// tidy: ukrainian-words: heads of columns as people read them.

use rozum_demo::{Cue, Story};
use rozum_document::{Block, Run, Section, Value, plain};
use rozum_governance::{apply, case_due, decide, record};
use rozum_locale::Lang;
use rozum_model::governance::{Application, Kopecks, Stage};
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Command, RegionIso, State, Timestamp};
use rozum_reports::monitoring::{Pot, Step, allocated, lights, movements, planned, sum_of};
use rozum_reports::{Checkpoint, Edition, Monitoring, MonitoringMaterial, Period, Scope, monitoring};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

const TODAY: Day = jiff::civil::date(2026, 11, 26);

fn give(state: &mut State, at: Timestamp, actor: &Actor, command: &Command) {
    // What the story shows as refused is refused.
    let Ok(events) = decide(state, actor, at, command) else { return };
    for event in record(state, actor, at, command.name(), events) {
        apply(state, &event).unwrap();
    }
}

/// The example, played to its end the day before.
static PLAYED: LazyLock<State> = LazyLock::new(|| {
    let mut story = Story::new(TODAY).unwrap();
    let mut state = State::default();
    let register = rozum_reference::register::national_2027();
    let (name, document, entries) = (register.name, register.document, register.entries);
    let begins = story.begins().unwrap();
    give(&mut state, begins, &Actor::System, &Command::ImportRegister { name, document, entries });
    give(&mut state, begins, &Actor::Operator, &Command::DeclareDemonstration);
    let mut count = 0_u64;
    while let Some(cue) = story.next(&state).unwrap() {
        match cue {
            Cue::Person { at, person } => {
                count += 1;
                let account = AccountId::from_random(count.to_be_bytes());
                let roles = person.roles().unwrap();
                let opening = Command::OpenAccount { account: account.clone(), roles };
                give(&mut state, at, &Actor::Operator, &opening);
                story.opened(&person, &account);
            }
            Cue::Command { at, actor, command, .. } => give(&mut state, at, &actor, &command),
        }
    }
    state
});

fn region(iso: &str) -> Scope {
    Scope::Region(iso.parse().unwrap())
}

fn made(state: &State, scope: Scope, period: &str, lang: Lang) -> Monitoring {
    made_for(state, scope, &Period::read(period, TODAY).unwrap(), lang)
}

/// The report of a state; what risk indicators say comes from the state alone.
fn made_for(state: &State, scope: Scope, period: &Period, lang: Lang) -> Monitoring {
    let funding = rozum_risks::gather(state, TODAY);
    let case = rozum_risks::Case {
        funding: &funding,
        supplied: &rozum_risks::Supplied::default(),
        thresholds: &rozum_risks::Thresholds::default(),
    };
    let edition = Edition {
        size: state.size,
        at: state.last_at,
        checkpoint: Some(Checkpoint { origin: "rozum".to_owned(), root: "AbCd=".to_owned() }),
    };
    let material = MonitoringMaterial {
        lang,
        said: rozum_locale::reason,
        state,
        edition: &edition,
        scope,
        period,
        today: TODAY,
        as_of: TODAY.min(period.to),
        standing: state,
        told: |_, lang, reason| rozum_locale::reason(lang, reason),
        risks: &rozum_risks::assess(&case),
        late: &rozum_governance::overdue(state, TODAY),
    };
    monitoring(&material, None)
}

fn told(report: &Monitoring) -> String {
    let document = &report.document;
    let mut out = format!("{}\n{}\n", document.title, document.subtitle);
    for fact in document.front.iter().filter(|fact| !["size", "at"].contains(&fact.id.as_str())) {
        writeln!(out, "{}: {}", fact.label, plain(&fact.value)).unwrap();
    }
    document.sections.iter().for_each(|own| section(&mut out, own));
    out
}

fn section(out: &mut String, own: &Section) {
    writeln!(out, "\n#{} {}", own.anchor, own.title).unwrap();
    for block in &own.blocks {
        match block {
            Block::Paragraph { runs } => writeln!(out, "{}", plain(runs)).unwrap(),
            Block::Note { runs } => writeln!(out, "({})", plain(runs)).unwrap(),
            Block::List(list) => {
                list.items.iter().for_each(|item| writeln!(out, "- {}", plain(&item.runs)).unwrap());
            }
            Block::Table(table) => {
                writeln!(out, "[{}]", table.caption).unwrap();
                let heads: Vec<&str> = table.columns.iter().map(|column| column.head.as_str()).collect();
                writeln!(out, "  {}", heads.join(" | ")).unwrap();
                for row in &table.rows {
                    let cells: Vec<String> = row.cells.iter().map(|runs| plain(runs)).collect();
                    writeln!(out, "  {}", cells.join(" | ")).unwrap();
                }
            }
            Block::Picture(picture) => writeln!(out, "<{}>", picture.caption).unwrap(),
        }
    }
    own.sections.iter().for_each(|part| section(out, part));
}

#[test]
fn the_pilot_region_is_told_whole() {
    for lang in Lang::ALL {
        let report = made(&PLAYED, region("UA-05"), "2026", lang);
        insta::assert_snapshot!(format!("pilot_{lang}"), told(&report));
    }
}

#[test]
fn the_country_is_told_from_the_same_rows() {
    insta::assert_snapshot!("country_en", told(&made(&PLAYED, Scope::Country, "2026-H2", Lang::En)));
}

#[test]
fn a_region_with_nothing_gets_a_short_report_that_says_so() {
    let report = made(&State::default(), region("UA-30"), "2026", Lang::En);
    insta::assert_snapshot!("nothing_en", told(&report));
    assert!(report.workbook.sheets.is_empty() && report.workbook.warning.is_empty());
}

#[test]
fn halves_of_a_year_have_their_names() {
    let name = |id: &str, lang| rozum_reports::period_name(lang, &Period::read(id, TODAY).unwrap());
    assert_eq!(name("2026-H1", Lang::Uk), "Перше півріччя 2026 року");
    assert_eq!(name("2026-H2", Lang::Uk), "Друге півріччя 2026 року");
    assert_eq!(name("2026-H1", Lang::En), "First half of 2026");
    assert_eq!(name("plan-2024-2027", Lang::En), "Second action plan, 2024–2027");
}

#[test]
fn words_are_whole_and_figures_lead_somewhere() {
    for (lang, scope) in
        [(Lang::Uk, region("UA-05")), (Lang::En, region("UA-05")), (Lang::En, Scope::Country)]
    {
        let report = made(&PLAYED, scope, "2026", lang);
        let mut anchors = BTreeSet::new();
        for section in report.document.all_sections() {
            assert!(anchors.insert(&section.anchor), "{}", section.anchor);
        }
        for (anchor, run) in report.document.runs() {
            let words = run.words();
            assert!(!words.contains("mon-") && !words.contains("{ $"), "{anchor}: {words}");
            if let Run::Plain { text } = run {
                assert!(!text.contains(['[', ']']), "{anchor}: a figure without its page: {text}");
            }
            let start = if lang == Lang::En { "/en" } else { "/" };
            let leads = |href: &str| href.starts_with(start) || href.starts_with("http");
            assert!(run.href().is_none_or(leads), "{anchor}: {:?}", run.href());
        }
        assert!(report.document.mark.contains(lang.pick("вигадані", "made up")), "each page says it");
    }
}

#[test]
fn a_past_period_tells_no_later_money_and_no_later_application() {
    let report = made(&PLAYED, region("UA-05"), "2025", Lang::En);
    let days = PLAYED.governance.applications.values();
    let last = jiff::civil::date(2025, 12, 31);
    let then = days.filter(|own| own.earlier.first().unwrap_or(&own.current).submitted.day() <= last).count();
    let all = PLAYED.governance.applications.len();
    assert!(then < all, "some came later");
    let grid = report.workbook.sheets.iter().find(|sheet| sheet.id == "projects");
    assert_eq!(grid.map_or(0, |sheet| sheet.rows.len()), then);
}

#[test]
fn sums_agree_however_they_are_cut() {
    let state = &*PLAYED;
    let all = movements(state, Scope::Country);
    let of = |scope: Scope, step: Step| sum_of(&movements(state, scope), |own| own.step == step).unwrap();
    for step in [Step::Asked, Step::Approved, Step::Contracted, Step::Certified, Step::Paid] {
        let whole = of(Scope::Country, step);
        assert!(whole > Kopecks::ZERO, "{step:?} happens in the story");
        let regions: BTreeSet<RegionIso> = all.iter().map(|own| own.region).collect();
        let by_region = Kopecks::sum(regions.iter().map(|iso| of(Scope::Region(*iso), step))).unwrap();
        let by_pot = Pot::ALL.map(|pot| sum_of(&all, |own| own.step == step && own.pot == pot).unwrap());
        assert_eq!((by_region, Kopecks::sum(by_pot).unwrap()), (whole, whole), "{step:?}");
    }
    assert!(of(Scope::Country, Step::Paid) <= of(Scope::Country, Step::Certified));
    assert!(of(Scope::Country, Step::Certified) <= of(Scope::Country, Step::Contracted));
    let years = |period: &str| {
        let period = Period::read(period, TODAY).unwrap();
        Pot::ALL.map(|pot| planned(state, Scope::Country, pot, Some(&period)))
    };
    let whole = Pot::ALL.map(|pot| planned(state, Scope::Country, pot, None));
    assert_eq!(years("period-2027"), whole, "all budgets lie in the years of the strategies");
    assert_eq!(years("2026-H1"), [None; 6]);
}

#[test]
fn each_sheet_has_what_its_table_shows_and_more() {
    let report = made(&PLAYED, region("UA-05"), "2026", Lang::Uk);
    let sheets = &report.workbook.sheets;
    let mut names = BTreeSet::new();
    for sheet in sheets {
        assert!(names.insert(&sheet.name) && sheet.name.chars().count() <= 31, "{}", sheet.name);
        assert!(sheet.rows.iter().all(|row| row.values.len() == sheet.heads.len()), "{}", sheet.id);
        let table =
            report.document.all_sections().into_iter().flat_map(|own| &own.blocks).find_map(|block| {
                let Block::Table(table) = block else { return None };
                (table.id == sheet.id).then_some(table)
            });
        let table = table.unwrap();
        assert_eq!(table.rows.len(), sheet.rows.len(), "{}", sheet.id);
        assert!(table.columns.len() <= sheet.heads.len(), "{}", sheet.id);
    }
    let paid = |sheet: &str, head: &str| -> u64 {
        let sheet = sheets.iter().find(|own| own.id == sheet).unwrap();
        let place = sheet.heads.iter().position(|own| own == head).unwrap();
        let amounts = sheet.rows.iter().map(|row| match row.values[place] {
            Value::Kopecks(amount) => amount,
            _ => 0,
        });
        amounts.sum()
    };
    assert!(paid("projects", "Сплачено") > 0);
    assert_eq!(paid("projects", "Сплачено"), paid("money-priorities", "Сплачено"));
    assert_eq!(paid("projects", "Сплачено"), paid("money-sources", "Сплачено"));
}

/// The values of a sheet in a column, by the name of the row in the first; nothing where there is no such sheet.
fn column(report: &Monitoring, sheet: &str, head: &str) -> Vec<(String, Value)> {
    let Some(sheet) = report.workbook.sheets.iter().find(|own| own.id == sheet) else { return Vec::new() };
    let place = sheet.heads.iter().position(|own| own == head).unwrap();
    let name = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    sheet.rows.iter().map(|row| (name(&row.values[0]), row.values[place].clone())).collect()
}

#[test]
fn a_terminated_contract_binds_what_was_paid_and_is_planned_no_more() {
    let state = &*PLAYED;
    let over =
        |own: &Application| matches!(own.stage, Stage::Terminated(_)) && own.stage.contract().is_some();
    let all = movements(state, Scope::Country);
    let mut living = state.clone();
    for own in state.governance.applications.values().filter(|own| over(own)) {
        let of = |step: Step| sum_of(&all, |one| one.application == own.id && one.step == step);
        assert_eq!(of(Step::Contracted), of(Step::Paid), "{}", own.id);
        assert!(of(Step::Approved) > of(Step::Contracted), "{}", own.id);
        living.governance.applications.remove(&own.id);
    }
    assert!(living.governance.applications.len() < state.governance.applications.len(), "there is one");
    for pot in Pot::ALL {
        let [whole, without] = [state, &living].map(|own| planned(own, Scope::Country, pot, None));
        assert_eq!(whole, without, "{pot:?}");
    }
    let contracted = sum_of(&all, |one| one.step == Step::Contracted);
    assert!(contracted <= allocated(state, Scope::Country, None));
}

#[test]
fn what_left_the_register_has_no_light() {
    let scope = region("UA-05");
    let before = lights(&PLAYED, scope, TODAY);
    assert!(before.total() > 0);
    let mut left = PLAYED.clone();
    left.strategies.remove(&scope.region().unwrap());
    assert_eq!(lights(&left, scope, TODAY).total(), 0);
    // What was observed in the period stays told.
    let sheet =
        |state: &State| column(&made(state, scope, "2026", Lang::En), "observations", "Indicator").len();
    let report = made(&left, scope, "2026", Lang::En);
    assert!(column(&report, "indicators", "Indicator").is_empty());
    assert!(sheet(&left) > 0 && sheet(&left) <= sheet(&PLAYED));
}

#[test]
fn what_is_submitted_counts_in_the_period_of_its_day() {
    let (from, to) = (jiff::civil::date(2020, 1, 1), jiff::civil::date(2030, 1, 1));
    let period = |from: Day, to: Day| Period { from, to, ..Period::of(TODAY) };
    let count = |period: &Period| -> u64 {
        let report = made_for(&PLAYED, Scope::Country, period, Lang::En);
        let counts = column(&report, "consultations", "Submissions").into_iter();
        counts.map(|(_, value)| if let Value::Count(count) = value { count } else { 0 }).sum()
    };
    let whole = count(&period(from, to));
    assert!(whole > 0);
    // However the years are cut, also in the middle of a consultation, each counts once.
    let asked = PLAYED.governance.applications.values().filter_map(|own| own.stage.consultation());
    let cuts: BTreeSet<Day> = asked.map(|own| own.until).collect();
    for cut in cuts.into_iter().map(|day| day.yesterday().unwrap()) {
        let parts = count(&period(from, cut)) + count(&period(cut.tomorrow().unwrap(), to));
        assert_eq!(parts, whole, "{cut}");
    }
}

#[test]
fn a_case_waits_until_the_day_that_the_rules_name() {
    let report = made(&PLAYED, Scope::Country, "2026", Lang::En);
    let due = column(&report, "cases", "Due");
    assert!(!due.is_empty());
    for (id, value) in due {
        let case = PLAYED.governance.case(id.parse().unwrap()).unwrap();
        let day = case_due(&PLAYED, case);
        let expected = day.map_or(Value::Missing, |day| Value::Day(day.year(), day.month(), day.day()));
        assert_eq!(value, expected, "{id}");
    }
}

/// The rows of the example on the page about the method: what is asked for, from, to.
fn example(page: &str) -> Vec<[String; 3]> {
    let rows = page.lines().filter(|line| line.starts_with("| 2") || line.starts_with("| p"));
    let cells = rows.map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()));
    cells.map(|mut own| std::array::from_fn(|_| own.next().unwrap())).collect()
}

#[test]
fn the_example_of_the_method_holds() {
    for page in [
        include_str!("../../../../docs/methods/monitoring.md"),
        include_str!("../../../../docs/methods/monitoring.uk.md"),
    ] {
        let rows = example(page);
        assert_eq!(rows.len(), 5);
        for [asked, from, to] in rows {
            let period = Period::read(&asked, TODAY).unwrap();
            assert_eq!([period.from.to_string(), period.to.to_string()], [from, to], "{asked}");
        }
    }
}
