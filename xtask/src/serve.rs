//! Serves the built site on this machine only.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, ensure};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use stoke_explainer::embed;
use stoke_explainer::pages::missing;
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};

use crate::headers::{ALWAYS, Headers, content_type};

/// Serves until interrupted, or for so many seconds.
pub(crate) async fn serve(site: &Path, port: u16, seconds: Option<u64>) -> anyhow::Result<()> {
    ensure!(site.join("index.html").is_file(), "{} holds no site; `make build` makes one", site.display());
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
        .await
        .with_context(|| format!("port {port} is taken; choose another with PORT=8081 make serve"))?;
    let files_or = |missing| {
        let missing = ServeFile::new(site.join(missing)).precompressed_br().precompressed_gzip();
        ServeDir::new(site).precompressed_br().precompressed_gzip().not_found_service(missing)
    };
    let headers = Arc::new(Headers::read()?);
    let router = Router::new()
        .route_service(&format!("/{}{{*part}}", embed::FOLDER), files_or(embed::MISSING))
        .fallback_service(files_or(missing::FILE))
        .layer(from_fn_with_state(headers, with_headers));
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

async fn with_headers(State(headers): State<Arc<Headers>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let is_there = response.status().is_success();
    let sent = response.headers_mut();
    let content_type =
        content_type(&path).filter(|_| is_there).map(|content_type| (CONTENT_TYPE.as_str(), content_type));
    for (name, value) in content_type.into_iter().chain(headers.by_path(&path)).chain(ALWAYS) {
        if let Ok(name) = HeaderName::try_from(name) {
            sent.insert(name, HeaderValue::from_static(value));
        }
    }
    response
}
