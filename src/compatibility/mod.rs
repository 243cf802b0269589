//! The graph of editions, protocols and identity providers.
