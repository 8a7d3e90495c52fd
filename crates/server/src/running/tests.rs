use super::*;
use crate::config::Gathered;
use crate::created::{Created, ResetRoot};
use crate::operator::{Ask, AskedAccount, BackedUp, Standing, ask, socket_path};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

fn config(data: &Path, more: &[(&'static str, &str)]) -> Config {
    let mut flags = vec![
        ("data", data.to_str().unwrap().to_owned()),
        ("listen", "127.0.0.1:0".to_owned()),
        ("health-listen", "off".to_owned()),
    ];
    flags.extend(more.iter().map(|(key, value)| (*key, (*value).to_owned())));
    let none = |_: &Path| Err(io::ErrorKind::NotFound.into());
    Config::parse(&Gathered::from(flags, [], none).unwrap()).unwrap()
}

async fn start(data: &Path) -> (Server, String) {
    let mut told = Vec::new();
    let server = Server::start(config(data, &[]), &mut told).await.unwrap();
    (server, String::from_utf8(told).unwrap())
}

/// Why a server with this configuration does not start, without the directory's name.
async fn refused(data: &Path, more: &[(&'static str, &str)]) -> String {
    match Server::start(config(data, more), &mut Vec::new()).await {
        Ok(_) => panic!("it started"),
        Err(stopped) => stopped.to_string().replace(data.to_str().unwrap(), "DATA"),
    }
}

async fn get(address: SocketAddr, path: &str, headers: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request =
        format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut told = String::new();
    stream.read_to_string(&mut told).await.unwrap();
    told
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[tokio::test]
async fn the_first_run_makes_an_account_and_tells_its_secrets_once() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("new");
    let (server, told) = start(&data).await;
    let url = format!("http://{}", server.address);
    for line in [
        "Administrator    admin",
        "export AWS_ACCESS_KEY_ID=AKIA",
        &format!("export AWS_ENDPOINT_URL={url}\n"),
        "aws sts get-caller-identity",
        &format!("aws --endpoint-url {url} sts get-caller-identity"),
        "TLS              off",
        "Trusted proxies  none",
    ] {
        assert!(told.contains(line), "{line} is not in {told}");
    }
    assert_eq!(
        (mode(&data), mode(&data.join("doorward.key"))),
        (0o700, 0o600)
    );
    assert_eq!(mode(&socket_path(&data)), 0o600);
    server.stop().await.unwrap();
    assert!(!socket_path(&data).exists());

    let (server, told) = start(&data).await;
    assert!(
        !told.contains("AKIA") && told.contains("How it stands"),
        "{told}"
    );
    server.stop().await.unwrap();
}

#[tokio::test]
async fn a_browser_at_the_bare_address_is_led_to_the_sign_in_page() {
    let data = tempfile::tempdir().unwrap();
    let (server, _) = start(data.path()).await;
    let told = get(server.address, "/", "accept: text/html\r\n").await;
    assert!(
        told.starts_with("HTTP/1.1 302") && told.contains("location: /signin\r\n"),
        "{told}"
    );
    server.stop().await.unwrap();
}

#[tokio::test]
async fn an_unsigned_call_is_refused_as_aws_refuses_it() {
    let data = tempfile::tempdir().unwrap();
    let (server, _) = start(data.path()).await;
    let query = "/?Action=GetCallerIdentity&Version=2011-06-15";
    let told = get(server.address, query, "").await;
    assert!(told.starts_with("HTTP/1.1 403"), "{told}");
    assert!(
        told.contains("<Code>MissingAuthenticationToken</Code>"),
        "{told}"
    );
    server.stop().await.unwrap();
}

#[tokio::test]
async fn health_and_metrics_are_on_their_own_listener() {
    let data = tempfile::tempdir().unwrap();
    // A port that was free a moment ago, since the health listener's is not told.
    let free = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let config = config(data.path(), &[("health-listen", &free.to_string())]);
    let server = Server::start(config, &mut Vec::new()).await.unwrap();
    get(server.address, "/", "accept: text/html\r\n").await;
    assert!(get(free, "/healthz", "").await.ends_with("\r\n\r\nok\n"));
    assert!(get(free, "/readyz", "").await.starts_with("HTTP/1.1 200"));
    let metrics = get(free, "/metrics", "").await;
    assert!(
        metrics.contains("doorward_http_responses_total{class=\"3xx\"} 1\n"),
        "{metrics}"
    );
    assert!(
        metrics.contains("# TYPE doorward_connections_open gauge\n"),
        "{metrics}"
    );
    assert!(get(free, "/", "").await.starts_with("HTTP/1.1 404"));
    server.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn operators_ask_over_the_socket() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().to_owned();
    let (server, _) = start(&data).await;
    let copy = data.join("copy.db");
    let asking = tokio::task::spawn_blocking(move || {
        let wanted = AskedAccount::from(NewAccount {
            root_email: Some("owner@example.org".to_owned()),
            root_access_key: true,
            ..NewAccount::default()
        });
        let made: Created = ask(&data, &Ask::CreateAccount(wanted)).unwrap();
        assert_eq!(made.root.email, "owner@example.org");
        assert!(
            made.root
                .access_key_id
                .is_some_and(|id| id.starts_with("AKIA"))
        );
        assert!(made.signin_url.ends_with("/signin"), "{}", made.signin_url);
        let standing: Standing = ask(&data, &Ask::Status).unwrap();
        assert_eq!((standing.accounts, standing.store.as_str()), (2, "writing"));
        let taken = AskedAccount::from(NewAccount {
            root_email: Some("owner@example.org".to_owned()),
            ..NewAccount::default()
        });
        let refused = ask::<Created>(&data, &Ask::CreateAccount(taken))
            .err()
            .unwrap();
        assert!(
            refused.to_string().contains("`owner@example.org`"),
            "{refused}"
        );
        let reset = |account: &str| Ask::ResetRoot {
            account: account.to_owned(),
            remove_mfa: true,
        };
        let root: ResetRoot = ask(&data, &reset("owner@example.org")).unwrap();
        assert_eq!((root.account_id, root.mfa_removed), (made.account_id, 0));
        assert_ne!(root.password, made.root.password);
        let refused = ask::<ResetRoot>(&data, &reset("nobody@example.org"))
            .err()
            .unwrap();
        assert!(
            refused.to_string().contains("`nobody@example.org`"),
            "{refused}"
        );
        let backed_up: BackedUp = ask(&data, &Ask::Backup { file: copy.clone() }).unwrap();
        assert!(backed_up.bytes > 0 && copy.exists());
        let refused = ask::<BackedUp>(&data, &Ask::Backup { file: copy })
            .err()
            .unwrap();
        assert!(refused.to_string().contains("exists already"), "{refused}");
    });
    asking.await.unwrap();
    server.stop().await.unwrap();
}

#[test]
fn an_operator_without_a_server_is_told_so() {
    let data = tempfile::tempdir().unwrap();
    let refused = ask::<Standing>(data.path(), &Ask::Status)
        .err()
        .unwrap()
        .to_string();
    assert_eq!(
        refused.replace(data.path().to_str().unwrap(), "DATA"),
        "no server runs on DATA: start it with `doorward serve`, or name its directory with --data"
    );
}

#[tokio::test]
async fn a_taken_port_stops_the_start_and_leaves_nothing_behind() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("new");
    assert_eq!(
        refused(&data, &[("listen", &address)]).await,
        format!(
            "cannot listen on {address}: another program listens there: stop it, or choose another with --listen"
        )
    );
    assert!(
        refused(&data, &[("health-listen", &address)])
            .await
            .ends_with("--health-listen")
    );
    assert!(!data.exists());
}

#[tokio::test]
async fn a_second_server_on_the_same_directory_does_not_start() {
    let data = tempfile::tempdir().unwrap();
    let (server, _) = start(data.path()).await;
    let refused = refused(data.path(), &[]).await;
    assert!(
        refused.starts_with("the data directory `DATA` is in use by process "),
        "{refused}"
    );
    server.stop().await.unwrap();
}

#[tokio::test]
async fn a_key_file_that_is_exposed_missing_or_wrong_stops_the_start() {
    let data = tempfile::tempdir().unwrap();
    let (server, _) = start(data.path()).await;
    server.stop().await.unwrap();
    let key = data.path().join("doorward.key");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
    let exposed = refused(data.path(), &[]).await;
    assert!(
        exposed.contains("DATA/doorward.key") && exposed.contains("chmod 600"),
        "{exposed}"
    );
    fs::remove_file(&key).unwrap();
    let missing = refused(data.path(), &[]).await;
    assert!(
        missing.contains("is missing") && missing.contains("put it back"),
        "{missing}"
    );
    fs::create_dir(&key).unwrap();
    fs::set_permissions(&key, fs::Permissions::from_mode(0o700)).unwrap();
    let unreadable = refused(data.path(), &[]).await;
    assert!(unreadable.contains("DATA/doorward.key"), "{unreadable}");
}

#[tokio::test]
async fn a_store_that_is_none_stops_the_start() {
    let data = tempfile::tempdir().unwrap();
    fs::write(
        data.path().join("store.db"),
        "this is no database, but long enough to be one".repeat(100),
    )
    .unwrap();
    let refused = refused(data.path(), &[]).await;
    assert!(refused.contains("DATA/store.db"), "{refused}");
}
