//! How answers will be judged: the criteria with their share of the weight.

use super::super::{Builder, table};
use super::Place;
use super::requirements::requirement_link;
use crate::document::model::{Align, Block, Inline};

impl Builder<'_> {
    /// Criteria, the heaviest first; those that weigh nothing are left out.
    pub(super) fn evaluation(&self, at: &Place<'_>) -> Vec<Block> {
        let weight = |id: &str| self.case.profile.weights.get(id).map_or(0, |one| one.value);
        let criteria = &self.case.base().criteria;
        let total: u32 = criteria.iter().map(|criterion| weight(&criterion.id)).sum();
        let mut heaviest: Vec<_> = criteria
            .iter()
            .filter(|criterion| weight(&criterion.id) > 0)
            .collect();
        heaviest.sort_by_key(|criterion| std::cmp::Reverse(weight(&criterion.id)));
        let rows = heaviest.into_iter().map(|criterion| {
            let share = (weight(&criterion.id) * 100 + total / 2)
                .checked_div(total)
                .unwrap_or(0);
            let share = self
                .words
                .texts()
                .say_with("evaluation-share", &[("share", share.into())]);
            table::row(vec![
                vec![Inline::Text(self.words.tr(&criterion.label))],
                vec![Inline::Text(self.words.tr(&criterion.meaning))],
                self.counted_in(&criterion.id),
                vec![Inline::Text(share)],
            ])
        });
        let draft = table::Draft {
            id: at.id("criteria"),
            caption: self.said("evaluation-caption"),
            columns: vec![
                ("col-criterion-name", 4, Align::Start),
                ("col-looked-at", 7, Align::Start),
                ("col-counted", 4, Align::Start),
                ("col-share", 2, Align::End),
            ],
        };
        self.table(draft, rows.collect())
    }

    /// The requirements whose answers give the points of a criterion.
    fn counted_in(&self, criterion: &str) -> Vec<Inline> {
        let mut runs = Vec::new();
        for requirement in &self.case.requirements {
            if requirement.template.counts_for.as_deref() == Some(criterion) {
                if !runs.is_empty() {
                    runs.push(Inline::text(", "));
                }
                runs.push(requirement_link(&requirement.id));
            }
        }
        if runs.is_empty() {
            runs = self.said("evaluation-by-trial");
        }
        runs
    }
}
