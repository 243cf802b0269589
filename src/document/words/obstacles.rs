//! What is in the way, from what the facts say.

use super::Words;
use crate::assessment::AccountSystem;
use crate::knowledge::model::{AttributeKind, Claim, ClaimId, ProtocolRole, Subject, Value};
use crate::planning::{Obstacle, Reason};

/// The protocols of a tool by what facts say of them.
#[derive(Debug, Default)]
struct Protocols {
    no: Vec<String>,
    had: Vec<String>,
    to_write: Vec<String>,
    unknown: Vec<String>,
}

impl Words<'_> {
    /// Whom an obstacle is about: « Mattermost Team Edition », or the need when there is nobody.
    pub fn obstacle_name(&self, obstacle: &Obstacle) -> String {
        match &obstacle.software {
            Some(software) => self.edition(software, obstacle.edition.as_deref()),
            None => self.need(&obstacle.need),
        }
    }

    /// Why something is in the way under an account system, in one or two sentences.
    pub fn obstacle(&self, obstacle: &Obstacle, system: &AccountSystem) -> String {
        let name = self.obstacle_name(obstacle);
        let system = self.system(system);
        let protocols = self.protocols_of(obstacle);
        let mut sentences = Vec::new();
        match obstacle.reason {
            Reason::NoCandidate => sentences.push(self.say_with(
                "obstacle-no-candidate",
                &[("need", self.need(&obstacle.need).into())],
            )),
            Reason::FailsRequirement => {
                let requirement = obstacle.requirement.as_deref().unwrap_or_default();
                sentences.push(self.failed(&name, requirement, &obstacle.claims));
            }
            Reason::SecondLogin => {
                let variables = [
                    ("name", name.as_str().into()),
                    ("of-system", self.of(&system).into()),
                    ("protocols", self.any(&protocols.had).into()),
                ];
                sentences.push(self.say_with("obstacle-second-login", &variables));
                sentences.extend(self.to_write(&protocols));
            }
            Reason::CannotJoin | Reason::OnlyUncounted | Reason::UnknownJoin => {
                sentences.extend(self.cannot(&name, &protocols));
                let key = match obstacle.reason {
                    Reason::OnlyUncounted => "obstacle-only-uncounted",
                    Reason::UnknownJoin => "obstacle-unknown",
                    _ => "obstacle-no-way",
                };
                let unknown = self.any(&protocols.unknown);
                let variables = [
                    ("name", name.as_str().into()),
                    ("system", system.into()),
                    ("said", u8::from(!sentences.is_empty()).into()),
                    ("named", u8::from(!unknown.is_empty()).into()),
                    ("protocols", unknown.into()),
                ];
                // Saying why is enough: that there is no way follows.
                if obstacle.reason != Reason::CannotJoin || sentences.is_empty() {
                    sentences.push(self.say_with(key, &variables));
                }
                sentences.extend(self.to_write(&protocols));
            }
        }
        sentences.join(" ")
    }

    /// « Mattermost Team Edition ne sait pas se connecter par OpenID Connect, SAML 2.0 ni LDAP. »
    fn cannot(&self, name: &str, protocols: &Protocols) -> Option<String> {
        (!protocols.no.is_empty()).then(|| {
            let no = self.none_of(&protocols.no);
            self.say_with(
                "obstacle-cannot",
                &[("name", name.into()), ("protocols", no.into())],
            )
        })
    }

    fn to_write(&self, protocols: &Protocols) -> Option<String> {
        (!protocols.to_write.is_empty()).then(|| {
            let names = self.list(&protocols.to_write);
            self.say_with("obstacle-to-write", &[("protocols", names.into())])
        })
    }

    /// Which imperative requirement is not met, and the facts that say so.
    pub(super) fn failed(&self, name: &str, requirement: &str, claims: &[ClaimId]) -> String {
        let facts: Vec<String> = claims
            .iter()
            .map(|id| Self::inside(&self.fact_alone(*id)))
            .collect();
        self.say_with(
            "obstacle-fails",
            &[
                ("name", name.into()),
                ("requirement", self.requirement_named(requirement).into()),
                (
                    "level",
                    self.case
                        .requirement(requirement)
                        .map(|known| Self::inside(Self::quoted(&self.to_reach(known))))
                        .unwrap_or_default()
                        .into(),
                ),
                ("has-facts", u8::from(!facts.is_empty()).into()),
                ("facts", facts.join(&self.separator()).into()),
            ],
        )
    }

    /// What the claims of an obstacle say of signing in to its product, protocols in the base's order.
    fn protocols_of(&self, obstacle: &Obstacle) -> Protocols {
        let mut protocols = Protocols::default();
        for known in &self.case.base().protocols {
            let own = obstacle.claims.iter().find(|id| {
                let claim = self.case.base().claim(**id);
                is_about(claim, obstacle.software.as_deref()) && self.signs_in_by(**id, &known.id)
            });
            let Some(id) = own else { continue };
            let name = self.protocol(&known.id);
            match &self.case.base().claim(*id).value {
                Value::Means(means) if means == "no" => protocols.no.push(name),
                Value::Means(means) if means == "development" => protocols.to_write.push(name),
                Value::Means(_) => protocols.had.push(name),
                Value::Unknown => protocols.unknown.push(name),
                _ => {}
            }
        }
        protocols
    }

    fn signs_in_by(&self, id: ClaimId, wanted: &str) -> bool {
        let claim = self.case.base().claim(id);
        let attribute = self.case.base().attributes.get(&claim.attribute);
        matches!(
            attribute.map(|attribute| &attribute.kind),
            Some(AttributeKind::Means { protocol, role: ProtocolRole::Client }) if protocol == wanted
        )
    }

    /// The protocol by which a claim says that somebody signs in.
    pub(super) fn client_protocol(&self, id: ClaimId) -> Option<String> {
        self.protocol_claimed(id, ProtocolRole::Client)
    }

    pub(super) fn protocol_claimed(&self, id: ClaimId, side: ProtocolRole) -> Option<String> {
        let claim = self.case.base().claim(id);
        match &self.case.base().attributes.get(&claim.attribute)?.kind {
            AttributeKind::Means { protocol, role } if *role == side => {
                Some(self.protocol(protocol))
            }
            _ => None,
        }
    }
}

pub(super) fn is_about(claim: &Claim, software: Option<&str>) -> bool {
    matches!(&claim.subject, Subject::Software { software: id, .. } if Some(id.as_str()) == software)
}
