//! Requirements, blockers and scores, each point with its chain.
