//! What answers do.

use std::collections::BTreeMap;

use super::super::model::{Effect, Gift, QuestionKind, RequirementTemplate};
use super::super::raw::{RawEffect, RawGift};
use super::conditions::{any_of, fits};
use super::requirements::{flexibility, limit, priority};
use crate::knowledge::at::At;
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::Flaw;
use crate::knowledge::nearest;
use crate::knowledge::valid::page::Reader;

/// One gift; none when it lacks what its effect needs.
pub(super) fn gift(
    raw: &At<RawGift>,
    kind: &QuestionKind,
    requirements: Option<&BTreeMap<String, RequirementTemplate>>,
    reader: &mut Reader<'_, '_>,
) -> Option<Gift> {
    out_of_place(raw, reader);
    let effect = effect(raw, requirements, reader)?;
    if !fits(&effect, kind) {
        reader
            .report(Flaw::new(Code::EffectOutOfKind, raw.span()).with("effect", name(raw.effect)));
    }
    let when = raw
        .when
        .as_ref()
        .map(|options| any_of(options, kind, reader));
    Some(Gift { when, effect })
}

fn effect(
    raw: &At<RawGift>,
    requirements: Option<&BTreeMap<String, RequirementTemplate>>,
    reader: &mut Reader<'_, '_>,
) -> Option<Effect> {
    Some(match raw.effect {
        RawEffect::Fact => Effect::Fact,
        RawEffect::Weights => Effect::Weights,
        RawEffect::Needs => Effect::Needs,
        RawEffect::Importance => Effect::Importance,
        RawEffect::Settled => Effect::Settled,
        RawEffect::Features => Effect::Features,
        RawEffect::Ways => Effect::Ways,
        RawEffect::RunningCost => Effect::RunningCost,
        RawEffect::Directory => Effect::Directory,
        RawEffect::Inventory => {
            Effect::Inventory(raw.column.as_ref().map(|column| reader.id(column)))
        }
        RawEffect::Quantity => match &raw.quantity {
            Some(quantity) => Effect::Quantity(reader.id(quantity)),
            None => return lacks("quantity", raw, reader),
        },
        RawEffect::Limit => match raw.limit {
            Some(one) => Effect::Limit(limit(one)),
            None => return lacks("limit", raw, reader),
        },
        RawEffect::Requirement => match &raw.requirement {
            Some(id) => {
                exists(id, requirements, reader);
                Effect::Requirement {
                    id: id.get().clone(),
                    flexibility: raw.flexibility.map(flexibility),
                    priority: raw.priority.map(priority),
                }
            }
            None => return lacks("requirement", raw, reader),
        },
    })
}

fn exists(
    id: &At<String>,
    requirements: Option<&BTreeMap<String, RequirementTemplate>>,
    reader: &mut Reader<'_, '_>,
) {
    if let Some(known) = requirements
        && !known.contains_key(id.get())
    {
        let flaw = Flaw::new(Code::UnknownRequirement, id.span()).with("given", id.get());
        reader.report(flaw.suggest(nearest(id, known.keys().map(String::as_str))));
    }
}

fn lacks<T>(key: &str, raw: &At<RawGift>, reader: &mut Reader<'_, '_>) -> Option<T> {
    let flaw = Flaw::new(Code::EffectDetail, raw.span()).with("problem", "missing");
    reader.report(flaw.with("effect", name(raw.effect)).with("key", key));
    None
}

/// Reports the keys that the effect does not take.
fn out_of_place(raw: &At<RawGift>, reader: &mut Reader<'_, '_>) {
    let is_requirement = raw.effect == RawEffect::Requirement;
    let keys = [
        ("requirement", raw.requirement.is_some(), is_requirement),
        ("flexibility", raw.flexibility.is_some(), is_requirement),
        ("priority", raw.priority.is_some(), is_requirement),
        (
            "quantity",
            raw.quantity.is_some(),
            raw.effect == RawEffect::Quantity,
        ),
        ("limit", raw.limit.is_some(), raw.effect == RawEffect::Limit),
        (
            "column",
            raw.column.is_some(),
            raw.effect == RawEffect::Inventory,
        ),
    ];
    for (key, _, _) in keys
        .into_iter()
        .filter(|(_, is_there, fits)| *is_there && !fits)
    {
        let flaw = Flaw::new(Code::EffectDetail, raw.span()).with("problem", "extra");
        reader.report(flaw.with("effect", name(raw.effect)).with("key", key));
    }
}

fn name(effect: RawEffect) -> &'static str {
    match effect {
        RawEffect::Fact => "fact",
        RawEffect::Requirement => "requirement",
        RawEffect::Quantity => "quantity",
        RawEffect::Limit => "limit",
        RawEffect::Weights => "weights",
        RawEffect::Needs => "needs",
        RawEffect::Importance => "importance",
        RawEffect::Settled => "settled",
        RawEffect::Features => "features",
        RawEffect::Inventory => "inventory",
        RawEffect::Ways => "ways",
        RawEffect::RunningCost => "running-cost",
        RawEffect::Directory => "directory",
    }
}
