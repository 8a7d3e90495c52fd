use super::*;
use crate::clock;
use crate::config::{Domain, Tls};
use std::net::SocketAddr;
use std::sync::Mutex;
use std::sync::mpsc;
use tls::{Acceptor, authority_file};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::task::JoinHandle;

/// Says back what it was asked; some paths behave badly.
#[derive(Default)]
struct Echo {
    /// Told when `/held` has begun; `/held` ends when the other end of `release` goes.
    begun: Mutex<Option<mpsc::Sender<()>>>,
    release: Mutex<Option<mpsc::Receiver<()>>>,
}

impl Door for Echo {
    fn may_be_longer(&self, path: &str) -> bool {
        path == "/upload"
    }

    fn longest(self: &Arc<Self>, request: &Request<'_>, most: usize, _: &Moment) -> usize {
        let known = request.header("cookie") == Some("known");
        if known { 2 * most } else { most }
    }

    fn too_long(self: &Arc<Self>, request: &Request<'_>, _: &Moment) -> Option<Answer> {
        (request.path == "/page").then(|| Answer {
            status: 413,
            headers: Vec::new(),
            body: b"a page".to_vec(),
        })
    }

    fn perform(self: &Arc<Self>, request: &Request<'_>, _: &Moment) -> Performed<Answer> {
        let host = request.header("host").unwrap_or("-");
        let (address, tls) = (request.peer.address, request.peer.tls.is_some());
        let text = format!(
            "{} {}?{} host={host} from={address} tls={tls} body={}",
            request.method,
            request.path,
            request.query,
            request.body.len()
        );
        let answer = Answer {
            status: 200,
            headers: vec![("X-Kind", "echo".into())],
            body: text.into(),
        };
        match request.path {
            "/panic" => panic!("on purpose"),
            "/flood" => Performed::Answered(Answer {
                body: vec![b'x'; 1 << 20],
                ..answer
            }),
            "/held" => {
                let echo = Arc::clone(self);
                Performed::Slow(Box::new(move || {
                    drop(echo.begun.lock().unwrap().take());
                    let release = echo.release.lock().unwrap().take();
                    let _ = release.map(|release| release.recv());
                    Performed::Answered(answer)
                }))
            }
            _ => Performed::Answered(answer),
        }
    }
}

struct Running {
    address: SocketAddr,
    stopping: watch::Sender<bool>,
    serving: JoinHandle<()>,
}

const QUICK: Limits = Limits {
    connections: 8,
    header_time: Duration::from_millis(200),
    body_time: Duration::from_millis(200),
    header_bytes: 4096,
    body_bytes: 10_000,
    drain_time: Duration::from_secs(20),
};

/// Long enough that no test waits for it unless something is wrong.
const PATIENT: Limits = Limits {
    header_time: Duration::from_secs(20),
    body_time: Duration::from_secs(20),
    ..QUICK
};

async fn start(limits: Limits) -> Running {
    start_with(limits, Echo::default(), None, "").await
}

async fn start_with(limits: Limits, echo: Echo, tls: Option<Acceptor>, proxies: &str) -> Running {
    let tcp = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = tcp.local_addr().unwrap();
    let (stopping, stop) = Stop::channel();
    let site = Site {
        door: Arc::new(echo),
        pool: Arc::new(HashingPool::for_this_machine().unwrap()),
        counters: Arc::default(),
        limits,
        proxies: TrustedProxies::parse(proxies).unwrap(),
        providers: None,
    };
    let serving = tokio::spawn(serve(tcp, tls, Arc::new(site), stop));
    Running {
        address,
        stopping,
        serving,
    }
}

impl Running {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// Sends `bytes` on a connection of its own and reads until the server closes it.
    async fn tell(&self, bytes: impl AsRef<[u8]>) -> String {
        let mut stream = self.connect().await;
        // The server may refuse and close before it has read all.
        drop(stream.write_all(bytes.as_ref()).await);
        let mut told = Vec::new();
        drop(
            timeout(Duration::from_secs(20), stream.read_to_end(&mut told))
                .await
                .unwrap(),
        );
        String::from_utf8(told).unwrap()
    }
}

fn get(path: &str, headers: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: id.test\r\nconnection: close\r\n{headers}\r\n")
}

fn post(headers: &str, body: &str) -> String {
    format!("POST / HTTP/1.1\r\nhost: id.test\r\nconnection: close\r\n{headers}\r\n{body}")
}

fn status(told: &str) -> &str {
    told.get(9..12).unwrap_or("none")
}

#[tokio::test]
async fn a_request_arrives_as_it_was_sent() {
    let server = start(PATIENT).await;
    let told = server.tell(get("/a%20b//c?x=%2F&y", "")).await;
    assert_eq!(status(&told), "200");
    assert!(
        told.contains("\r\nx-kind: echo\r\n") && told.contains("\r\ndate: "),
        "{told}"
    );
    assert!(told.ends_with("GET /a%20b//c?x=%2F&y host=id.test from=127.0.0.1 tls=false body=0"));
    let told = server.tell(post("content-length: 3\r\n", "abc")).await;
    assert!(told.ends_with("body=3"), "{told}");
    let chunked = "3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n";
    let told = server
        .tell(post("transfer-encoding: chunked\r\n", chunked))
        .await;
    assert!(told.ends_with("body=7"), "{told}");
}

#[tokio::test]
async fn one_connection_carries_many_requests() {
    let server = start(PATIENT).await;
    let two = format!("GET /1 HTTP/1.1\r\nhost: id.test\r\n\r\n{}", get("/2", ""));
    let told = server.tell(two).await;
    assert_eq!(told.matches("HTTP/1.1 200").count(), 2, "{told}");
}

#[tokio::test]
async fn what_is_no_request_is_refused_in_bounded_size() {
    let server = start(PATIENT).await;
    let long = "x".repeat(5000);
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(),
            "400",
        ),
        (b"\0\0\0\0\r\n\r\n".to_vec(), "400"),
        (b"GET / HTTP/9.9\r\n\r\n".to_vec(), "400"),
        (b"GET / HTTP/1.1\r\n\r\n".to_vec(), "400"),
        (get("/", "host: other.test\r\n").into(), "400"),
        (
            [get("/", "x: ").as_bytes(), b"\xff\r\n\r\n"].concat(),
            "400",
        ),
        (
            b"GET / HTTP/1.1\r\nhost: id.test\r\nconnection: close\r\nx: \xff\r\n\r\n".to_vec(),
            "400",
        ),
        (
            get("/", &format!("authorization: {long}\r\n")).into(),
            "431",
        ),
        (get("/", &"a: b\r\n".repeat(200)).into(), "431"),
        (post("content-length: 10001\r\n", "").into(), "413"),
        (post("content-length: 99999999999999\r\n", "").into(), "413"),
        (post("content-length: x\r\n", "").into(), "400"),
        (
            post("content-length: 3\r\ncontent-length: 4\r\n", "abc").into(),
            "400",
        ),
        (
            post(
                "transfer-encoding: chunked\r\n",
                &format!("3000\r\n{}\r\n0\r\n\r\n", "y".repeat(0x3000)),
            )
            .into(),
            "413",
        ),
        (
            post("transfer-encoding: chunked\r\n", "nonsense\r\n").into(),
            "400",
        ),
    ];
    for (bytes, expected) in cases {
        let told = server.tell(&bytes).await;
        let sent = String::from_utf8_lossy(&bytes);
        assert_eq!(
            status(&told),
            expected,
            "{}",
            sent.get(..80).unwrap_or(&sent)
        );
    }
    assert_eq!(status(&server.tell(get("/", "")).await), "200");
}

#[tokio::test]
async fn a_body_may_be_longer_where_and_whose_the_door_says() {
    let server = start(PATIENT).await;
    let send = |path: &str, headers: &str, length: usize| {
        let body = "x".repeat(length);
        format!(
            "POST {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{headers}\
             content-length: {length}\r\n\r\n{body}"
        )
    };
    for (path, headers, length, expected) in [
        ("/upload", "cookie: known\r\n", 20_000, "200"),
        ("/upload", "cookie: known\r\n", 20_001, "413"),
        ("/upload", "", 10_001, "413"),
        ("/other", "cookie: known\r\n", 10_001, "413"),
    ] {
        let told = server.tell(send(path, headers, length)).await;
        assert_eq!(status(&told), expected, "{path} {headers} {length}");
    }
    let page = server.tell(send("/page", "", 10_001)).await;
    assert_eq!(status(&page), "413");
    assert!(
        page.contains("\r\nconnection: close\r\n") && page.ends_with("a page"),
        "{page}"
    );
}

#[tokio::test]
async fn a_refusal_has_the_shape_its_client_reads() {
    let server = start(PATIENT).await;
    let too_long = |headers: &str| post(&format!("content-length: 20000\r\n{headers}"), "");
    let query = server.tell(too_long("")).await;
    assert!(
        query.contains("<Code>RequestEntityTooLarge</Code>"),
        "{query}"
    );
    assert!(query.contains("\r\nx-amzn-requestid: "), "{query}");
    let json = server.tell(too_long("x-amz-target: X.Y\r\n")).await;
    assert!(json.ends_with(
        r#"{"__type":"RequestEntityTooLarge","message":"The request body is too large."}"#
    ));
    let page = server.tell(too_long("accept: text/html\r\n")).await;
    assert!(
        page.ends_with("\r\n\r\nThe request body is too large.\n"),
        "{page}"
    );
}

#[tokio::test]
async fn who_sends_half_a_request_is_not_waited_for() {
    let server = start(QUICK).await;
    for half in [
        "",
        "GET",
        "GET / HTTP/1.1\r\nhost: id",
        "GET / HTTP/1.1\r\nhost: id.test\r\n",
    ] {
        // Closed, with an answer or without.
        let told = server.tell(half).await;
        assert!(!told.contains("200"), "{told}");
    }
    for headers in ["content-length: 10\r\n", "transfer-encoding: chunked\r\n"] {
        let told = server.tell(post(headers, "5\r\n")).await;
        assert_eq!(status(&told), "408", "{told}");
    }
    assert_eq!(status(&server.tell(get("/", "")).await), "200");
}

#[tokio::test]
async fn a_panic_is_a_fault_of_one_request_only() {
    let server = start(PATIENT).await;
    let told = server.tell(get("/panic", "")).await;
    assert_eq!(status(&told), "500");
    assert!(told.contains("InternalFailure"), "{told}");
    assert_eq!(status(&server.tell(get("/", "")).await), "200");
}

#[tokio::test]
async fn more_connections_than_places_wait_for_one() {
    let server = start(Limits {
        connections: 1,
        ..PATIENT
    })
    .await;
    let mut first = server.connect().await;
    first
        .write_all(b"GET /first HTTP/1.1\r\nhost: id.test\r\n\r\n")
        .await
        .unwrap();
    let mut byte = [0];
    first.read_exact(&mut byte).await.unwrap();
    let second = server.tell(get("/second", ""));
    tokio::pin!(second);
    assert!(
        timeout(Duration::from_millis(100), second.as_mut())
            .await
            .is_err()
    );
    drop(first);
    assert_eq!(status(&second.await), "200");
}

#[tokio::test]
async fn stopping_lets_a_request_in_flight_finish() {
    let (begun, has_begun) = mpsc::channel();
    let (release, held) = mpsc::channel();
    let echo = Echo {
        begun: Mutex::new(Some(begun)),
        release: Mutex::new(Some(held)),
    };
    let server = start_with(PATIENT, echo, None, "").await;
    let mut stream = server.connect().await;
    stream
        .write_all(b"GET /held HTTP/1.1\r\nhost: id.test\r\n\r\n")
        .await
        .unwrap();
    let idle = server.connect().await;
    tokio::task::spawn_blocking(move || has_begun.recv().unwrap_err())
        .await
        .unwrap();
    server.stopping.send_replace(true);
    drop(release);
    let mut told = String::new();
    stream.read_to_string(&mut told).await.unwrap();
    assert_eq!(status(&told), "200", "{told}");
    server.serving.await.unwrap();
    drop(idle);
    assert!(TcpStream::connect(server.address).await.is_err());
}

#[tokio::test]
async fn a_trusted_proxy_tells_who_asks_and_for_which_host() {
    let headers =
        "x-forwarded-for: 192.0.2.7\r\nx-forwarded-proto: https\r\nx-forwarded-host: pub.test\r\n";
    let server = start_with(PATIENT, Echo::default(), None, "127.0.0.0/8").await;
    let told = server.tell(get("/", headers)).await;
    assert!(
        told.ends_with("host=pub.test from=192.0.2.7 tls=true body=0"),
        "{told}"
    );
    let server = start_with(PATIENT, Echo::default(), None, "10.0.0.0/8").await;
    let told = server.tell(get("/", headers)).await;
    assert!(
        told.ends_with("host=id.test from=127.0.0.1 tls=false body=0"),
        "{told}"
    );
}

fn dev_acceptor(data: &std::path::Path) -> Acceptor {
    let domain = Domain::parse("localhost").unwrap();
    Acceptor::new(&Tls::Dev, data, &domain, clock::now())
        .unwrap()
        .unwrap()
}

/// Asks over TLS as `name`, trusting only the authority in `data`.
async fn ask_over_tls(
    server: &Running,
    data: &std::path::Path,
    name: &str,
) -> std::io::Result<String> {
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, ServerName};
    let mut roots = rustls::RootCertStore::empty();
    roots
        .add(CertificateDer::from_pem_file(authority_file(data)).unwrap())
        .unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connector = tokio_rustls::TlsConnector::from(Arc::new(config));
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let mut stream = connector.connect(name, server.connect().await).await?;
    stream.write_all(get("/", "").as_bytes()).await?;
    let mut told = String::new();
    stream.read_to_string(&mut told).await?;
    Ok(told)
}

#[tokio::test]
async fn the_development_certificate_is_good_for_every_name_in_use_and_no_other() {
    let data = tempfile::tempdir().unwrap();
    let server = start_with(
        PATIENT,
        Echo::default(),
        Some(dev_acceptor(data.path())),
        "",
    )
    .await;
    let names = [
        "localhost",
        "signin.localhost",
        "1.signin.localhost",
        "console.localhost",
        "127.0.0.1",
    ];
    for name in names {
        let told = ask_over_tls(&server, data.path(), name).await.unwrap();
        assert!(told.ends_with("tls=true body=0"), "{name}: {told}");
    }
    assert!(
        ask_over_tls(&server, data.path(), "example.org")
            .await
            .is_err()
    );
}

#[tokio::test]
async fn the_development_authority_outlives_its_certificates() {
    let data = tempfile::tempdir().unwrap();
    dev_acceptor(data.path());
    let authority = std::fs::read(authority_file(data.path())).unwrap();
    std::fs::remove_file(data.path().join("tls/certificate.txt")).unwrap();
    let server = start_with(
        PATIENT,
        Echo::default(),
        Some(dev_acceptor(data.path())),
        "",
    )
    .await;
    assert_eq!(
        std::fs::read(authority_file(data.path())).unwrap(),
        authority
    );
    assert!(
        ask_over_tls(&server, data.path(), "localhost")
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn who_does_not_shake_hands_is_not_waited_for() {
    let data = tempfile::tempdir().unwrap();
    let server = start_with(QUICK, Echo::default(), Some(dev_acceptor(data.path())), "").await;
    assert_eq!(server.tell("").await, "");
    assert!(!server.tell(get("/", "")).await.contains("200"));
    assert!(
        ask_over_tls(&server, data.path(), "localhost")
            .await
            .is_ok()
    );
}

#[test]
fn bad_certificate_files_are_told_by_name() {
    let data = tempfile::tempdir().unwrap();
    let (cert, key) = (data.path().join("c.pem"), data.path().join("k.pem"));
    let refused = || {
        let tls = Tls::Files {
            cert: cert.clone(),
            key: key.clone(),
        };
        let domain = Domain::parse("localhost").unwrap();
        let refused = Acceptor::new(&tls, data.path(), &domain, clock::now())
            .err()
            .unwrap();
        refused
            .to_string()
            .replace(data.path().to_str().unwrap(), "")
    };
    assert!(
        refused().starts_with("cannot use the certificate /c.pem ("),
        "{}",
        refused()
    );
    std::fs::write(&cert, "nothing").unwrap();
    assert_eq!(
        refused(),
        "cannot use the certificate /c.pem (it has no PEM certificate in it)"
    );
    dev_acceptor(data.path());
    std::fs::copy(data.path().join("tls/certificate.pem"), &cert).unwrap();
    assert!(
        refused().starts_with("cannot use the key /k.pem ("),
        "{}",
        refused()
    );
    std::fs::copy(data.path().join("tls/ca.key"), &key).unwrap();
    assert!(
        refused().starts_with("cannot use the certificate /c.pem ("),
        "{}",
        refused()
    );
}

#[tokio::test]
async fn who_never_reads_the_answers_is_not_waited_for() {
    let server = start(Limits {
        connections: 1,
        ..QUICK
    })
    .await;
    let mut deaf = server.connect().await;
    let asking = b"GET /flood HTTP/1.1\r\nhost: id.test\r\n\r\n".repeat(100);
    // Ends when the server closes the connection: it stops reading long before that.
    let flood = async { while deaf.write_all(&asking).await.is_ok() {} };
    timeout(Duration::from_secs(20), flood).await.unwrap();
    assert_eq!(status(&server.tell(get("/", "")).await), "200");
}

#[tokio::test]
async fn what_a_proxy_may_read_differently_hides_no_second_request() {
    let server = start_with(PATIENT, Echo::default(), None, "127.0.0.0/8").await;
    let hidden = "GET /hidden HTTP/1.1\r\nhost: id.test\r\nconnection: close\r\n\r\n";
    let open = |headers: &str, body: &str| {
        format!("POST /seen HTTP/1.1\r\nhost: id.test\r\n{headers}\r\n{body}{hidden}")
    };
    for (headers, body) in [
        (
            "content-length: 4\r\ntransfer-encoding: chunked\r\n",
            "0\r\n\r\n",
        ),
        (
            "transfer-encoding: chunked\r\ncontent-length: 0\r\n",
            "0\r\n\r\n",
        ),
        (
            "transfer-encoding: chunked\r\ncontent-length: 5\r\n",
            "0\r\n\r\n",
        ),
        ("transfer-encoding: xchunked\r\n", "0\r\n\r\n"),
        ("transfer-encoding: identity\r\n", "0\r\n\r\n"),
        ("transfer-encoding: chunked, identity\r\n", "0\r\n\r\n"),
        ("transfer-encoding: gzip, chunked\r\n", "0\r\n\r\n"),
        (
            "transfer-encoding: identity\r\ntransfer-encoding: chunked\r\n",
            "0\r\n\r\n",
        ),
        ("transfer-encoding : chunked\r\n", "0\r\n\r\n"),
        ("transfer-encoding:\x0bchunked\r\n", "0\r\n\r\n"),
        ("x: y\r\n transfer-encoding: chunked\r\n", "0\r\n\r\n"),
        ("content-length: 3\r\ncontent-length: 0\r\n", "abc"),
        ("content-length: 0, 3\r\n", "abc"),
        ("content-length: +3\r\n", "abc"),
        ("content-length: -3\r\n", "abc"),
        ("content-length: 0x3\r\n", "abc"),
        ("content-length: 3 \t3\r\n", "abc"),
        ("content-length : 3\r\n", "abc"),
        ("content-length: 18446744073709551616\r\n", ""),
        ("transfer-encoding: chunked\r\n", "-1\r\n"),
        ("transfer-encoding: chunked\r\n", "10000000000000000\r\n"),
        ("transfer-encoding: chunked\r\n", "3\r\nabcd\r\n0\r\n\r\n"),
    ] {
        let told = server.tell(open(headers, body)).await;
        assert!(!told.contains("/hidden"), "{headers:?}: {told}");
        // Where a length stands beside chunks, the chunks count and the connection ends with them;
        // see RFC 9112, section 6.1.
        let both = headers.contains("content-length") && headers.contains("chunked");
        let expected = if both { "200" } else { "400" };
        assert_eq!(status(&told), expected, "{headers:?}: {told}");
        assert!(told.contains("connection: close"), "{headers:?}: {told}");
    }
    let told = server.tell(open("content-length: 3\r\n", "abc")).await;
    assert!(told.contains("/seen") && told.contains("/hidden"), "{told}");
}
