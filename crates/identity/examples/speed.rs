//! What a signed request costs without HTTP and without a disk: `cargo run --release -p
//! doorward-identity --example speed`.

#![expect(clippy::unwrap_used, reason = "a measurement may stop where it stands")]

use doorward_identity::{Installation, Moment, NewAccount, Peer, Request, Settings, Timestamp};
use doorward_names::Secret;
use doorward_sigv4::{Algorithm, Payload, Service, Signer};
use doorward_store::{FreshKeys, MasterKey, NONCE_LEN, Options, Store};
use std::net::{IpAddr, Ipv4Addr};

const NOW: i64 = 1_767_268_800;
const ROUNDS: u32 = 200_000;

fn main() {
    let store = Store::in_memory(Options::default()).unwrap();
    let fresh = FreshKeys {
        master: Secret::new([1; 32]),
        data: Secret::new([2; 32]),
        nonce: [3; NONCE_LEN],
    };
    let sealer = store
        .sealer_under(&MasterKey::new(Secret::new([1; 32])), &fresh)
        .unwrap();
    let settings = Settings {
        domain: "localhost".to_owned(),
        public_url: "http://localhost:4680".to_owned(),
        session_idle: 3600,
        mfa: doorward_identity::MfaRule::default(),
        key_age: doorward_identity::KeyAge::default(),
        sends_mail: false,
    };
    let installation = Installation::open(store, sealer, settings).unwrap();
    let made = installation
        .create_account(NewAccount::default(), &moment(0))
        .wait()
        .unwrap();
    for (name, service, body) in [
        (
            "sts:GetCallerIdentity",
            "sts",
            "Action=GetCallerIdentity&Version=2011-06-15",
        ),
        (
            "iam:GetUser",
            "iam",
            "Action=GetUser&Version=2010-05-08&UserName=admin",
        ),
        (
            "iam:ListUsers",
            "iam",
            "Action=ListUsers&Version=2010-05-08",
        ),
    ] {
        let headers = [
            ("host", "localhost:4680"),
            ("content-type", "application/x-www-form-urlencoded"),
            (
                "user-agent",
                "aws-cli/2.9.19 Python/3.11.2 Linux/6.1 source/x86_64",
            ),
        ];
        let unsigned = doorward_sigv4::Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
        };
        let signer = Signer {
            access_key_id: made.admin_access_key.id.as_str(),
            secret_access_key: made.admin_access_key.secret.expose(),
            session_token: None,
            region: "us-east-1",
            service: Service::new(service),
            algorithm: Algorithm::HmacSha256,
        };
        let at = doorward_sigv4::Timestamp::from_unix(NOW);
        let added = signer.sign_header(&unsigned, Payload::Bytes(body.as_bytes()), at);
        let mut all = headers.to_vec();
        all.extend(added.iter().map(|(name, value)| (*name, value.as_str())));
        let peer = Peer {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            tls: None,
        };
        let request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &all,
            body: body.as_bytes(),
            peer: &peer,
        };
        #[expect(clippy::disallowed_methods, reason = "this is a measurement")]
        let started = std::time::Instant::now();
        for round in 0..ROUNDS {
            let answer = installation.perform(&request, &moment(round)).wait();
            assert_eq!(answer.status, 200);
        }
        let nanos = started.elapsed().as_nanos() / u128::from(ROUNDS);
        println!("{name:24} {nanos:6} ns");
    }
}

fn moment(round: u32) -> Moment {
    let mut seed = [7; 32];
    let (head, _) = seed.split_at_mut(4);
    head.copy_from_slice(&round.to_be_bytes());
    Moment::new(Timestamp::from_seconds(NOW), seed)
}
