//! A case in which a single fact is another.

use std::rc::Rc;

use super::case::Case;
use super::memo::{Memo, Touched};
use crate::compatibility::Graph;
use crate::knowledge::model::{AttributeKind, Role, Subject};
use crate::knowledge::view::View;

impl<'a> Case<'a> {
    /// The same association, with what another view of the same base says of one subject and attribute. What the fact
    /// cannot touch is not worked out again.
    pub fn with_fact_of(&self, other: &View<'a>, subject: &Subject, attribute: &str) -> Case<'a> {
        let fact = (subject.clone(), attribute.to_owned());
        let view = self.view().with_facts_of(other, &[fact]);
        let base = self.base();
        let (software, offer) = match subject {
            Subject::Software { software, .. } | Subject::Package { software, .. } => {
                (Some(software), None)
            }
            Subject::Offer { offer } => (None, Some(offer)),
        };
        let known = software.and_then(|id| base.software.get(id));
        // What is said of an identity provider touches all who could join it.
        if known.is_some_and(|software| software.roles.contains(&Role::IdentityProvider)) {
            return Self::with_view(view, self.questionnaire, self.dossier);
        }
        let included = offer.and_then(|id| base.offers.get(id));
        let included = included.into_iter().flat_map(|offer| &offer.includes);
        let needs = known.into_iter().flat_map(|software| &software.needs);
        let touched = Touched {
            needs: needs
                .chain(included.flat_map(|included| &included.needs))
                .cloned()
                .collect(),
            software: software.cloned(),
            offer: offer.cloned(),
        };
        let kind = base.attributes.get(attribute).map(|known| &known.kind);
        let graph = if matches!(kind, Some(AttributeKind::Means { .. })) {
            Graph::new(view)
        } else {
            self.graph.with_view(view)
        };
        Self {
            graph: Rc::new(graph),
            questionnaire: self.questionnaire,
            dossier: self.dossier,
            profile: self.profile.clone(),
            requirements: self.requirements.clone(),
            memo: Rc::new(Memo::near(&self.memo, touched)),
        }
    }
}
