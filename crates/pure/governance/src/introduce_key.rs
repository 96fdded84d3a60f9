//! Record the key that signs checkpoints from here on.

use crate::Refusal;
use crate::texts::{Field, optional, required};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rozum_model::{Event, Reason, State};

pub(crate) fn decide(
    state: &State,
    name: &str,
    public_key: &str,
    reason: Option<&str>,
) -> Result<Vec<Event>, Refusal> {
    let mut reasons = Vec::new();
    required(Field::only("key-name"), name, &mut reasons);
    // A signed note separates the name by a space and a verifier key by a plus.
    if name.contains(|c: char| c.is_whitespace() || c == '+') {
        reasons.push(Reason::new("key-name-malformed").with("name", name));
    }
    if !is_ed25519_public_key(public_key) {
        reasons.push(Reason::new("key-malformed"));
    }
    if state.keys.iter().any(|key| key.public_key == public_key) {
        reasons.push(Reason::new("key-already-introduced").with("key", public_key));
    }
    if reason.is_none() && !state.keys.is_empty() {
        reasons.push(Reason::new("key-changed-without-reason"));
    }
    optional(Field::only("reason"), reason, &mut reasons);
    Refusal::if_any(reasons)?;
    Ok(vec![Event::KeyIntroduced {
        name: name.to_owned(),
        public_key: public_key.to_owned(),
        reason: reason.map(str::to_owned),
    }])
}

/// 32 bytes in base64 with padding; whether they are a point of the curve is for the signer to know.
fn is_ed25519_public_key(text: &str) -> bool {
    STANDARD.decode(text).is_ok_and(|bytes| bytes.len() == 32)
}

#[cfg(test)]
mod tests {
    use crate::samples::{accepted, refused};
    use rozum_model::{Actor, Command, State};

    const FIRST: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    const SECOND: &str = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    fn key(name: &str, public_key: &str, reason: Option<&str>) -> Command {
        Command::IntroduceKey {
            name: name.to_owned(),
            public_key: public_key.to_owned(),
            reason: reason.map(str::to_owned),
        }
    }

    #[test]
    fn keys_follow_each_other_with_a_reason() {
        let state = accepted(&State::default(), &Actor::System, &key("rozum.ua/register", FIRST, None));
        assert_eq!(
            refused(&state, &Actor::Operator, &key("rozum.ua/register", FIRST, None)),
            [format!("key-already-introduced key={FIRST}"), "key-changed-without-reason".to_owned()]
        );
        let command = key("rozum.ua/register", SECOND, Some("планова заміна"));
        let state = accepted(&state, &Actor::Operator, &command);
        assert_eq!(state.keys.len(), 2);
    }

    #[test]
    fn a_key_is_32_bytes_under_a_name_that_a_note_can_carry() {
        for wrong in ["", "AAAA", &FIRST[..43], "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB="] {
            let found = refused(&State::default(), &Actor::System, &key("a", wrong, None));
            assert_eq!(found, ["key-malformed"], "{wrong}");
        }
        let found = refused(&State::default(), &Actor::System, &key("a+b", FIRST, None));
        assert_eq!(found, ["key-name-malformed name=a+b"]);
    }
}
