//! The description of the interface, and that it is true.

use axum::http::{StatusCode, header};
use serde_json::{Value, json};

fn document() -> Value {
    serde_json::to_value(rozum_web::openapi()).unwrap()
}

#[test]
fn the_interface_is_the_one_that_was_promised() {
    insta::assert_snapshot!("openapi", serde_json::to_string_pretty(&document()).unwrap());
}

/// All that a value lacks of its schema.
fn departures(value: &Value, schema: &Value, at: &str, document: &Value) -> Vec<String> {
    if let Some(reference) = schema["$ref"].as_str() {
        let target =
            document.pointer(reference.trim_start_matches('#')).unwrap_or_else(|| panic!("{reference}"));
        return departures(value, target, at, document);
    }
    let mut found = Vec::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        found.extend(departures(value, part, at, document));
    }
    if let Some(choices) = schema["oneOf"].as_array()
        && !choices.iter().any(|choice| departures(value, choice, at, document).is_empty())
    {
        found.push(format!("{at}: none of the choices"));
    }
    if !of_type(value, &schema["type"]) {
        found.push(format!("{at}: {value} is not {}", schema["type"]));
    }
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.get(name).is_none() {
            found.push(format!("{at}: no {name}"));
        }
    }
    for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(value) = value.get(name) {
            found.extend(departures(value, inner, &format!("{at}.{name}"), document));
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        found.extend(departures(item, &schema["items"], &format!("{at}[{index}]"), document));
    }
    found
}

fn of_type(value: &Value, kind: &Value) -> bool {
    match kind {
        Value::Array(kinds) => kinds.iter().any(|kind| of_type(value, kind)),
        Value::String(kind) => match kind.as_str() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            "boolean" => value.is_boolean(),
            "null" => value.is_null(),
            _ => false,
        },
        _ => true,
    }
}

/// The address with the example of each part, and with a part that does not exist.
fn addresses(path: &str, operation: &Value) -> (String, Option<String>) {
    let (mut good, mut bad) = (path.to_owned(), path.to_owned());
    for parameter in operation["parameters"].as_array().into_iter().flatten().filter(|p| p["in"] == "path") {
        let place = format!("{{{}}}", parameter["name"].as_str().unwrap());
        good = good.replace(&place, parameter["example"].as_str().expect("an example"));
        bad = bad.replace(&place, "nothing");
    }
    let bad = (bad != good).then_some(bad);
    // The only address that needs a choice.
    (if path.ends_with("/proof") { format!("{good}?index=0") } else { good }, bad)
}

fn schema(operation: &Value, status: &str) -> Value {
    let contents = operation["responses"][status]["content"].as_object();
    contents.and_then(|kinds| kinds.values().next()).map(|kind| kind["schema"].clone()).unwrap_or_default()
}

#[tokio::test]
async fn each_path_answers_as_it_is_described() {
    let site = crate::story::steered().await;
    let document = document();
    let mut count = 0;
    for (path, operations) in document["paths"].as_object().unwrap() {
        let operation = &operations["get"];
        let (good, bad) = addresses(path, operation);
        let answer = site.get(&format!("/api/v1{good}")).await;
        assert_eq!(
            (answer.status, answer.header(header::CONTENT_TYPE)),
            (StatusCode::OK, "application/json"),
            "{path}"
        );
        let expected = schema(operation, "200");
        assert!(expected.is_object(), "{path} has no schema");
        let departures_found = departures(&answer.json(), &expected, path, &document);
        assert_eq!(departures_found, Vec::<String>::new());

        let wrong = match (&bad, operation["responses"].get("400")) {
            (Some(bad), _) => Some((bad.clone(), "404")),
            (None, Some(_)) => Some((format!("{path}?limit=0&index=0&from=0&since=nothing"), "400")),
            (None, None) => None,
        };
        if let Some((address, status)) = wrong {
            let answer = site.get(&format!("/api/v1{address}")).await;
            assert_eq!(answer.status.as_str(), status, "{address}");
            assert_eq!(answer.header(header::CONTENT_TYPE), "application/problem+json", "{address}");
            let problem = schema(operation, status);
            assert_eq!(problem, json!({ "$ref": "#/components/schemas/Problem" }), "{path}");
            assert_eq!(departures(&answer.json(), &problem, &address, &document), Vec::<String>::new());
        }
        count += 1;
    }
    assert_eq!(count, 45);
}
