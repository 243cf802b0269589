//! One choice per need under a stance, proven best within the limits.
