//! After each message: what is shown is computed, and every cursor stands on something.

use ratatui::layout::Rect;

use crate::document::Words;
use crate::tui::commands::Place;
use crate::tui::model::{Layer, Model};
use crate::tui::results::Results;
use crate::tui::screens;

/// Computes what the place shows and holds cursors and scrolling to what there is.
pub(super) fn settle(model: &mut Model<'_>) {
    let shows_results = matches!(
        model.screen(),
        Place::Needs | Place::Connections | Place::Scenarios | Place::Scenario | Place::WhyNot
    ) || matches!(model.layers.last(), Some(Layer::Peek { .. }))
        || (model.screen() == Place::Question && screens::shows_glimpse(model.size.0));
    if shows_results {
        results(model);
    }
    cursors(model);
    if let Some(body) = screens::body_of(model.size) {
        model.prepare(body);
        scrolls(model, body);
    }
}

/// The results, computed unless they still hold.
pub(super) fn results(model: &mut Model<'_>) {
    if model.results.is_none() {
        let results = model.case().map(|case| {
            let words = Words::new(&case, &model.texts);
            Results::of(&words)
        });
        model.results = results;
        model.results_number += 1;
    }
}

fn hold(cursor: &mut usize, count: usize) {
    *cursor = (*cursor).min(count.saturating_sub(1));
}

fn cursors(model: &mut Model<'_>) {
    let offers = model.offers().len();
    hold(&mut model.home, offers);
    if model.screen() == Place::Question {
        let rows = model.rows().len();
        hold(&mut model.asking.cursor, rows);
    }
    if model.screen() == Place::Review {
        let shown = model.reviewed().len();
        hold(&mut model.review.cursor, shown);
    }
    if let Some(results) = &model.results {
        hold(&mut model.needs.need, results.needs.len());
        let candidates = results
            .needs
            .get(model.needs.need)
            .map_or(0, |need| need.ranked.len());
        hold(&mut model.needs.candidate, candidates);
        hold(&mut model.connections.row, results.matrix.tools.len());
        let columns = if model.connections.protocols {
            model.base.protocols.len()
        } else {
            results.matrix.providers.len()
        };
        hold(&mut model.connections.column, columns);
        hold(&mut model.scenario, results.plans.scenarios.len());
    }
    hold(&mut model.why_not.stance, model.questionnaire.stances.len());
}

fn scrolls(model: &mut Model<'_>, body: Rect) {
    let Some((page, height)) = model.page(model.place(), body) else {
        return;
    };
    let limit = page.height().saturating_sub(usize::from(height));
    if let Some(scroll) = model.scroll_mut() {
        *scroll = (*scroll).min(limit);
    }
}
