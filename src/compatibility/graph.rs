//! The graph itself, and the search for the cheapest way.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Add;

use petgraph::algo::astar;
use petgraph::graph::{DiGraph, NodeIndex};

use super::{Connection, Granted, Join, Leg, account_grants};
use crate::knowledge::model::{
    AttributeKind, ClaimId, Grant, ProtocolRole, Role, Subject, Value, WayEffort,
};
use crate::knowledge::view::View;

/// A place in the graph.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    /// A tool that wants to join.
    Edition(Subject),
    /// A protocol, as spoken by those who sign in.
    Protocol(String),
    /// A provider in which the accounts live: the end of a way.
    Accounts(String),
    /// A provider that passes people on to another. Reached only through protocols by which it need not know the password:
    /// a program that checks passwords itself (LDAP) cannot be sent on.
    Bridge(String),
}

/// An edge: by which means, on which claim.
#[derive(Debug, Clone, Copy)]
struct Step<'a> {
    means: &'a str,
    claim: ClaimId,
    cost: Cost,
}

/// The cost of a way, compared field by field: what does not count first, then a second login, then hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Cost {
    uncounted: u32,
    second_logins: u32,
    hours: u32,
    minutes: u32,
    preference: u32,
}

impl Add for Cost {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            uncounted: self.uncounted + other.uncounted,
            second_logins: self.second_logins + other.second_logins,
            hours: self.hours + other.hours,
            minutes: self.minutes + other.minutes,
            preference: self.preference + other.preference,
        }
    }
}

/// Every edition, protocol and identity provider of a view, and what leads from one to the other.
#[derive(Debug)]
pub struct Graph<'a> {
    view: View<'a>,
    graph: DiGraph<Node, Step<'a>>,
    nodes: BTreeMap<Node, NodeIndex>,
    /// Attribute ids by protocol and role.
    attributes: BTreeMap<(&'a str, ProtocolRole), &'a str>,
    /// Ways that were found already: plans ask for the same ones again and again.
    found: RefCell<BTreeMap<(Subject, String), Join>>,
}

impl<'a> Graph<'a> {
    /// The graph of what holds on the day of the view.
    pub fn new(view: View<'a>) -> Self {
        let base = view.base();
        let mut attributes = BTreeMap::new();
        for attribute in base.attributes.values() {
            if let AttributeKind::Means { protocol, role } = &attribute.kind {
                attributes.insert((protocol.as_str(), *role), attribute.id.as_str());
            }
        }
        let mut this = Self {
            view,
            graph: DiGraph::new(),
            nodes: BTreeMap::new(),
            attributes,
            found: RefCell::default(),
        };
        for software in base.software.values() {
            for edition in &software.editions {
                let subject = Subject::edition(&software.id, &edition.id);
                this.add_client(&Node::Edition(subject.clone()), &subject, Cost::default());
            }
            if software.roles.contains(&Role::IdentityProvider) {
                this.add_provider(&software.id);
            }
        }
        this
    }

    /// The same ways, for a view that says the same of protocols and of identity providers.
    pub fn with_view(&self, view: View<'a>) -> Self {
        Self {
            view,
            graph: self.graph.clone(),
            nodes: self.nodes.clone(),
            attributes: self.attributes.clone(),
            found: RefCell::default(),
        }
    }

    /// The view it was made from.
    pub fn view(&self) -> &View<'a> {
        &self.view
    }

    /// The cheapest way from an edition to the accounts of a provider, or what is known of its absence.
    pub fn join(&self, edition: &Subject, provider: &str) -> Join {
        let key = (edition.clone(), provider.to_owned());
        if let Some(join) = self.found.borrow().get(&key) {
            return join.clone();
        }
        let join = match self.cheapest(edition, provider) {
            Some(connection) if connection.counted => Join::Counted(connection),
            Some(connection) => Join::Uncounted(connection),
            None => self.absence(edition, provider),
        };
        self.found.borrow_mut().insert(key, join.clone());
        join
    }

    /// The protocols that a provider serves by a means that counts.
    pub fn served(&self, provider: &str) -> Vec<&'a str> {
        let subject = Subject::software(provider);
        self.view
            .base()
            .protocols
            .iter()
            .filter(|protocol| {
                self.means(&subject, &protocol.id, ProtocolRole::Provider)
                    .is_some_and(|(means, _)| {
                        self.view
                            .base()
                            .effort
                            .means
                            .get(means)
                            .is_some_and(|m| m.counted)
                    })
            })
            .map(|protocol| protocol.id.as_str())
            .collect()
    }

    /// By which means a subject speaks a protocol, when it does by any.
    pub fn means(
        &self,
        subject: &Subject,
        protocol: &str,
        role: ProtocolRole,
    ) -> Option<(&'a str, ClaimId)> {
        let attribute = self.attributes.get(&(protocol, role))?;
        let subject = self.whole_if_single(subject);
        let held = self.view.about(&subject, attribute)?;
        match &held.claim.value {
            Value::Means(means) if means != "no" => Some((means, held.claim.id)),
            _ => None,
        }
    }

    /// Providers are named by their software: their only edition, when they have one, speaks for them.
    fn whole_if_single(&self, subject: &Subject) -> Subject {
        if let Subject::Software {
            software,
            edition: None,
        } = subject
            && let Some(found) = self.view.base().software.get(software)
            && let Some(edition) = found
                .editions
                .iter()
                .find(|e| self.view.is_available(software, &e.id))
        {
            return Subject::edition(software, &edition.id);
        }
        subject.clone()
    }

    fn node(&mut self, node: &Node) -> NodeIndex {
        if let Some(index) = self.nodes.get(node) {
            return *index;
        }
        let index = self.graph.add_node(node.clone());
        self.nodes.insert(node.clone(), index);
        index
    }

    fn add_client(&mut self, node: &Node, subject: &Subject, extra: Cost) {
        let base = self.view.base();
        for (rank, protocol) in base.protocols.iter().enumerate() {
            let Some((means, claim)) = self.means(subject, &protocol.id, ProtocolRole::Client)
            else {
                continue;
            };
            let cost = self.cost(means) + extra;
            let cost = Cost {
                second_logins: cost.second_logins + u32::from(!protocol.no_second_login),
                preference: u32::try_from(rank).unwrap_or(u32::MAX),
                ..cost
            };
            let (from, to) = (
                self.node(node),
                self.node(&Node::Protocol(protocol.id.clone())),
            );
            self.graph.add_edge(from, to, Step { means, claim, cost });
        }
    }

    /// Whether a provider is made for accounts: a tool with accounts of its own (a forge, a membership tool) is nobody's
    /// bridge, since nobody installs one to pass people on.
    fn is_made_for_accounts(&self, provider: &str) -> bool {
        let base = self.view.base();
        let accounted = |need: &String| base.needs.get(need).is_some_and(|need| need.accounts);
        !base
            .software
            .get(provider)
            .is_some_and(|software| software.needs.iter().any(accounted))
    }

    fn add_provider(&mut self, provider: &str) {
        let base = self.view.base();
        let subject = Subject::software(provider);
        let mut serves = false;
        for protocol in &base.protocols {
            let Some((means, claim)) = self.means(&subject, &protocol.id, ProtocolRole::Provider)
            else {
                continue;
            };
            serves = true;
            // The far side's own set-up is that of the provider: only its sureness counts here.
            let cost = Cost {
                uncounted: self.cost(means).uncounted,
                ..Cost::default()
            };
            let from = self.node(&Node::Protocol(protocol.id.clone()));
            let step = Step { means, claim, cost };
            let accounts = self.node(&Node::Accounts(provider.to_owned()));
            self.graph.add_edge(from, accounts, step);
            if protocol.no_second_login && self.is_made_for_accounts(provider) {
                let bridge = self.node(&Node::Bridge(provider.to_owned()));
                self.graph.add_edge(from, bridge, step);
            }
        }
        if serves && self.is_made_for_accounts(provider) {
            let extra = self.bridge_cost(provider);
            self.add_client(
                &Node::Bridge(provider.to_owned()),
                &self.whole_if_single(&subject),
                extra,
            );
        }
    }

    fn cost(&self, means: &str) -> Cost {
        self.view.base().effort.means.get(means).map_or(
            Cost {
                uncounted: 1,
                ..Cost::default()
            },
            |means| Cost {
                uncounted: u32::from(!means.counted),
                hours: means.connect_hours,
                minutes: means.minutes_per_month,
                ..Cost::default()
            },
        )
    }

    /// A bridge is one more program to run.
    fn bridge_cost(&self, provider: &str) -> Cost {
        let base = self.view.base();
        let level = match self.view.about(
            &self.whole_if_single(&Subject::software(provider)),
            "upkeep",
        ) {
            Some(held) => held.claim.value.to_string(),
            None => return Cost::default(),
        };
        match (
            base.effort.upkeep.get(&level),
            base.effort.ways.get("self-hosted").map(|way| way.effort),
        ) {
            (
                Some(upkeep),
                Some(WayEffort::Share {
                    upkeep_percent,
                    setup_percent,
                }),
            ) => Cost {
                hours: upkeep.setup_hours * setup_percent / 100,
                minutes: upkeep.minutes_per_month * upkeep_percent / 100,
                ..Cost::default()
            },
            _ => Cost::default(),
        }
    }

    fn cheapest(&self, edition: &Subject, provider: &str) -> Option<Connection> {
        let start = *self.nodes.get(&Node::Edition(edition.clone()))?;
        let goal = *self.nodes.get(&Node::Accounts(provider.to_owned()))?;
        let (cost, path) = astar(
            &self.graph,
            start,
            |node| node == goal,
            |edge| edge.weight().cost,
            |_| Cost::default(),
        )?;
        let mut legs = Vec::new();
        let spoken = path.get(1).map(|protocol| self.name(*protocol));
        let (mut grants, mut claims) = account_grants(&self.view, edition, spoken.as_deref());
        let mut means = "core".to_owned();
        for pair in path.windows(3).step_by(2) {
            let [from, protocol, to] = pair else { continue };
            let (near, far) = (self.step(*from, *protocol)?, self.step(*protocol, *to)?);
            for step in [near, far] {
                claims.push(step.claim);
                means = self.least_sure(&means, step.means);
            }
            legs.push(Leg {
                protocol: self.name(*protocol),
                to: self.name(*to),
                client_means: near.means.to_owned(),
                provider_means: far.means.to_owned(),
            });
        }
        let protocols: Vec<_> = self
            .view
            .base()
            .protocols
            .iter()
            .filter(|p| legs.iter().any(|leg| leg.protocol == p.id))
            .collect();
        let all = |given: bool| if given { Granted::Yes } else { Granted::No };
        grants.insert(
            Grant::SameAccount,
            all(protocols.iter().all(|p| p.same_account)),
        );
        grants.insert(
            Grant::NoSecondLogin,
            all(protocols.iter().all(|p| p.no_second_login)),
        );
        claims.sort_unstable();
        claims.dedup();
        Some(Connection {
            provider: provider.to_owned(),
            legs,
            means,
            counted: cost.uncounted == 0,
            grants,
            hours_once: cost.hours,
            minutes_per_month: cost.minutes,
            claims,
        })
    }

    /// The cheapest of the parallel edges between two nodes.
    fn step(&self, from: NodeIndex, to: NodeIndex) -> Option<Step<'a>> {
        self.graph
            .edges_connecting(from, to)
            .map(|edge| *edge.weight())
            .min_by_key(|step| step.cost)
    }

    fn name(&self, index: NodeIndex) -> String {
        match &self.graph[index] {
            Node::Edition(subject) => subject.to_string(),
            Node::Protocol(id) | Node::Accounts(id) | Node::Bridge(id) => id.clone(),
        }
    }

    fn least_sure(&self, a: &str, b: &str) -> String {
        let rank = |id: &str| {
            self.view
                .base()
                .effort
                .means
                .get(id)
                .map_or(usize::MAX, |means| means.rank)
        };
        if rank(b) > rank(a) {
            b.to_owned()
        } else {
            a.to_owned()
        }
    }

    /// No way was found: do facts say so, or does nobody know?
    fn absence(&self, edition: &Subject, provider: &str) -> Join {
        let mut claims = BTreeSet::new();
        let mut protocols = Vec::new();
        for protocol in self.served(provider) {
            let held = self
                .attributes
                .get(&(protocol, ProtocolRole::Client))
                .and_then(|attribute| self.view.about(edition, attribute));
            match held {
                Some(held) if held.claim.value != Value::Unknown => {
                    claims.insert(held.claim.id);
                }
                _ => protocols.push(protocol.to_owned()),
            }
        }
        let claims = claims.into_iter().collect();
        if protocols.is_empty() {
            Join::No(claims)
        } else {
            Join::Unknown { claims, protocols }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_count_outweighs_everything() {
        let sure = Cost {
            hours: 1000,
            minutes: 1000,
            second_logins: 9,
            ..Cost::default()
        };
        let unsure = Cost {
            uncounted: 1,
            ..Cost::default()
        };
        assert!(sure < unsure);
    }
}
