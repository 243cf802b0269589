//! The screens, driven by keys and drawn on a test backend.

#[path = "tui/fixture.rs"]
mod fixture;

#[test]
fn timing() {
    use std::time::Instant;
    let t = Instant::now();
    let base = fixture::base();
    let q = fixture::questionnaire();
    println!("load {:?}", t.elapsed());
    let d = fixture::ping();
    let t = Instant::now();
    let case = trousse::assessment::Case::new(base, q, &d, None);
    println!("case {:?}", t.elapsed());
    for need in case.profile.needs.keys() {
        let t = Instant::now();
        let r = case.rank(need);
        println!("rank {need} {} {:?}", r.len(), t.elapsed());
    }
    let t = Instant::now();
    let s = trousse::planning::scenarios(&case);
    println!("scenarios {:?}", t.elapsed());
    for s in &s { println!("{} {} {:?} {}", s.stance.letter, s.feasible, s.plan.totals, s.obstacles.len()); }
    let t = Instant::now();
    for sw in ["mattermost", "zulip"] { println!("{:?}", trousse::planning::why_not(&case, &s[3].stance, sw, None).map(|w| w.changes)); }
    println!("why {:?}", t.elapsed());
    println!("{:?}", trousse::planning::recommend(&case, &s));
    let t = Instant::now();
    trousse::planning::alternatives(&case);
    println!("alt {:?}", t.elapsed());
}
