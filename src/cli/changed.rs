//! Which facts behind the last documents of a dossier are others today: told when the dossier is opened.

use std::io::Write;
use std::path::Path;

use super::args::DossierArg;
use super::context::Context;
use crate::assessment::Case;
use crate::delivery::{Basis, ChangedFact};
use crate::document::Results;
use crate::document::words::Words;
use crate::text::clean;

/// Tells them on standard error.
pub(super) fn tell(context: &Context, dossier: &DossierArg, case: &Case<'_>) {
    let Some(basis) = file(dossier).and_then(Basis::beside) else {
        return;
    };
    let changed = basis.changed(case.view());
    if changed.is_empty() {
        return;
    }
    let words = Words::new(case, &context.texts);
    let mut lines = vec![context.texts.say_with(
        "cli-changed",
        &[
            ("count", changed.len().into()),
            ("version", clean(&basis.base_version).into()),
            ("as-of", clean(&basis.as_of).into()),
        ],
    )];
    lines.extend(changed.iter().map(|fact| line(context, &words, fact)));
    // A closed standard error must not keep the answer from being given.
    let _ = writeln!(std::io::stderr(), "{}", lines.join("\n"));
}

/// Keeps what the documents rest on beside the dossier; what cannot be kept is told on standard error, and costs nothing else.
pub(super) fn keep(context: &Context, dossier: &DossierArg, case: &Case<'_>, results: &Results) {
    let Some(path) = file(dossier) else {
        return;
    };
    if let Err(error) = Basis::new(case, results).keep_beside(path) {
        let reason = crate::text::Refusal::from(&error).say(&context.texts);
        let variables = [("error", reason.into())];
        let told = context.texts.say_with("cli-basis-not-kept", &variables);
        let _ = writeln!(std::io::stderr(), "{told}");
    }
}

/// The file of a dossier; none for an example, a pipe or standard input.
fn file(dossier: &DossierArg) -> Option<&Path> {
    dossier.file.as_deref().filter(|path| path.is_file())
}

fn line(context: &Context, words: &Words<'_>, fact: &ChangedFact<'_>) -> String {
    let subject = match fact.now {
        Some(claim) => words.subject(&claim.subject),
        None => clean(&fact.subject),
    };
    let now = match fact.now {
        Some(claim) => words.value(claim),
        None => context.texts.say("cli-changed-gone"),
    };
    let variables = [
        ("subject", subject.into()),
        ("attribute", words.attribute(&fact.attribute).into()),
        ("now", now.into()),
        ("then", clean(&fact.then).into()),
    ];
    format!(
        "  - {}",
        context.texts.say_with("cli-changed-fact", &variables)
    )
}
