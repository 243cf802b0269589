//! Upkeep, ways of running, means, migration.

use std::collections::{BTreeMap, BTreeSet};

use super::super::at::At;
use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::model::{Attribute, AttributeKind, Effort, Means, Upkeep, Way, WayEffort};
use super::super::raw::{RawEffort, RawWay};
use super::page::{Page, Reader};

pub(super) fn effort(page: &Page<'_, RawEffort>, flaws: &mut Flaws) -> Effort {
    let mut reader = Reader::new(page.source, flaws);
    let raw = &page.raw;
    let mut upkeep = BTreeMap::new();
    for level in &raw.upkeep {
        let valid = Upkeep {
            id: reader.id(&level.id),
            minutes_per_month: level.minutes_per_month,
            setup_hours: level.setup_hours,
            meaning: reader.text(&level.meaning),
        };
        reader.insert(&mut upkeep, &level.id, valid);
    }
    let mut ways = BTreeMap::new();
    for way in &raw.way {
        let effort = way_effort(way, &mut reader);
        let valid = Way {
            id: reader.id(&way.id),
            label: reader.text(&way.label),
            effort,
        };
        reader.insert(&mut ways, &way.id, valid);
    }
    let mut means = BTreeMap::new();
    for (rank, one) in raw.means.iter().enumerate() {
        let valid = Means {
            id: reader.id(&one.id),
            label: reader.text(&one.label),
            counted: one.counted,
            connect_hours: one.connect_hours,
            minutes_per_month: one.minutes_per_month,
            rank,
        };
        reader.insert(&mut means, &one.id, valid);
    }
    Effort {
        judgement: reader.judged(&raw.judgement),
        upkeep,
        ways,
        means,
        migration_hours_per_tool: raw.migration.hours_per_tool,
        migration_minutes_per_account: raw.migration.minutes_per_account,
    }
}

fn way_effort(raw: &At<RawWay>, reader: &mut Reader<'_, '_>) -> WayEffort {
    match (
        raw.upkeep_percent,
        raw.setup_percent,
        raw.minutes_per_month,
        raw.setup_hours,
    ) {
        (Some(upkeep_percent), Some(setup_percent), None, None) => WayEffort::Share {
            upkeep_percent,
            setup_percent,
        },
        (None, None, Some(minutes_per_month), Some(setup_hours)) => WayEffort::Fixed {
            minutes_per_month,
            setup_hours,
        },
        _ => {
            let known = "upkeep-percent + setup-percent, minutes-per-month + setup-hours";
            reader.report(Flaw::new(Code::NotOneKind, raw.span()).with("known", known));
            WayEffort::Fixed {
                minutes_per_month: 0,
                setup_hours: 0,
            }
        }
    }
}

/// The levels of upkeep are the values of the scale that judgements about `upkeep` use.
pub(super) fn fits_scale(
    page: &Page<'_, RawEffort>,
    effort: &Effort,
    attributes: &BTreeMap<String, Attribute>,
    flaws: &mut Flaws,
) {
    let Some(AttributeKind::Choice { values, .. }) =
        attributes.get("upkeep").map(|attribute| &attribute.kind)
    else {
        return;
    };
    let scale: BTreeSet<&str> = values.iter().map(|value| value.id.as_str()).collect();
    let levels: BTreeSet<&str> = effort.upkeep.keys().map(String::as_str).collect();
    if page.whole && scale != levels {
        let span = page
            .raw
            .upkeep
            .first()
            .map_or(0..0, |level| level.id.span());
        let differ: Vec<_> = scale.symmetric_difference(&levels).copied().collect();
        Reader::new(page.source, flaws)
            .report(Flaw::new(Code::ScaleMismatch, span).with("given", differ.join(", ")));
    }
}
