//! Where accounts live, and how tools join them.

use super::Words;
use crate::assessment::{AccountSystem, Joining};
use crate::compatibility::{Connection, Granted, Join};
use crate::knowledge::model::Grant;

impl Words<'_> {
    /// Where the common accounts live: « Keycloak », « aucun compte commun ».
    pub fn system(&self, system: &AccountSystem) -> String {
        match system {
            AccountSystem::None => self.say("system-none"),
            AccountSystem::Provider(id) => self.software(id),
            AccountSystem::Offer(id) => {
                self.say_with("system-offer", &[("offer", self.offer(id).into())])
            }
        }
    }

    /// The same as a sentence.
    pub fn system_sentence(&self, system: &AccountSystem) -> String {
        match system {
            AccountSystem::None => self.say("system-none-sentence"),
            system => self.say_with("system-sentence", &[("system", self.system(system).into())]),
        }
    }

    /// The way of a connection: « par OpenID Connect, dans le logiciel », with what stands between.
    pub fn connection(&self, connection: &Connection) -> String {
        let Some(first) = connection.legs.first() else {
            return match connection.means.as_str() {
                _ if connection.provider.starts_with("offer:") => self.say("join-by-offer"),
                "core" => self.say("join-own-house"),
                means => self.means(means),
            };
        };
        let protocol = ("protocol", self.protocol(&first.protocol).into());
        // Of what does not count, the means is said once, before the way.
        let way = if connection.counted {
            let means = ("means", self.means(&first.client_means).into());
            self.say_with("join-leg", &[protocol, means])
        } else {
            self.say_with("join-leg-bare", &[protocol])
        };
        let between: Vec<String> = connection
            .legs
            .iter()
            .filter(|leg| leg.to != connection.provider)
            .map(|leg| self.software(&leg.to))
            .collect();
        if between.is_empty() {
            return way;
        }
        let bridges = ("bridges", self.list(&between).into());
        self.say_with("join-through", &[("way", way.into()), bridges])
    }

    /// How a candidate stands to the common account, for a cell: « même compte, sans se reconnecter : par OpenID Connect ».
    pub fn joining(&self, joining: &Joining) -> String {
        match joining {
            Joining::NotConcerned => self.say("join-not-concerned"),
            Joining::Join(join) => self.join(join),
        }
    }

    /// What is known of the way between a tool and the accounts.
    pub fn join(&self, join: &Join) -> String {
        match join {
            Join::Counted(connection) => self.say_with(
                "join-counted",
                &[
                    ("gives", self.gives(join).into()),
                    ("way", self.connection(connection).into()),
                ],
            ),
            Join::Uncounted(connection) => self.say_with(
                "join-uncounted",
                &[
                    ("means", connection.means.as_str().into()),
                    ("way", self.connection(connection).into()),
                ],
            ),
            Join::No(_) => self.say("join-apart"),
            Join::Unknown { protocols, .. } if protocols.is_empty() => self.say("join-unknown"),
            Join::Unknown { protocols, .. } => {
                let names: Vec<String> = protocols.iter().map(|id| self.protocol(id)).collect();
                self.say_with("join-unknown-by", &[("protocols", self.any(&names).into())])
            }
        }
    }

    /// What a joining gives, without the way: « même compte, sans se reconnecter », « compte à part ».
    pub fn gives(&self, join: &Join) -> String {
        match (
            join.gives(Grant::SameAccount),
            join.gives(Grant::NoSecondLogin),
        ) {
            (Granted::Yes, Granted::Yes) => self.say("join-gives-both"),
            (Granted::Yes, Granted::No) => self.say("join-gives-account"),
            (Granted::Yes, Granted::Unknown) => self.say("join-gives-account-only-known"),
            (Granted::Unknown, _) => self.say("join-unknown"),
            (Granted::No, _) => self.say("join-apart"),
        }
    }

    /// Whether something is given: « oui », « non », « non documenté ».
    pub fn granted(&self, granted: Granted) -> String {
        self.say(match granted {
            Granted::Yes => "granted-yes",
            Granted::Unknown => "granted-unknown",
            Granted::No => "granted-no",
        })
    }
}
