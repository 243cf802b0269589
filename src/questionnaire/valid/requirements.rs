//! What can be required.

use std::collections::{BTreeMap, BTreeSet};

use super::super::load::Page;
use super::super::model::{
    Effect, Flexibility, LimitKind, Priority, RequirementTemplate, RequirementTest, Section,
};
use super::super::raw::{RawFlexibility, RawLimit, RawPriority, RawRequirement, RawRequirements};
use crate::knowledge::at::At;
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::{Flaw, Flaws};
use crate::knowledge::model::Grant;
use crate::knowledge::raw::RawGrant;
use crate::knowledge::valid::page::Reader;

/// The templates by id.
pub(super) fn requirements(
    page: &Page<'_, RawRequirements>,
    flaws: &mut Flaws,
) -> BTreeMap<String, RequirementTemplate> {
    let mut reader = Reader::new(&page.source, flaws);
    let mut known = BTreeMap::new();
    for raw in &page.raw.requirement {
        let template = template(raw, &mut reader);
        reader.insert(&mut known, &raw.id, template);
    }
    known
}

fn template(raw: &At<RawRequirement>, reader: &mut Reader<'_, '_>) -> RequirementTemplate {
    RequirementTemplate {
        id: reader.id(&raw.id),
        theme: reader.id(&raw.theme),
        statement: reader.text(&raw.statement),
        criterion: reader.text(&raw.criterion),
        level: reader.text(&raw.level),
        flexibility: flexibility(raw.flexibility),
        priority: priority(raw.priority),
        counts_for: raw.counts_for.as_ref().map(|id| reader.id(id)),
        trial: raw.trial.as_ref().map(|text| reader.text(text)),
        needs: raw.needs.iter().map(|need| reader.id(need)).collect(),
        test: test(raw, reader),
    }
}

fn test(raw: &At<RawRequirement>, reader: &mut Reader<'_, '_>) -> RequirementTest {
    let present = [
        ("connection", raw.connection.is_some()),
        ("limit", raw.limit.is_some()),
        ("choice", raw.choice.is_some()),
        ("feature", raw.feature.is_some()),
        ("free-licence", raw.free_licence.is_some()),
        ("plan", raw.plan.is_some()),
        ("ask-provider", raw.ask_provider.is_some()),
    ];
    reader.one_kind(raw.id.span(), &present);
    if let Some(connection) = &raw.connection {
        return RequirementTest::Connection(
            connection.grants.iter().map(|one| grant(*one)).collect(),
        );
    }
    if let Some(limit) = &raw.limit {
        return RequirementTest::Limit {
            attribute: reader.id(&limit.attribute),
            quantity: reader.id(&limit.quantity),
        };
    }
    if let Some(choice) = &raw.choice {
        return RequirementTest::Choice {
            attribute: reader.id(&choice.attribute),
            at_least: choice.at_least,
            way: choice.way.as_ref().map(|way| reader.id(way)),
            confirmed: choice.confirmed,
        };
    }
    match (&raw.feature, &raw.free_licence, &raw.plan) {
        (Some(_), ..) => RequirementTest::Feature,
        (_, Some(_), _) => RequirementTest::FreeLicence,
        (.., Some(plan)) => RequirementTest::PlanLimit(limit(plan.limit)),
        _ => RequirementTest::AskProvider,
    }
}

/// Reports the templates that no answer gives. A feature is required by the answers on features.
pub(super) fn are_given(
    page: &Page<'_, RawRequirements>,
    known: &BTreeMap<String, RequirementTemplate>,
    sections: &[Section],
    flaws: &mut Flaws,
) {
    let effects = || {
        sections
            .iter()
            .flat_map(|section| &section.questions)
            .flat_map(|question| &question.gives)
    };
    let given: BTreeSet<&str> = effects()
        .filter_map(|gift| match &gift.effect {
            Effect::Requirement { id, .. } => Some(id.as_str()),
            _ => None,
        })
        .collect();
    let features_are_asked = effects().any(|gift| gift.effect == Effect::Features);
    for raw in &page.raw.requirement {
        let is_feature = known
            .get(raw.id.get())
            .is_some_and(|template| template.test == RequirementTest::Feature);
        let is_given = given.contains(raw.id.as_str()) || (is_feature && features_are_asked);
        if !is_given {
            flaws.report(
                &page.source,
                Flaw::new(Code::UngivenRequirement, raw.id.span()).with("given", raw.id.get()),
            );
        }
    }
}

fn grant(raw: RawGrant) -> Grant {
    match raw {
        RawGrant::SameAccount => Grant::SameAccount,
        RawGrant::NoSecondLogin => Grant::NoSecondLogin,
        RawGrant::Creation => Grant::Creation,
        RawGrant::Groups => Grant::Groups,
        RawGrant::Removal => Grant::Removal,
    }
}

pub(super) fn flexibility(raw: RawFlexibility) -> Flexibility {
    match raw {
        RawFlexibility::F0 => Flexibility::F0,
        RawFlexibility::F1 => Flexibility::F1,
        RawFlexibility::F2 => Flexibility::F2,
        RawFlexibility::F3 => Flexibility::F3,
    }
}

pub(super) fn priority(raw: RawPriority) -> Priority {
    match raw {
        RawPriority::Must => Priority::Must,
        RawPriority::Should => Priority::Should,
        RawPriority::Could => Priority::Could,
        RawPriority::Wont => Priority::Wont,
    }
}

pub(super) fn limit(raw: RawLimit) -> LimitKind {
    match raw {
        RawLimit::MoneyPerYear => LimitKind::MoneyPerYear,
        RawLimit::MoneyOnce => LimitKind::MoneyOnce,
        RawLimit::HoursPerMonth => LimitKind::HoursPerMonth,
        RawLimit::HoursOnce => LimitKind::HoursOnce,
    }
}
