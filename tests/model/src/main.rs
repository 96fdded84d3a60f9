//! `cargo xtask model`: the rules of governance, walked over as far as bounds reach, and tried at random.
//!
//! ```text
//! model [PART]...                  every state of these parts, of all parts when none is named
//! model --random N [--seed S]      N random commands in histories of a thousand
//! ```

mod explore;
mod ground;
mod parts;
mod properties;
mod random;
mod told;
mod way;
mod world;

use std::process::ExitCode;

const USAGE: u8 = 2;

/// What is asked for.
enum Asked {
    Parts(Vec<String>),
    Random { commands: usize, seed: u64 },
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let violations = match asked(&words) {
        Ok(Asked::Parts(names)) => told::parts(&names),
        Ok(Asked::Random { commands, seed }) => told::random(commands, seed),
        Err(message) => {
            eprintln!("model: {message}");
            return ExitCode::from(USAGE);
        }
    };
    if violations == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn asked(words: &[String]) -> Result<Asked, String> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let number = |text: &str| text.parse().map_err(|_| format!("{text} is not a number"));
    match words.as_slice() {
        ["--random", commands] => Ok(Asked::Random { commands: number(commands)?, seed: 1 }),
        ["--random", commands, "--seed", seed] => {
            let seed = seed.parse().map_err(|_| format!("{seed} is not a number"))?;
            Ok(Asked::Random { commands: number(commands)?, seed })
        }
        names => match names.iter().find(|name| !parts::PARTS.iter().any(|(known, _)| known == *name)) {
            None => Ok(Asked::Parts(names.iter().map(ToString::to_string).collect())),
            Some(unknown) => {
                let known: Vec<_> = parts::PARTS.iter().map(|(name, _)| *name).collect();
                Err(format!("no part {unknown}; there are: {}", known.join(" ")))
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_understood_or_said_to_be_unknown() {
        let read = |words: &[&str]| asked(&words.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert!(matches!(read(&[]), Ok(Asked::Parts(names)) if names.is_empty()));
        assert!(matches!(read(&["votes", "calls"]), Ok(Asked::Parts(names)) if names.len() == 2));
        assert!(matches!(read(&["--random", "10"]), Ok(Asked::Random { commands: 10, seed: 1 })));
        assert!(matches!(read(&["--random", "10", "--seed", "3"]), Ok(Asked::Random { seed: 3, .. })));
        assert!(read(&["votse"]).err().unwrap().starts_with("no part votse; there are: bodies"));
        assert!(read(&["--random", "many"]).is_err());
    }
}
