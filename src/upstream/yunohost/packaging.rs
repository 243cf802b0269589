//! What the catalogue says of a package: whether it can be installed, and how well it is made.

use super::{CATALOGUE, Entry, Heard, Node, REPOSITORY, Reading, Reason, Refused, Spot, refused};
use crate::upstream::node::Data;

/// The mark of a package that nobody keeps, and that of a program that nobody keeps.
const UNMAINTAINED: &str = "package-not-maintained";
const DEPRECATED: &str = "deprecated-software";

/// A package of the list or of the published document; the manifest only adds a name and its own marks.
pub(super) fn app<'a>(
    file: &'a str,
    id: &str,
    spot: Spot,
    app: &Node,
    manifest: Option<&Node>,
    reading: &mut Reading,
) -> Result<Entry<'a>, Refused> {
    let refuse = |spot, reason| Err(refused(file, spot, id, reason));
    if !app.is_table() {
        return refuse(app.spot, app.not_a("table"));
    }
    let Some(state) = app.get("state") else {
        return refuse(spot, Reason::Missing("state"));
    };
    let works = match state.text().as_deref() {
        Ok("working") => true,
        Ok("notworking" | "inprogress") => false,
        Ok(other) => return refuse(state.spot, Reason::UnknownWord(other.to_owned())),
        Err(reason) => return refuse(state.spot, reason.clone()),
    };
    let mut entry = Entry::new(file, spot, id, CATALOGUE).at(format!("{REPOSITORY}/apps.toml"));
    if let Some(Ok(name)) = manifest.and_then(|node| node.get("name")).map(Node::text) {
        entry.also_called(name);
    }
    for key in ["added_date", "deprecated_date", "added_in_catalog"] {
        match app.get(key).map(|node| (node.moment(), node.spot)) {
            Some((Ok(day), _)) => reading.seen(Some(day)),
            Some((Err(reason), spot)) => entry.refuse(key, spot, reason),
            None => {}
        }
    }
    let marks = marks(&mut entry, app, manifest);
    let has = |mark: &str| marks.iter().any(|one| one == mark);
    let left = matches!(
        app.get("maintained").map(|node| &node.data),
        Some(Data::Bool(false))
    );
    let kept = !left && !has(UNMAINTAINED);
    let value = match (works, kept) {
        (false, _) => "none",
        (true, false) => "unmaintained",
        (true, true) => "available",
    };
    entry.hear(
        "package.state",
        "state",
        state.spot,
        Ok(Heard::Choice(value)),
    );
    if has(DEPRECATED) {
        let ended = Heard::Activity {
            last: None,
            ended: true,
        };
        entry.hear("maintenance", "antifeatures", spot, Ok(ended));
    }
    entry.hear_key("package.level", app, &["level"], |node| {
        let level = node.number()?;
        let in_range = (0..=8).contains(&level);
        in_range
            .then_some(Heard::Number(level))
            .ok_or_else(|| Reason::WrongNumber(level.to_string()))
    });
    Ok(entry)
}

/// The marks of the list and of the manifest.
fn marks(entry: &mut Entry<'_>, app: &Node, manifest: Option<&Node>) -> Vec<String> {
    let mut marks = Vec::new();
    if let Some(node) = app.get("antifeatures") {
        match node.texts() {
            Ok(texts) => marks.extend(texts),
            Err(Reason::Empty) => {}
            Err(reason) => entry.refuse("antifeatures", node.spot, reason),
        }
    }
    let own = manifest.and_then(|node| node.get("antifeatures"));
    let own = own.into_iter().flat_map(Node::entries);
    marks.extend(own.map(|(mark, _, _)| mark.clone()));
    marks
}

/// The page of a package's manifest, on the branch or at the revision that the catalogue names.
pub(super) fn page(app: &Node) -> String {
    let text = |path: &[&str]| app.at(path).and_then(|node| node.text().ok());
    let url = text(&["url"]).or_else(|| text(&["git", "url"]));
    let branch = text(&["git", "revision"])
        .or_else(|| text(&["branch"]))
        .or_else(|| text(&["git", "branch"]))
        .unwrap_or_else(|| "master".to_owned());
    match url {
        Some(url) => {
            let url = url.trim_end_matches('/').trim_end_matches(".git");
            format!("{url}/blob/{branch}/manifest.toml")
        }
        None => String::new(),
    }
}
