//! What follows the sign-in: creation, groups, removal.

use std::collections::BTreeMap;

use crate::compatibility::Granted;
use crate::knowledge::model::{AttributeKind, ClaimId, Grant, Subject, Value};
use crate::knowledge::view::View;

/// What the edition's own claims grant beyond the sign-in itself when it is joined through `protocol`, with the claims
/// that say so. Only the best level of a scale is a yes: an account closed "only when the person logs in" is not closed.
/// What is only known of other protocols is unknown of this one.
pub fn account_grants(
    view: &View<'_>,
    subject: &Subject,
    protocol: Option<&str>,
) -> (BTreeMap<Grant, Granted>, Vec<ClaimId>) {
    let mut grants: BTreeMap<Grant, Granted> = Grant::ALL
        .iter()
        .map(|grant| (*grant, Granted::Unknown))
        .collect();
    let mut claims = Vec::new();
    for attribute in view.base().attributes.values() {
        let AttributeKind::Choice {
            values,
            grants: Some(grant),
        } = &attribute.kind
        else {
            continue;
        };
        let Some(held) = view.about(subject, &attribute.id) else {
            continue;
        };
        let Value::Choice(id) = &held.claim.value else {
            continue;
        };
        let through = &held.claim.through;
        let applies =
            through.is_empty() || protocol.is_some_and(|id| through.iter().any(|one| one == id));
        if applies {
            let full = values
                .iter()
                .any(|value| value.id == *id && value.level == 4);
            grants.insert(*grant, if full { Granted::Yes } else { Granted::No });
        }
        claims.push(held.claim.id);
    }
    (grants, claims)
}
