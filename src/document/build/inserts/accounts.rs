//! Accounts: which tool knows which protocol, what the common account gives, what the protocols are.

use std::collections::BTreeMap;

use super::super::{Builder, table};
use super::Place;
use crate::assessment::{AccountSystem, in_place};
use crate::compatibility::Granted;
use crate::document::model::{Align, Block, Column, Inline, Row};
use crate::document::report::Audience;
use crate::knowledge::model::{ClaimId, Grant, Protocol, Subject, Value};

impl Builder<'_> {
    /// Each tool in place: by which protocols it signs in, by which it does not, and of which nobody says anything.
    pub(super) fn sign_in_matrix(&self, at: &Place<'_>) -> Vec<Block> {
        let rows = self.case.profile.tools.iter().filter_map(|tool| {
            let name = self.words.edition(&tool.id, tool.edition.as_deref());
            let subject = in_place(self.case.base(), tool).subject();
            let (mut can, mut cannot) = (ByMeans::default(), ByMeans::default());
            let mut unknown = Vec::new();
            for protocol in &self.case.base().protocols {
                let claim = self.sign_in(&subject, protocol);
                match claim.map(|claim| (claim, &claim.value)) {
                    Some((claim, Value::Means(means))) => {
                        let known = self.case.base().effort.means.get(means);
                        let counted = known.is_some_and(|means| means.counted);
                        let side = if counted { &mut can } else { &mut cannot };
                        side.add(means, &protocol.id, claim.id);
                    }
                    _ => unknown.push(self.words.protocol(&protocol.id)),
                }
            }
            // Of a tool that the base does not know there is nothing to say.
            (!can.groups.is_empty() || !cannot.groups.is_empty()).then(|| {
                table::row(vec![
                    vec![Inline::Text(name)],
                    self.by_means(&can),
                    self.by_means(&cannot),
                    match unknown.is_empty() {
                        true => self.said("sign-in-none"),
                        false => vec![Inline::Text(self.words.list(&unknown))],
                    },
                ])
            })
        });
        let draft = table::Draft {
            id: at.id("sign-in"),
            caption: self.said("sign-in-caption"),
            columns: vec![
                ("col-tool", 4, Align::Start),
                ("col-can", 7, Align::Start),
                ("col-cannot", 7, Align::Start),
                ("col-unknown", 5, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
    }

    /// « OpenID Connect et LDAP, par un greffon d'un tiers (F1, F3) », a group after the other.
    fn by_means(&self, found: &ByMeans<'_>) -> Vec<Inline> {
        if found.groups.is_empty() {
            return self.said("sign-in-none");
        }
        let mut runs = Vec::new();
        for (means, protocols, claims) in &found.groups {
            if !runs.is_empty() {
                runs.push(Inline::Text(self.words.separator()));
            }
            let names: Vec<String> = protocols.iter().map(|id| self.words.protocol(id)).collect();
            let protocols = self.words.list(&names);
            runs.push(Inline::Text(if *means == "no" {
                protocols
            } else {
                let variables = [
                    ("protocols", protocols.into()),
                    ("means", self.words.means(means).into()),
                ];
                self.words.texts().say_with("sign-in-way", &variables)
            }));
            runs.extend(self.references(claims));
        }
        runs
    }

    pub(super) fn sign_in(
        &self,
        subject: &Subject,
        protocol: &Protocol,
    ) -> Option<&crate::knowledge::model::Claim> {
        let held = self
            .case
            .view()
            .about(subject, &format!("sign-in.{}", protocol.id))?;
        Some(held.claim)
    }

    /// What the common account of the plan that is put forward gives in each tool.
    pub(super) fn account_matrix(&self, at: &Place<'_>) -> Vec<Block> {
        let Some(scenario) = self.results.main() else {
            return Vec::new();
        };
        if scenario.plan.system == AccountSystem::None {
            return Vec::new();
        }
        let rows = scenario.plan.choices.iter().filter_map(|choice| {
            let join = choice.joining.join()?;
            let mut name = self.runs(&self.words.candidate(&choice.candidate));
            name.extend(self.references(join.claims()));
            let mut cells = vec![name];
            cells.extend(
                Grant::ALL.map(|grant| vec![Inline::Text(self.words.granted(join.gives(grant)))]),
            );
            Some(table::row(cells))
        });
        let rows: Vec<Row> = rows.collect();
        let mut columns = vec![self.titled(self.words.texts().say("col-tool"), 6)];
        columns.extend(Grant::ALL.map(|grant| self.titled(self.words.grant(grant), 3)));
        let variables = [("system", self.words.system(&scenario.plan.system).into())];
        let caption = self.words.texts().say_with("account-caption", &variables);
        self.table_of(at.id("grants"), self.runs(&caption), columns, rows)
    }

    /// The protocols and what they mean. Outside, only those that at least two providers serve: a protocol that a single
    /// one serves is that product's own, and bears its name.
    pub(super) fn protocols(&self, at: &Place<'_>) -> Vec<Block> {
        let mut servers: BTreeMap<&str, usize> = BTreeMap::new();
        for system in self.case.providers().iter() {
            if let AccountSystem::Provider(id) = system {
                for protocol in self.case.graph.served(id) {
                    *servers.entry(protocol).or_default() += 1;
                }
            }
        }
        let common =
            |protocol: &Protocol| servers.get(protocol.id.as_str()).is_some_and(|n| *n > 1);
        let rows = self
            .case
            .base()
            .protocols
            .iter()
            .filter(|protocol| self.plan.audience == Audience::Internal || common(protocol))
            .map(|protocol| {
                let yes = |given: bool| {
                    let granted = if given { Granted::Yes } else { Granted::No };
                    vec![Inline::Text(self.words.granted(granted))]
                };
                table::row(vec![
                    vec![Inline::Text(self.words.protocol(&protocol.id))],
                    self.runs(&self.words.tr(&protocol.meaning)),
                    yes(protocol.same_account),
                    yes(protocol.no_second_login),
                ])
            });
        let draft = table::Draft {
            id: at.id("protocols"),
            caption: self.said("protocols-caption"),
            columns: vec![
                ("col-protocol", 4, Align::Start),
                ("col-meaning", 10, Align::Start),
                ("col-same-account", 3, Align::Start),
                ("col-no-second-login", 4, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
    }

    fn titled(&self, title: String, width: u8) -> Column {
        Column {
            title: vec![Inline::Text(title)],
            width,
            align: Align::Start,
        }
    }
}

/// Protocols of one tool by the means by which it has them, in the order in which they are met.
#[derive(Default)]
struct ByMeans<'b> {
    groups: Vec<(&'b str, Vec<&'b str>, Vec<ClaimId>)>,
}

impl<'b> ByMeans<'b> {
    fn add(&mut self, means: &'b str, protocol: &'b str, claim: ClaimId) {
        match self.groups.iter_mut().find(|(known, _, _)| *known == means) {
            Some((_, protocols, claims)) => {
                protocols.push(protocol);
                claims.push(claim);
            }
            None => self.groups.push((means, vec![protocol], vec![claim])),
        }
    }
}
