//! The headers, written down for hosts: a file in the site for common static hosts, and nginx's configuration.

pub(crate) mod nginx;
pub(crate) mod static_hosts;
