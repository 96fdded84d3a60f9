//! A project of Vinnytsia that asks Zhytomyr for money too, with what is about it; and a case of another body of Vinnytsia.

use rozum_model::State;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::sync::Arc;

fn read<T: DeserializeOwned>(value: Value) -> Arc<T> {
    Arc::new(serde_json::from_value(value).unwrap())
}

pub fn shared() -> State {
    let mut state = State::default();
    let own = &mut state.governance;
    let mark = json!({"by": "operator", "at": "2026-03-02T10:00:00Z", "seq": 7});
    let paper = json!({"title": "Документ"});
    let group = read(
        json!({"id": "05-B03", "facts": {"name": "Група", "kind": "working-group", "priority": "05-P01", "act": paper}, "opened": mark, "closed": null}),
    );
    own.bodies.insert("05-B03".parse().unwrap(), group);
    let shares = json!([{"region": "UA-05", "amount": 10}, {"region": "UA-18", "amount": 10}]);
    let call = read(
        json!({"id": "05-C01", "stage": "drafted", "packages": [], "terms": {"title": "Конкурс", "act": paper,
        "tasks": ["05-T01"], "working_group": "05-B03", "requirements": [], "criteria": [], "allocations": shares,
        "cap": 20, "own_percent": 0, "opens": "2026-03-01", "closes": "2026-04-01"}}),
    );
    own.calls.insert("05-C01".parse().unwrap(), call);
    let line = |source: Value| {
        let mut line = json!({"year": 2026, "milestone": 1, "amount": 5});
        line.as_object_mut().unwrap().extend(source.as_object().unwrap().clone());
        line
    };
    let budget = [
        line(json!({"source": "development-fund"})),
        line(json!({"source": "regional", "region": "UA-18"})),
        line(json!({"source": "private"})),
    ];
    let content = json!({"title": "Сушарня", "summary": "", "task": "05-T01", "lead": "o-0001", "partners": [], "kved": "10.39",
        "budget": budget, "milestones": [], "indicators": [], "effects": {"green": "", "digital": "", "inclusion": ""}});
    let project = read(
        json!({"id": "05-A001", "call": "05-C01", "current": {"content": content, "submitted": mark}, "earlier": [],
        "stage": {"submitted": {"submitted": mark}}, "acts": {}}),
    );
    own.applications.insert("05-A001".parse().unwrap(), project);
    let case = |id: &str, about: Value| {
        read(
            json!({"id": id, "about": about, "body": "UA-B01", "ground": {"media": paper}, "opened": mark, "admitted": null,
            "dialogue": [], "appeals": [], "stage": "addressed"}),
        )
    };
    own.cases.insert("UA-K001".parse().unwrap(), case("UA-K001", json!({"application": "05-A001"})));
    own.cases.insert("05-K002".parse().unwrap(), case("05-K002", json!({"body": "05-B03"})));
    let risk = |id: &str, about: Value| {
        read(
            json!({"id": id, "registered": mark, "looks": [], "entry": {"about": about, "what": "Мороз", "owner": "05-B03",
            "answer": "Чекають", "review_by": "2026-05-01"}}),
        )
    };
    own.risks.insert("05-R001".parse().unwrap(), risk("05-R001", json!({"priority": "05-P01"})));
    own.risks.insert("05-R002".parse().unwrap(), risk("05-R002", json!({"application": "05-A001"})));
    let review = read(
        json!({"id": "05-V001", "about": "05-A001", "causes": [], "due": "2026-05-01", "opened": mark, "returned": [], "stage": "open"}),
    );
    own.reviews.insert("05-V001".parse().unwrap(), review);
    state
}
