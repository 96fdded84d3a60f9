//! What an event is about: its page, and its name in a line.

use crate::frame::Frame;
use rozum_model::event::Subject;
use rozum_model::strategy::ItemId;

/// Path of the page that shows a subject, without the language; `None` where there is no such page.
pub fn path(subject: &Subject) -> Option<String> {
    Some(match subject {
        Subject::Strategy(region) => format!("/regions/{region}"),
        Subject::Dataset(id) => format!("/evidence/datasets/{id}"),
        Subject::Evidence(priority) | Subject::Labels(ItemId::Priority(priority)) => {
            format!("/priorities/{priority}")
        }
        Subject::Labels(ItemId::Task(task)) => format!("/tasks/{task}"),
        Subject::Organisation(id) => format!("/organisations/{id}"),
        Subject::Body(id) => format!("/bodies/{id}"),
        Subject::Call(id) => format!("/calls/{id}"),
        Subject::Application(id) => format!("/projects/{id}"),
        Subject::Case(id) => format!("/cases/{id}"),
        Subject::Rules => "/rules".to_owned(),
        Subject::Division(pair) => {
            format!("/coordination/overlaps/{}/{}", pair.a().region(), pair.b().region())
        }
        Subject::Relevance(priority) => format!("/priorities/{priority}/relevance"),
        Subject::Person(_) => "/work".to_owned(),
        Subject::Indicator(id) => format!("/indicators/{id}"),
        Subject::Review(id) => format!("/reviews/{id}"),
        Subject::Risk(id) => format!("/risks/register/{id}"),
        Subject::Occasion(id) => format!("/events/{id}"),
        Subject::Account(_) | Subject::Register | Subject::Journal => return None,
    })
}

/// Its name in a line; empty where the kind of event says it all.
pub fn name(f: &Frame, subject: &Subject) -> Option<String> {
    Some(match subject {
        Subject::Strategy(region) => f.region(region).into_owned(),
        Subject::Dataset(id) => id.to_string(),
        Subject::Evidence(priority) | Subject::Relevance(priority) => priority.to_string(),
        Subject::Labels(item) => item.to_string(),
        Subject::Division(pair) => format!("{}, {}", pair.a(), pair.b()),
        Subject::Organisation(id) => id.to_string(),
        Subject::Body(id) => id.to_string(),
        Subject::Call(id) => id.to_string(),
        Subject::Application(id) => id.to_string(),
        Subject::Case(id) => id.to_string(),
        Subject::Indicator(id) => id.to_string(),
        Subject::Review(id) => id.to_string(),
        Subject::Risk(id) => id.to_string(),
        Subject::Occasion(id) => id.to_string(),
        Subject::Person(_) | Subject::Account(_) | Subject::Rules | Subject::Register | Subject::Journal => {
            return None;
        }
    })
}
