//! To follow a project, a body, a priority, a region or the country: news as an Atom feed (RFC 4287), days ahead as a
//! calendar (RFC 5545).

mod ahead;
mod atom;
mod calendar;
mod news;
mod scope;
mod why;

use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rozum_journal::Hash;
use scope::Scope;
use std::sync::Arc;

/// What can be followed beside the country: the first part of its address.
const THINGS: [&str; 4] = ["regions", "priorities", "projects", "bodies"];

/// `/feed.atom`, `/calendar.ics`, and the same below each thing.
pub fn routes() -> Router<Arc<Site>> {
    let country = Router::new().route("/feed.atom", get(feed)).route("/calendar.ics", get(days));
    THINGS.into_iter().fold(country, |routes, thing| {
        routes
            .route(&format!("/{thing}/{{id}}/feed.atom"), get(feed))
            .route(&format!("/{thing}/{{id}}/calendar.ics"), get(days))
    })
}

/// What is followed, drawn for one language.
struct Followed<'a> {
    f: Frame,
    scope: Scope,
    /// What it is called.
    name: String,
    /// Address that links lead to, without a slash at its end.
    address: &'a str,
    /// Name of the journal: it keeps ids of two systems apart.
    origin: String,
}

impl<'a> Followed<'a> {
    fn of(site: &'a Site, visitor: &Visitor) -> Result<Self, PageError> {
        let f = Frame::new(visitor, Section::Other);
        let scope = Scope::of(&visitor.path).ok_or(PageError::NotFound)?;
        let name = scope.name(&f, &visitor.snapshot.state).ok_or(PageError::NotFound)?;
        let origin = site.rozum.journal().signer().public_key().name().to_owned();
        Ok(Self { f, scope, name, address: &site.settings.address, origin })
    }

    /// The whole address of a path in the language.
    fn link(&self, path: &str) -> String {
        format!("{}{}", self.address, self.f.href(path))
    }

    /// An id that stays the same wherever the system is reached.
    fn id(&self, of: &str) -> String {
        uuid(&Hash::leaf(format!("{}\n{of}", self.origin).as_bytes()))
    }
}

/// A UUID of version 8 (RFC 9562) of the first bits of a hash: `f81d4fae-7dec-8…`.
fn uuid(hash: &Hash) -> String {
    let mut bytes: [u8; 16] = [0; 16];
    bytes.copy_from_slice(&hash.as_bytes()[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

async fn feed(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, PageError> {
    let followed = Followed::of(&site, &visitor)?;
    let entries = news::news(&site, &followed, &visitor.snapshot).await?;
    let text = atom::feed(&followed, &entries, visitor.snapshot.state.last_at);
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response())
}

async fn days(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, PageError> {
    let followed = Followed::of(&site, &visitor)?;
    let state = &visitor.snapshot.state;
    let mut days = ahead::ahead(state, site.rozum.now().kyiv_day());
    days.retain(|day| followed.scope.has(state, day));
    let text = calendar::calendar(&followed, state, &days);
    Ok(([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_uuid_of_its_own_making() {
        let id = uuid(&Hash::leaf(b"x"));
        let parts: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert!(id.as_bytes()[14] == b'8' && matches!(id.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{id}");
        assert_ne!(id, uuid(&Hash::leaf(b"y")));
    }
}
