//! Serve until told to stop.

use crate::arguments::Serve;
use crate::failure::Failure;
use rozum_app::Settings;
use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// How often ended sessions and old drafts are dropped.
const PURGE_EVERY: Duration = Duration::from_hours(1);

/// Serves; an example as one.
pub async fn run(
    settings: Settings,
    serve: Serve,
    example: Option<rozum_web::Example>,
) -> Result<ExitCode, Failure> {
    let rozum = Arc::new(super::open(settings).await?);
    let listener = tokio::net::TcpListener::bind(serve.listen)
        .await
        .map_err(|error| Failure::Other(format!("{}: {error}", serve.listen)))?;
    let address = listener.local_addr().map_err(|error| Failure::Other(error.to_string()))?;

    tokio::spawn(Arc::clone(&rozum).follow());
    tokio::spawn(purge(Arc::clone(&rozum)));
    tokio::spawn(Arc::clone(&rozum).open_reviews_daily());
    // The search index is made while the first pages are read, not before.
    let warm = rozum.snapshot();
    tokio::task::spawn_blocking(move || warm.index().map(|_| ()));

    let address_of_links = serve.site.clone().unwrap_or_else(|| format!("http://{address}"));
    let settings = rozum_web::Settings {
        secure_cookies: serve.secure_cookies,
        address: address_of_links,
        page_age: Duration::from_millis(serve.page_age),
        example,
    };
    let router = rozum_web::router(Arc::clone(&rozum), settings);
    println!("http://{address}/");
    // Whoever started this may wait for the line.
    let _ = std::io::stdout().flush();
    axum::serve(listener, router)
        .with_graceful_shutdown(stopped())
        .await
        .map_err(|error| Failure::Other(error.to_string()))?;
    rozum.journal().close().await;
    Ok(ExitCode::SUCCESS)
}

/// Where links of files lead: the public address, or else that which `serve` listens on, where only this machine may find it.
pub fn address(serve: &Serve) -> String {
    serve.site.clone().unwrap_or_else(|| format!("http://{}", serve.listen))
}

async fn purge(rozum: Arc<rozum_app::Rozum>) {
    let mut ticks = tokio::time::interval(PURGE_EVERY);
    loop {
        ticks.tick().await;
        rozum.purge().await;
    }
}

/// Ctrl-C or the service manager's SIGTERM.
async fn stopped() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        let _ = tokio::signal::ctrl_c().await;
        return;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}
