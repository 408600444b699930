//! Serves the built site on this machine only.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, ensure};
use axum::Router;
use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use crate::headers;

/// Serves until interrupted, or for so many seconds.
pub(crate) async fn serve(site: &Path, port: u16, seconds: Option<u64>) -> anyhow::Result<()> {
    ensure!(site.join("index.html").is_file(), "{} holds no site; `make build` makes one", site.display());
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
        .await
        .with_context(|| format!("port {port} is taken; choose another with PORT=8081 make serve"))?;
    let files = ServeDir::new(site).precompressed_br().precompressed_gzip();
    let router = Router::new().fallback_service(files).layer(from_fn(with_headers));
    println!(
        "Open http://{address} for the site, http://{address}/calculator/ for the calculator.",
        address = listener.local_addr()?
    );
    let server = axum::serve(listener, router);
    match seconds {
        Some(seconds) => drop(tokio::time::timeout(Duration::from_secs(seconds), server).await),
        None => server.await?,
    }
    Ok(())
}

async fn with_headers(request: Request, next: Next) -> Response {
    let cache_control = headers::cache_control(request.uri().path());
    let content_type = headers::content_type(request.uri().path());
    let policy = headers::content_security_policy(request.uri().path());
    let mut response = next.run(request).await;
    let is_there = response.status().is_success();
    let sent = response.headers_mut();
    if let Some(content_type) = content_type.filter(|_| is_there) {
        sent.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    sent.insert(CACHE_CONTROL, HeaderValue::from_static(cache_control));
    for (name, value) in [("content-security-policy", policy)].into_iter().chain(headers::ALWAYS) {
        sent.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response
}
