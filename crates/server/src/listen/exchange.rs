//! One exchange: an HTTP request becomes ours, our answer becomes HTTP.
use super::forwarded::Forwarded;
use super::refusal::Refusal;
use super::{Door, Site};
use crate::clock;
use crate::config::Limits;
use bytes::{Bytes, BytesMut};
use doorward_identity::{Answer, Moment, Peer, Performed, Request};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper::header::{HeaderName, HeaderValue, TRANSFER_ENCODING};
use hyper::http::request::Parts;
use hyper::{HeaderMap, Response, StatusCode, Version};
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;
use tokio::time::timeout;
use tracing::Level;

/// Answers one request; every way out is an answer.
pub(super) async fn exchange<D: Door>(
    site: &Site<D>,
    peer: &Peer,
    request: hyper::Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let begun = tracing::enabled!(Level::DEBUG).then(clock::instant);
    let (head, body) = request.into_parts();
    let answered = answer(site, peer, &head, body).await;
    if matches!(answered, Err(Refusal::Busy)) {
        site.counters.turned_away();
    }
    let answer = answered.unwrap_or_else(|refusal| refused(site, peer, &head, refusal));
    site.counters.answered(answer.status);
    if let Some(begun) = begun {
        log(&head, &answer, peer, begun);
    }
    Ok(response(answer))
}

async fn answer<D: Door>(
    site: &Site<D>,
    peer: &Peer,
    head: &Parts,
    body: Incoming,
) -> Result<Answer, Refusal> {
    require_no_coding(&head.headers)?;
    let mut limits = site.limits;
    if site.door.may_be_longer(head.uri.path()) {
        let most = limits.body_bytes;
        let longest =
            |request: &Request<'_>, moment: &Moment| site.door.longest(request, most, moment);
        limits.body_bytes = with_request(site, peer, head, b"", longest)?;
    }
    let body = read_whole(body, &limits).await?;
    settle(site, begin(site, peer, head, &body)?).await
}

/// The answer to a request that was turned away: a page where a person waits for one.
fn refused<D: Door>(site: &Site<D>, peer: &Peer, head: &Parts, refusal: Refusal) -> Answer {
    let plain = refusal.answer(head, &clock::moment());
    if refusal != Refusal::TooLarge {
        return plain;
    }
    let shown = with_request(site, peer, head, b"", |request, moment| {
        site.door.too_long(request, moment)
    });
    let Ok(Some(mut page)) = shown else {
        return plain;
    };
    page.headers.push(("connection", "close".to_owned()));
    page
}

/// Goes all the way with what was begun: over the network first, where keys are to be fetched.
async fn settle<D: Door>(
    site: &Site<D>,
    mut performed: Performed<Answer>,
) -> Result<Answer, Refusal> {
    if let Some(providers) = &site.providers {
        while let Performed::Fetching(wanted, go_on) = performed {
            let fetched = providers.fetch(&wanted).await;
            performed = catch_unwind(AssertUnwindSafe(|| go_on(fetched))).map_err(|_| {
                tracing::error!("a request panicked");
                Refusal::Fault
            })?;
        }
    }
    site.pool.settle(performed).await.map_err(Refusal::from)
}

/// Reads the body to its end, without copying what came in one piece.
async fn read_whole(body: Incoming, limits: &Limits) -> Result<Bytes, Refusal> {
    let announced = body.size_hint().lower();
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    if announced > limits.body_bytes as u64 {
        return Err(Refusal::TooLarge);
    }
    match timeout(limits.body_time, read_pieces(body, limits.body_bytes)).await {
        Ok(whole) => whole,
        Err(_) => Err(Refusal::TooSlow),
    }
}

async fn read_pieces(mut body: Incoming, most: usize) -> Result<Bytes, Refusal> {
    let first = match piece(&mut body).await? {
        Some(first) if first.len() > most => return Err(Refusal::TooLarge),
        Some(first) if body.is_end_stream() => return Ok(first),
        Some(first) => first,
        None => return Ok(Bytes::new()),
    };
    let mut whole = BytesMut::from(first);
    while let Some(next) = piece(&mut body).await? {
        if whole.len() + next.len() > most {
            return Err(Refusal::TooLarge);
        }
        whole.extend_from_slice(&next);
    }
    Ok(whole.freeze())
}

/// The next piece of data; trailers are passed over.
async fn piece(body: &mut Incoming) -> Result<Option<Bytes>, Refusal> {
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame.map_err(|_| Refusal::Broken)?.into_data() {
            return Ok(Some(data));
        }
    }
    Ok(None)
}

/// Hands the request to the door.
fn begin<D: Door>(
    site: &Site<D>,
    peer: &Peer,
    head: &Parts,
    body: &[u8],
) -> Result<Performed<Answer>, Refusal> {
    with_request(site, peer, head, body, |request, moment| {
        site.door.perform(request, moment)
    })
}

/// Does what `then` does with the request. A panic there is answered like any other fault of ours.
fn with_request<D: Door, T>(
    site: &Site<D>,
    peer: &Peer,
    head: &Parts,
    body: &[u8],
    then: impl FnOnce(&Request<'_>, &Moment) -> T,
) -> Result<T, Refusal> {
    let mut few = [("", ""); 32];
    let mut many = Vec::new();
    let headers = as_text(&head.headers, &mut few, &mut many)?;
    let forwarded = Forwarded::read(headers, peer, &site.proxies);
    if let Some(host) = forwarded.as_ref().and_then(|forwarded| forwarded.host) {
        let hosts = headers.iter_mut().filter(|(name, _)| *name == "host");
        hosts.for_each(|(_, value)| *value = host);
    }
    require_one_host(headers, head.version)?;
    let request = Request {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        headers,
        body,
        peer: forwarded.as_ref().map_or(peer, |forwarded| &forwarded.peer),
    };
    let moment = clock::moment();
    catch_unwind(AssertUnwindSafe(|| then(&request, &moment))).map_err(|_| {
        tracing::error!(
            http.method = request.method,
            http.path = request.path,
            "a request panicked"
        );
        Refusal::Fault
    })
}

/// The headers as text, in `few` where they fit and in `many` where they don't.
fn as_text<'h, 's>(
    headers: &'h HeaderMap,
    few: &'s mut [(&'h str, &'h str); 32],
    many: &'s mut Vec<(&'h str, &'h str)>,
) -> Result<&'s mut [(&'h str, &'h str)], Refusal> {
    let slots = if let Some(slots) = few.get_mut(..headers.len()) {
        slots
    } else {
        many.resize(headers.len(), ("", ""));
        many.as_mut_slice()
    };
    for (slot, (name, value)) in slots.iter_mut().zip(headers) {
        let value = std::str::from_utf8(value.as_bytes()).map_err(|_| Refusal::NotText)?;
        *slot = (name.as_str(), value);
    }
    Ok(slots)
}

/// Chunks are all we take a body apart by; what is coded within them would be taken as it stands.
/// See RFC 9112, section 6.1.
fn require_no_coding(headers: &HeaderMap) -> Result<(), Refusal> {
    match headers.get(TRANSFER_ENCODING) {
        Some(coding) if !coding.as_bytes().eq_ignore_ascii_case(b"chunked") => Err(Refusal::Coded),
        _ => Ok(()),
    }
}

/// A request to us has one `Host`; see RFC 9112, section 3.2.
fn require_one_host(headers: &[(&str, &str)], version: Version) -> Result<(), Refusal> {
    let hosts = headers.iter().filter(|(name, _)| *name == "host").count();
    match hosts {
        1 => Ok(()),
        0 if version < Version::HTTP_11 => Ok(()),
        _ => Err(Refusal::NotOneHost),
    }
}

fn response(answer: Answer) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(answer.body)));
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.reserve(answer.headers.len() + 2);
    for (name, value) in answer.headers {
        if let (Some(name), Ok(value)) = (header_name(name), HeaderValue::try_from(value)) {
            headers.append(name, value);
        } else {
            tracing::error!(header = name, "an answer's header cannot be sent");
        }
    }
    response
}

/// A name in lower case costs nothing; others are copied.
fn header_name(name: &'static str) -> Option<HeaderName> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !name.is_empty() && name.bytes().all(plain) {
        Some(HeaderName::from_static(name))
    } else {
        HeaderName::from_bytes(name.as_bytes()).ok()
    }
}

fn log(head: &Parts, answer: &Answer, peer: &Peer, begun: Instant) {
    let id = answer
        .headers
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("x-amzn-requestid"))
        .map_or("-", |(_, id)| id);
    tracing::debug!(
        request.id = id,
        http.method = head.method.as_str(),
        // Without its query, which may hold a signature or a token.
        http.path = head.uri.path(),
        http.status = answer.status,
        client.address = %peer.address,
        duration_us = begun.elapsed().as_micros(),
        "answered"
    );
}
