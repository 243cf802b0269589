//! The documents that the examples give, committed to be read and compared.

use trousse::export::markdown;
use trousse::text::Lang;

use super::fixture::{EXAMPLES, PLANS, document, root};

/// With `UPDATE_EXAMPLES=1`, writes them anew.
#[test]
fn committed_examples_are_fresh() {
    let update = std::env::var_os("UPDATE_EXAMPLES").is_some();
    let mut old = Vec::new();
    for example in EXAMPLES.iter() {
        for plan in PLANS.keys() {
            let path = root().join(format!("reports/examples/{}-{plan}.md", example.name));
            let fresh = markdown(&document(example, plan, Lang::Fr));
            if update {
                std::fs::write(&path, &fresh).unwrap();
            }
            if std::fs::read_to_string(&path).unwrap_or_default() != fresh {
                old.push(path.display().to_string());
            }
        }
    }
    assert!(
        old.is_empty(),
        "run UPDATE_EXAMPLES=1 cargo test --test document; old: {old:?}"
    );
}
