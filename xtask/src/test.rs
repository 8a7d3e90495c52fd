//! `cargo xtask test`: everything that must hold, in the order of a reader's patience.

use crate::{arrows, root, shapes};
use anyhow::{Context, Result, bail};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The steps that need nothing but Rust come first; the real clients last.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let complete = match arguments {
        [] => false,
        [flag] if flag == "--complete" => true,
        _ => bail!("usage: cargo xtask test [--complete: fail if anything could not be run]"),
    };
    let mut run = Run::default();
    run.step("format", || cargo(&["fmt", "--all", "--check"]))?;
    run.step("arrows between crates", arrows::check)?;
    run.step("generated shapes are fresh", || {
        shapes::run(&["--check".to_owned()])
    })?;
    run.step("lints", || {
        cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ])
    })?;
    run.step("unit, property and golden tests", || {
        cargo(&["test", "--workspace", "--quiet"])
    })?;
    run.step("release build", || {
        cargo(&[
            "build",
            "--release",
            "--quiet",
            "--package",
            "doorward-server",
        ])
    })?;
    run.real_clients()?;
    run.finish(complete)
}

#[derive(Default)]
struct Run {
    missing: Vec<String>,
}

impl Run {
    #[expect(clippy::unused_self, reason = "steps read as the run's")]
    #[expect(clippy::disallowed_methods, reason = "says how long a step took")]
    fn step(&mut self, name: &str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("== {name}");
        let started = std::time::Instant::now();
        step().with_context(|| format!("step `{name}` failed"))?;
        println!(
            "== {name}: passed in {:.0} s",
            started.elapsed().as_secs_f64()
        );
        Ok(())
    }

    /// The tests with unmodified clients, each where its client can be had.
    fn real_clients(&mut self) -> Result<()> {
        let Some(python) = venv()? else {
            self.miss("every test with a real client: there is no python3 with venv");
            return Ok(());
        };
        self.step("botocore's serializers and parsers", || {
            let peer = example("doorward-shapes", "wire_peer", &["--features", "peer"])?;
            script(
                &python,
                "conformance/wire/botocore_round_trip.py",
                &["--peer", &peer],
            )
        })?;
        self.step("botocore's signers", || {
            let peer = example("doorward-sigv4", "sigv4_peer", &[])?;
            script(&python, "conformance/wire/sigv4_botocore.py", &[&peer])
        })?;
        install_debian_packages();
        let mut tests = vec!["-m", "pytest", "-q", "-rs", "--color=no", "conformance"];
        if !Path::new(AWS_V2).exists() {
            self.miss("AWS CLI v2: Debian's package `awscli` cannot be installed here");
        }
        if !Path::new("/usr/bin/chromium").exists() || !Path::new("/usr/bin/chromedriver").exists()
        {
            self.miss("the browser: Debian's `chromium` and `chromium-driver` cannot be installed");
            tests.push("--ignore=conformance/browser");
        } else if !axe() {
            self.miss("accessibility of the pages: npm cannot install `axe-core`");
        }
        for missing in sdks() {
            self.miss(missing);
        }
        if !ansible(&python)? {
            self.miss("Ansible: pip cannot download its collections");
        }
        // PySAML2 signs with it.
        if !Path::new(XMLSEC).exists() {
            self.miss("SAML: Debian's package `xmlsec1` cannot be installed here");
            tests.push("--ignore=conformance/test_saml.py");
            tests.push("--ignore=conformance/browser/test_saml_sign_in.py");
        }
        // A provider's URL has no port, so its server is at HTTPS's.
        if !Path::new(OPENSSL).exists() || TcpListener::bind(("127.0.0.1", 443)).is_err() {
            self.miss("identity providers: there is no `openssl`, or port 443 may not be used");
            tests.push("--ignore=conformance/test_web_identity.py");
        }
        self.step("real clients and browser", || {
            command(Command::new(&python).args(tests))
        })
    }

    fn miss(&mut self, what: &str) {
        self.missing.push(what.to_owned());
    }

    fn finish(self, complete: bool) -> Result<()> {
        if self.missing.is_empty() {
            println!("all tests passed");
            return Ok(());
        }
        for missing in &self.missing {
            println!("NOT RUN: {missing}");
        }
        println!("what was run passed, and the run is INCOMPLETE");
        if complete {
            bail!("an incomplete run was asked to be complete")
        }
        Ok(())
    }
}

const AWS_V2: &str = "/usr/bin/aws";
const OPENSSL: &str = "/usr/bin/openssl";
const XMLSEC: &str = "/usr/bin/xmlsec1";

/// The Python of a virtual environment with the pinned clients; nothing if there can be none.
fn venv() -> Result<Option<PathBuf>> {
    let home = root().join("target/conformance-venv");
    let python = home.join("bin/python");
    if !python.exists() {
        let made = Command::new("python3")
            .args(["-m", "venv"])
            .arg(&home)
            .status();
        if !made.is_ok_and(|status| status.success()) {
            return Ok(None);
        }
    }
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--requirement",
    ];
    command(
        Command::new(&python)
            .args(pip)
            .arg("conformance/requirements.txt"),
    )?;
    Ok(Some(python))
}

/// Installs what Debian has of the clients, where this is Debian and we may.
fn install_debian_packages() {
    let chromium = ["/usr/bin/chromium", "/usr/bin/chromedriver"];
    let mut there = [AWS_V2, OPENSSL, XMLSEC].into_iter().chain(chromium);
    if there.all(|path| Path::new(path).exists()) {
        return;
    }
    println!("installing Debian's awscli, openssl, xmlsec1, chromium and chromium-driver");
    let apt = |arguments: &[&str]| {
        let status = Command::new("apt-get")
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .status();
        status.is_ok_and(|status| status.success())
    };
    let install = [
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        "awscli",
        "openssl",
        "xmlsec1",
        "chromium",
        "chromium-driver",
    ];
    // What is still missing afterwards is reported as not run.
    let _installed = apt(&["update", "-qq"]) && apt(&install);
}

/// Whether `axe-core` is there, which looks for what keeps people from using a page.
fn axe() -> bool {
    let home = root().join("target/axe");
    if home.join("node_modules/axe-core/axe.min.js").exists() {
        return true;
    }
    npm(&home, &["axe-core@4.11.1"])
}

fn npm(home: &Path, packages: &[&str]) -> bool {
    let installed = Command::new("npm")
        .args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"])
        .arg(home)
        .args(packages)
        .status();
    installed.is_ok_and(|status| status.success())
}

/// Whether the wheel with Ansible's collections is there, of which the tests take AWS's.
fn ansible(python: &Path) -> Result<bool> {
    let home = root().join("target/ansible");
    let name = "ansible-12.3.0-py3-none-any.whl";
    if home.join(name).exists() {
        return Ok(true);
    }
    let download = [
        "-m",
        "pip",
        "download",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
    ];
    let downloaded = Command::new(python)
        .args(download)
        .args(["ansible==12.3.0", "--dest"])
        .arg(home)
        .status()
        .context("Python ended")?;
    Ok(downloaded.success())
}

/// The AWS SDKs of other languages, for `conformance/sdk`: those that cannot be had.
fn sdks() -> Vec<&'static str> {
    let mut missing = Vec::new();
    let home = root().join("target/sdk-js");
    let packages = [
        "@aws-sdk/client-iam@3.1169.0",
        "@aws-sdk/client-sts@3.1174.0",
        "@aws-sdk/credential-providers@3.1175.0",
        "@smithy/signature-v4@5.7.5",
    ];
    if !home.join("node_modules/@aws-sdk/client-sts").exists() && !npm(&home, &packages) {
        missing.push("the AWS SDK for JavaScript: npm cannot install it");
    }
    let arguments = ["build", "--quiet", "--locked", "--target-dir"];
    let built = Command::new("cargo")
        .current_dir(root().join("conformance/sdk/rust"))
        .args(arguments)
        .arg(root().join("target/sdk-rust"))
        .status();
    if !built.is_ok_and(|status| status.success()) {
        missing.push("the AWS SDK for Rust: it cannot be built");
    }
    missing
}

/// Builds an example and answers where it is.
fn example(package: &str, name: &str, flags: &[&str]) -> Result<String> {
    let build = ["build", "--quiet", "--package", package, "--example", name];
    cargo(&[&build, flags].concat())?;
    let path = root().join("target/debug/examples").join(name);
    Ok(path.display().to_string())
}

fn script(python: &Path, script: &str, arguments: &[&str]) -> Result<()> {
    command(Command::new(python).arg(script).args(arguments))
}

fn cargo(arguments: &[&str]) -> Result<()> {
    command(Command::new("cargo").args(arguments))
}

fn command(command: &mut Command) -> Result<()> {
    let status = command
        .current_dir(root())
        .status()
        .context("it could not be started")?;
    if status.success() {
        Ok(())
    } else {
        bail!("`{}` failed", command.get_program().display())
    }
}
