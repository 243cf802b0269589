//! The screens: what they start from, and which dossier was open the last time.

use std::fs;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use etcetera::{BaseStrategy, choose_base_strategy};

use super::context::Context;
use super::failure::{Answer, Failure};
use crate::text::Refusal;
use crate::tui::{Start, Theme, run};

/// Opens the screens, on a dossier when one is named.
pub(super) fn open(context: &Context, dossier: Option<&Path>) -> Result<Answer, Failure> {
    show(context, dossier, false)
}

/// Makes a dossier and opens the screens on it.
pub(super) fn new(context: &Context, dossier: &Path) -> Result<Answer, Failure> {
    if !io::stdin().is_terminal() {
        // Without a terminal the empty dossier is made all the same: a script may fill it.
        let questionnaire = context.questionnaire()?;
        super::fill::open_or_create(context, dossier, &questionnaire)?;
        return Ok(Answer::Yes);
    }
    show(context, Some(dossier), true)
}

/// Opens the screens on the questions of a dossier, made when it does not exist.
pub(super) fn fill(context: &Context, dossier: &Path) -> Result<Answer, Failure> {
    show(context, Some(dossier), true)
}

fn show(context: &Context, dossier: Option<&Path>, create: bool) -> Result<Answer, Failure> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Failure(context.texts.say("cli-no-terminal")));
    }
    let base = context.base()?;
    let questionnaire = context.questionnaire()?;
    let start = Start {
        base: &base,
        questionnaire: &questionnaire,
        lang: context.texts.lang(),
        theme: theme(),
        as_of: context.as_of,
        dossier: dossier.map(Path::to_owned),
        create,
        last: last(),
        remember,
    };
    let end = run(&start).map_err(|error| {
        let variables = [("error", Refusal::from(&error).say(&context.texts).into())];
        Failure(context.texts.say_with("cli-screens-failed", &variables))
    })?;
    match end.unsaved {
        Some(reason) => Err(Failure(reason)),
        None => Ok(Answer::Yes),
    }
}

/// Without colour when the system asks for none (<https://no-color.org>).
fn theme() -> Theme {
    if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        Theme::Monochrome
    } else {
        Theme::Colour
    }
}

/// The file that names the dossier that was open the last time.
fn memory() -> Option<PathBuf> {
    Some(
        choose_base_strategy()
            .ok()?
            .data_dir()
            .join("trousse")
            .join("last-dossier"),
    )
}

fn last() -> Option<PathBuf> {
    let told = fs::read_to_string(memory()?).ok()?;
    let path = PathBuf::from(told.trim_end());
    path.is_file().then_some(path)
}

/// Best effort: a system that refuses only loses the convenience of "continue".
fn remember(path: &Path) {
    let Some(memory) = memory() else { return };
    let Ok(path) = std::path::absolute(path) else {
        return;
    };
    if let Some(folder) = memory.parent()
        && fs::create_dir_all(folder).is_ok()
    {
        let _ = fs::write(memory, path.to_string_lossy().as_bytes());
    }
}
