//! The screens, driven by keys and drawn on a test backend.

#![allow(unreachable_pub, missing_docs)]

#[path = "tui/fixture.rs"]
mod fixture;
#[path = "tui/screen.rs"]
mod screen;

use screen::Screens;
use trousse::text::Lang;

#[test]
fn walk() {
    let mut s = Screens::new(Lang::Fr);
    println!("{}", s.text(80, 24));
    s = Screens::example(Lang::Fr, "ping-2022");
    println!("{}", s.text(80, 24));
    s.keys("<esc><enter>");
    println!("{}", s.text(80, 24));
    s.keys("v");
    println!("{}", s.text(80, 24));
}
