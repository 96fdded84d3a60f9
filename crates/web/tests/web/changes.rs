//! A strategy changes by forms: amended, corrected, linked; nobody overwrites what they have not seen.

use crate::site::{Fields, Site};
use axum::http::StatusCode;
use rozum_model::account::Role;
use rozum_model::strategy::LinkBasis;
use rozum_model::{Actor, Command, TaskId};

const EDIT: &str = "/regions/UA-05/edit";

async fn corrected_by_somebody(site: &Site, item: &str, verbatim: &str) {
    let (item, verbatim) = (item.parse().unwrap(), verbatim.to_owned());
    let command =
        Command::CorrectTranscription { expected: None, item, verbatim, reason: "описка".to_owned() };
    site.rozum.submit(&Actor::Operator, &command).await.unwrap();
}

/// The form of an amendment that words the first priority differently.
fn reworded(form: Fields) -> Fields {
    let words = form.one("priority_text").replace("розвиток", "сталий розвиток");
    form.with("priority_text", &words).with("reason", "уточнення за рішенням ради").with("go", "preview")
}

#[tokio::test]
async fn an_amendment_is_previewed_confirmed_and_compared() {
    let site = Site::new().await;
    let (_, mut vinnytsia) = site.secretariat("UA-05").await;
    let form = reworded(vinnytsia.get(EDIT).await.form(EDIT));
    let draft = vinnytsia.post(EDIT, &form).await.location().to_owned();
    let preview = vinnytsia.get(&draft).await;
    assert!(preview.texts("ins").join(" ").contains("сталий"), "{}", preview.text());

    // Second thoughts: the same draft goes back into the form.
    let edit = format!("{draft}/edit");
    let again = vinnytsia.get(&edit).await.form(&edit);
    assert_eq!(again.one("priority_text"), form.one("priority_text"));
    let note = "звірено з паперовим примірником";
    let form = again.with("note", note).with("go", "preview");
    assert_eq!(vinnytsia.post(&edit, &form).await.location(), draft);

    let confirm = format!("{draft}/confirm");
    let form = vinnytsia.get(&draft).await.form(&confirm);
    assert_eq!(vinnytsia.post(&confirm, &form).await.location(), "/regions/UA-05");
    let versions = site.get("/regions/UA-05/versions").await;
    assert!(versions.texts("ins").join(" ").contains("сталий"), "{}", versions.text());
    assert!(versions.text().contains(note));
    let back = site.get("/en/regions/UA-05/versions?from=2&to=1").await;
    assert!(back.texts("del").join(" ").contains("сталий"));
    assert_eq!(site.get("/regions/UA-05/versions?from=3").await.status, StatusCode::NOT_FOUND);
    let row = site.get("/api/v1/strategies/UA-05").await.json();
    assert_eq!((&row["version"], &row["versions"]), (&2.into(), &2.into()));
    assert_eq!(row["priority_items"][0]["id"], "05-P01", "the priority is the same one");
}

/// The form shows neither remarks nor how links are known; sending it as it is takes none away.
#[tokio::test]
async fn a_form_sent_as_it_is_changes_nothing() {
    let site = Site::new().await;
    let (account, mut browser) = site.secretariat("UA-05").await;
    let judged = Command::LinkTask {
        expected: None,
        task: "05-T01".parse().unwrap(),
        priority: "05-P01".parse().unwrap(),
        basis: LinkBasis::Judged,
    };
    site.rozum.submit(&Actor::Operator, &judged).await.unwrap();
    let regions: Vec<_> = site.rozum.snapshot().state.strategies.keys().copied().collect();
    let mut notes = 0;
    for region in regions {
        let role = Role::Secretariat { region };
        let grant = Command::GrantRole { account: account.clone(), role };
        let granted = site.rozum.submit(&Actor::Operator, &grant).await;
        assert!(granted.is_ok() || region.to_string() == "UA-05", "{granted:?}");
        let path = format!("/regions/{region}/edit");
        let form = browser.get(&path).await.form(&path).with("go", "preview");
        let draft = browser.post(&path, &form).await.location().to_owned();
        let edit = format!("{draft}/edit");
        let again = browser.get(&edit).await.form(&edit).with("go", "preview");
        assert_eq!(browser.post(&edit, &again).await.location(), draft);

        let saved = site.rozum.draft(&account, draft.trim_start_matches("/drafts/")).await.unwrap().unwrap();
        let before = rozum_app::draft_of(&site.rozum.snapshot().state, region).unwrap();
        notes += before.content.priorities.iter().filter(|priority| priority.note.is_some()).count();
        assert_eq!(saved.draft, before, "{region}");
    }
    assert!(notes > 0);
}

#[tokio::test]
async fn an_amendment_of_what_somebody_changed_meanwhile_is_refused() {
    let site = Site::new().await;
    let (_, mut vinnytsia) = site.secretariat("UA-05").await;
    let form = reworded(vinnytsia.get(EDIT).await.form(EDIT));
    corrected_by_somebody(&site, "05-T01", "хтось був швидшим").await;
    let draft = vinnytsia.post(EDIT, &form).await.location().to_owned();
    let confirm = format!("{draft}/confirm");
    let page = vinnytsia.get(&draft).await;
    let refused = vinnytsia.post(&confirm, &page.form(&confirm)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.texts(".error-summary li").len(), 1, "{}", refused.text());
    assert!(refused.text().contains("сталий"), "what was typed is still there");
    assert!(vinnytsia.get(&draft).await.text().contains("сталий"));
    let version = site.rozum.snapshot().state.strategy("UA-05".parse().unwrap()).unwrap().current.number;
    assert_eq!(version, 1);
}

#[tokio::test]
async fn what_cannot_be_read_is_named_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let (_, mut vinnytsia) = site.secretariat("UA-05").await;
    let form = reworded(vinnytsia.get(EDIT).await.form(EDIT)).with("period_from", "торік");
    let answer = vinnytsia.post(EDIT, &form).await;
    assert!(answer.texts(".error-summary li").join(" ").contains("торік"), "{}", answer.text());
    let shown = answer.form(EDIT);
    assert_eq!(shown.one("priority_text"), form.one("priority_text"));
    assert_eq!(shown.one("reason"), form.one("reason"));

    let more = vinnytsia.get(EDIT).await.form(EDIT).with("go", "more");
    let rows = |fields: &Fields| fields.0.iter().filter(|(name, _)| name == "task_text").count();
    let answer = vinnytsia.post(EDIT, &more).await;
    assert_eq!(rows(&answer.form(EDIT)), rows(&more));
}

#[tokio::test]
async fn a_new_strategy_is_typed_into_an_empty_form() {
    let site = Site::new().await;
    let (_, mut kyiv) = site.secretariat("UA-30").await;
    let path = "/regions/UA-30/edit";
    let form = kyiv.get(path).await.form(path).with("go", "preview");
    let draft = kyiv.post(path, &form).await.location().to_owned();
    let page = kyiv.get(&draft).await;
    assert!(page.texts(".notice-warning li").len() >= 5, "all that is missing is named: {}", page.text());
    assert!(!page.has("form[action$=confirm]"));

    let typed = [
        ("title", "Стратегія Києва"),
        ("document", "Рішення № 1"),
        ("act", "Постанова № 932"),
        ("act_from", "2015-11-11"),
        ("period_from", "2021"),
        ("period_to", "2027"),
        ("effective_from", "2021-01-01"),
        ("reason", "перше внесення"),
        ("sphere_label", "Медичні послуги"),
        ("priority_text", "цифрові послуги;"),
        ("task_text", "центр даних."),
        ("task_serves", "1"),
    ];
    let edit = format!("{draft}/edit");
    let form = kyiv.get(&edit).await.form(&edit).with("go", "preview");
    let form = typed.iter().fold(form, |form, (name, value)| form.with(name, value));
    assert_eq!(kyiv.post(&edit, &form).await.location(), draft);
    let confirm = format!("{draft}/confirm");
    let form = kyiv.get(&draft).await.form(&confirm);
    assert_eq!(kyiv.post(&confirm, &form).await.location(), "/regions/UA-30");
    let strategy = site.get("/api/v1/strategies/UA-30").await.json();
    assert_eq!(strategy["sphere_labels"][0]["sphere"], "S13", "the sphere of a known label is found");
    assert_eq!(strategy["task_items"][0]["priorities"][0], "30-P01");
}

#[tokio::test]
async fn a_correction_stands_with_its_reason() {
    let site = Site::new().await;
    let (_, mut vinnytsia) = site.secretariat("UA-05").await;
    for (page, item) in [("/tasks/05-T01", "05-T01"), ("/priorities/05-P01", "05-P01")] {
        let action = format!("{page}/correct");
        let form = vinnytsia.get(page).await.form(&action);
        let was = form.one("verbatim").to_owned();
        let form =
            form.with("verbatim", &format!("виправлений текст {item};")).with("reason", "пропущене слово");
        assert_eq!(vinnytsia.post(&action, &form).await.location(), page);
        let shown = site.get(page).await;
        assert_eq!(shown.texts("main h1"), [format!("виправлений текст {item}")]);
        assert!(shown.texts("#corrections + ol").join(" ").contains("пропущене слово"), "{}", shown.text());
        assert!(shown.text().contains(was.trim_end_matches([';', '.'])), "what it said before is told");
    }
}

#[tokio::test]
async fn a_stale_correction_is_refused_and_what_was_typed_is_still_there() {
    let site = Site::new().await;
    let (_, mut vinnytsia) = site.secretariat("UA-05").await;
    let action = "/tasks/05-T01/correct";
    let form = vinnytsia.get("/tasks/05-T01").await.form(action);
    let form = form.with("verbatim", "мої слова").with("reason", "моя причина");
    corrected_by_somebody(&site, "05-P01", "хтось був швидшим").await;
    let refused = vinnytsia.post(action, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.texts(".notice-error p:not(.notice-label)").len(), 1);
    let shown = refused.form(action);
    assert_eq!((shown.one("verbatim"), shown.one("reason")), ("мої слова", "моя причина"));
    // Having seen what changed, they send the same once more.
    assert_eq!(vinnytsia.post(action, &shown).await.location(), "/tasks/05-T01");
}

#[tokio::test]
async fn a_task_is_linked_and_unlinked() {
    let site = Site::new().await;
    let (_, mut vinnytsia) = site.secretariat("UA-05").await;
    let task: TaskId = "05-T01".parse().unwrap();
    let links = || {
        site.rozum.snapshot().state.strategy(task.region()).unwrap().current.task(task).unwrap().links.len()
    };
    let before = links();
    let form = vinnytsia.get("/tasks/05-T01").await.form("/tasks/05-T01/link").with("basis", "judged");
    assert_eq!(form.one("priority"), "05-P01");
    assert_eq!(vinnytsia.post("/tasks/05-T01/link", &form).await.location(), "/tasks/05-T01");
    assert_eq!(links(), before + 1);
    assert!(site.get("/priorities/05-P01").await.has("a[href='/tasks/05-T01']"));
    // The same form once more: the revision moved on.
    assert_eq!(vinnytsia.post("/tasks/05-T01/link", &form).await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let form = vinnytsia.get("/tasks/05-T01").await.form("/tasks/05-T01/unlink");
    let form = form.with("reason", "пов’язано помилково");
    assert_eq!(vinnytsia.post("/tasks/05-T01/unlink", &form).await.location(), "/tasks/05-T01");
    assert_eq!(links(), before);
}

#[tokio::test]
async fn the_secretariat_of_another_region_changes_nothing_here() {
    let site = Site::new().await;
    let (_, mut lviv) = site.secretariat("UA-46").await;
    let size = site.rozum.snapshot().state.size;
    assert_eq!(lviv.get(EDIT).await.status, StatusCode::FORBIDDEN);
    let page = lviv.get("/tasks/05-T01").await;
    assert!(!page.has("main form"), "no form is offered");
    let token = page.form("/sign-out").one("form").to_owned();
    let form = Fields::default().with("form", &token).with("expected", "1").with("reason", "так");
    let form = form.with("verbatim", "чужі слова").with("priority", "05-P01").with("basis", "judged");
    assert_eq!(lviv.post(EDIT, &form).await.status, StatusCode::FORBIDDEN);
    for verb in ["correct", "link", "unlink"] {
        let answer = lviv.post(&format!("/tasks/05-T01/{verb}"), &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{verb}");
        assert!(answer.has(".notice-error"), "{verb}");
    }
    assert_eq!(site.rozum.snapshot().state.size, size);
}
