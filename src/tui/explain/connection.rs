//! One cell of the matrix.

use super::facts::facts;
use crate::assessment::Joining;
use crate::document::words::Words;
use crate::knowledge::model::{Grant, Protocol, Subject};
use crate::tui::saying;
use crate::tui::theme::Tone;
use crate::tui::widgets::page::Page;

/// How a tool joins an account system: the way, what it gives, what it takes, the facts.
pub(crate) fn joining(page: &mut Page, words: &Words<'_>, joining: &Joining) {
    let texts = words.texts();
    page.text(&Words::capital(&words.joining(joining)), Tone::Plain);
    let Some(join) = joining.join() else { return };
    if let Some(connection) = join.connection() {
        for leg in &connection.legs {
            let leg = texts.say_with(
                "tui-leg",
                &[
                    ("protocol", words.protocol(&leg.protocol).into()),
                    ("to", words.software(&leg.to).into()),
                    ("client", words.means(&leg.client_means).into()),
                    ("provider", words.means(&leg.provider_means).into()),
                ],
            );
            page.marked("→", &leg, Tone::Plain);
        }
        page.text(
            &texts.say_with(
                "tui-line-hours",
                &[
                    (
                        "month",
                        words.per_month(connection.minutes_per_month).into(),
                    ),
                    ("once", words.hours_once(connection.hours_once).into()),
                ],
            ),
            Tone::Plain,
        );
    }
    page.title(&texts.say("tui-title-grants"));
    for grant in Grant::ALL {
        let given = join.gives(grant);
        let (mark, tone) = saying::granted(given);
        let said = texts.say_with(
            "tui-grant",
            &[
                ("grant", words.grant(grant).into()),
                ("given", words.granted(given).into()),
            ],
        );
        page.marked(mark, &said, tone);
    }
    if !join.claims().is_empty() {
        page.title(&texts.say("tui-title-facts"));
        facts(page, words, join.claims());
    }
}

/// By which means a tool speaks a protocol, and what the protocol is.
pub(crate) fn protocol(page: &mut Page, words: &Words<'_>, subject: &Subject, protocol: &Protocol) {
    page.text(&words.tr(&protocol.meaning), Tone::Plain);
    page.gap();
    let attribute = format!("sign-in.{}", protocol.id);
    match words.case().view().about(subject, &attribute) {
        Some(held) => facts(page, words, &[held.claim.id]),
        None => page.text(&words.texts().say("tui-nothing-said"), Tone::Doubt),
    }
}
